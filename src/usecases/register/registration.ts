import type { CaseNumber, Complaint, RowId } from '../../procedure/complaint/complaint';
import type { Issue } from '../../procedure/complaint/draft';
import type { Failed } from '../ports/failed';
import type { Fault } from '../ports/ports';

/** A try that did not end well, to be kept with the draft: a repeat goes on from it and never makes a second row. */
export interface Attempt {
  rowId: RowId;
  /** Not to be told yet. */
  caseNumber: CaseNumber;
  /** The row may stand in the register, or it does and another complaint has its number too. */
  known: 'mayStand' | 'doubleNumber';
}

export type RegistrationResult =
  | { kind: 'registered'; complaint: Complaint }
  | { kind: 'invalid'; issues: Issue[] }
  /** Nothing of it stands in the register. */
  | Failed
  | { kind: 'unfinished'; fault: Fault; attempt: Attempt };
