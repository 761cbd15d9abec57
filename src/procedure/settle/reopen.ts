import type { Complaint } from '../complaint/complaint';
import { endingOf } from '../complaint/statuses';
import { statusByDates } from '../complaint/statusByDates';
import { takenFrom } from '../lifeCycle/ruling';
import type { Ruling } from '../lifeCycle/ruling';

/** The status or the closing date was a slip: the complaint is open, and goes on where its status or its dates say. */
export const reopen = (complaint: Complaint): Ruling =>
  takenFrom(complaint, ['settle'], () => {
    const { status } = complaint;
    const isOpenStatus = status !== null && endingOf(status) === undefined;
    return {
      event: 'reopened',
      changes: { closedOn: null, status: isOpenStatus ? status : statusByDates(complaint) },
    };
  });
