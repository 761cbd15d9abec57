import { dayFromParts } from '../procedure/day';
import type { Clock } from '../usecases/ports';

/** Today as the wall calendar of this office has it. */
export const systemClock: Clock = {
  today() {
    const now = new Date();
    const day = dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate());
    if (day === null) throw new RangeError(`no such day: ${now.toString()}`);
    return day;
  },
};
