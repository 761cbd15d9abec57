import { dayFromParts } from '../procedure/calendar/day';
import type { Day } from '../procedure/calendar/day';
import { momentOn } from '../procedure/calendar/moment';
import type { Clock } from '../usecases/ports/ports';

/** Today and now as the wall calendar and clock of this office have them. */
export const systemClock: Clock = {
  today: () => dayOn(new Date()),
  now() {
    const now = new Date();
    return momentOn(dayOn(now), now.getHours(), now.getMinutes());
  },
};

function dayOn(date: Date): Day {
  const day = dayFromParts(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (day === null) throw new RangeError(`no such day: ${date.toString()}`);
  return day;
}
