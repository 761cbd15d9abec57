import type { Complaint } from '../../complaint/complaint';
import type { ComplaintField, PersonalField } from '../../complaint/fields';
import type { Day } from '../../calendar/day';

/** What the quarter figures need of a complaint (procedure, section 7); nothing personal, so that none can be reported. */
export const countedFields = [
  'caseNumber',
  'receivedOn',
  'category',
  'department',
  'channel',
  'severity',
  'status',
  'callbackOn',
  'firstCallbackOn',
  'firstAttemptOn',
  'headInformedOn',
  'letterSentOn',
  'checkedOn',
  'calledOn',
  'satisfied',
  'finding',
  'cause',
  'measure',
  'closedOn',
  'anonymisedOn',
] as const satisfies readonly Exclude<ComplaintField, PersonalField>[];

export interface CountedComplaint extends Pick<Complaint, (typeof countedFields)[number]> {
  /** Texts of which complaints of one relation share at least one; none when nothing tells who it was. */
  relation: readonly string[];
  /** When each finished round ended in a call after which the procedure started again, in the order of the rounds. */
  restartedOn: readonly Day[];
}
