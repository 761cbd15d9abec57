import type { CaseNumber, Complaint, RowId } from '../../procedure/complaint/complaint';
import type { Issue } from '../../procedure/complaint/draft';
import type {
  AppendedRows,
  CaseReader,
  CaseWriter,
  Clock,
  ComplaintAppender,
  Fault,
  Identity,
  RandomSource,
} from '../ports/ports';

export interface RegisterPorts {
  appender: ComplaintAppender;
  appended: AppendedRows;
  reader: CaseReader;
  writer: CaseWriter;
  clock: Clock;
  random: RandomSource;
  identity: Identity;
}

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
  | { kind: 'failed'; fault: Fault }
  | { kind: 'unfinished'; fault: Fault; attempt: Attempt };
