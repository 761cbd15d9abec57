import type { Complaint } from '../../complaint/complaint';
import { endingOf } from '../../complaint/statuses';
import { statusByDates } from '../../complaint/statusByDates';
import type { Status } from '../../complaint/statuses';

type Told = Partial<Pick<Complaint, 'status' | 'closedOn' | 'calledOn' | 'checkedOn' | 'handedOverOn'>>;

/**
 * The state of a complaint in the life cycle. A closing date closes it, whatever a status that was left behind says; of
 * an open complaint without a status the dates tell how far it came.
 */
export function adoptedState(told: Told, withoutStatus: 'open' | 'closed' | null): Status {
  const { status = null, closedOn = null } = told;
  if (closedOn !== null && !endingOf(status)) return 'closed';
  if (status !== null) return status;
  if (withoutStatus === 'closed') return 'closed';
  return statusByDates(told);
}
