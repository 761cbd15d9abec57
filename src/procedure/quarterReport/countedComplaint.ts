import type { Complaint } from '../complaint/complaint';
import type { Day } from '../calendar/day';

/** What the quarter figures need of one complaint (procedure, section 7); no names, so that none can be reported. */
export interface CountedComplaint extends Pick<
  Complaint,
  | 'receivedOn'
  | 'category'
  | 'severity'
  | 'status'
  | 'callbackOn'
  | 'firstCallbackOn'
  | 'headInformedOn'
  | 'letterSentOn'
  | 'checkedOn'
  | 'calledOn'
  | 'satisfied'
  | 'closedOn'
  | 'anonymisedOn'
> {
  /** Texts of which complaints of one relation share at least one; none when nothing tells who it was. */
  relation: readonly string[];
  /** When each finished round ended in a call after which the procedure started again, in the order of the rounds. */
  restartedOn: readonly Day[];
}
