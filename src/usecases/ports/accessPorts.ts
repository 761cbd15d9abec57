import type { Person } from '../../procedure/access/recognise';
import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { Day } from '../../procedure/calendar/day';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { OwnFact } from '../../procedure/complaint/own/ownColumn';
import type { CaseHistory } from '../../procedure/lifeCycle/caseHistory';
import type { InspectionWork, Piece } from './inspectionPorts';
import type { Outcome } from './ports';

/** A complaint as far as it tells who made it, and which it is. */
export type ContactRow = Person &
  Pick<Complaint, 'rowId' | 'caseNumber' | 'receivedOn' | 'summary' | 'status' | 'closedOn' | 'town'>;

/** A line of the list of whom a calamity hit. */
export interface HeldAffected extends AffectedRow {
  code: string;
  title: string;
}

/** All that a complaint says, and what is kept beside its row. */
export interface HeldCase {
  complaint: Complaint;
  history: CaseHistory;
  own: OwnFact[];
}

/** A line that says something of a case, such as of the report of a list that was adopted. */
export interface HeldLine {
  sheet: string;
  cells: string[];
}

/** What somebody is given about themselves. */
export interface AccessSheet {
  person: Person;
  on: Day;
  cases: HeldCase[];
  affected: HeldAffected[];
  lines: HeldLine[];
  /** Their names are left out. */
  employees: readonly string[];
}

/** What the workbook does when somebody asks what is kept of them (GDPR, article 15). */
export interface AccessPort {
  /** The complaints from this position on, as many as are read in a moment. */
  contacts(start: number): Promise<Outcome<Piece<ContactRow>>>;
  /** What else the workbook keeps of these cases than their rows, rounds and log; `null`: cancelled. */
  lines(
    cases: readonly Pick<Complaint, 'rowId' | 'caseNumber'>[],
    work: InspectionWork,
  ): Promise<Outcome<HeldLine[] | null>>;
  /** Makes the sheet, in the place of the one before it, and brings it to the front. */
  write(sheet: AccessSheet): Promise<Outcome<void>>;
}
