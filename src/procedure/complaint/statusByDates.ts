import type { Complaint } from './complaint';
import type { OpenStatus } from './openStatuses';

/** How far an open complaint came, of which only the dates tell it. */
export function statusByDates({
  calledOn,
  checkedOn,
  handedOverOn,
}: Partial<Pick<Complaint, 'calledOn' | 'checkedOn' | 'handedOverOn'>>): OpenStatus {
  if (calledOn) return 'calledBack';
  if (checkedOn) return 'checked';
  return handedOverOn ? 'handedOver' : 'new';
}
