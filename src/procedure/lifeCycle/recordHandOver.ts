import type { Complaint } from '../complaint/complaint';
import type { Day } from '../calendar/day';
import { takenFrom } from './ruling';
import type { Ruling } from './ruling';

/** The complaint was passed on to whoever carries the promised action out (section 2). */
export const recordHandOver = (complaint: Complaint, today: Day): Ruling =>
  takenFrom(complaint, ['handOver'], () => ({
    event: 'handedOver',
    changes: { handedOverOn: today, status: 'handedOver' },
    rests: ['promise', 'followUpBy', 'callbackOn'],
  }));
