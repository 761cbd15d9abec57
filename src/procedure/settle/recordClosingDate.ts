import type { Complaint } from '../complaint/complaint';
import type { Day } from '../calendar/day';
import { contradictionIn } from '../complaint/contradiction';
import { takenFrom } from '../lifeCycle/ruling';
import type { Ruling } from '../lifeCycle/ruling';

/** The complaint ended as its status says, on a day that nobody noted: not before it came in, and not after today. */
export const recordClosingDate = (complaint: Complaint, closedOn: Day | null, today: Day): Ruling =>
  takenFrom(complaint, ['settle'], () => {
    if (contradictionIn(complaint) !== 'noClosingDate') return { code: 'alreadyDone' };
    if (closedOn === null || closedOn > today || closedOn < (complaint.receivedOn ?? closedOn)) {
      return { code: 'noClosingDay' };
    }
    return { event: 'ended', rests: ['receivedOn'], changes: { closedOn } };
  });
