import type { CaseNumber, RowId } from '../../complaint/complaint';
import type { Day } from '../../calendar/day';

/** A relation that a calamity touched (procedure, section 6), as the office's list names it. Blank text is `''`. */
export interface AffectedRelation {
  name: string;
  /** As the list has it: `mevrouw`, `Dhr.`, `Geachte heer De Vries`. */
  salutation: string;
  address: string;
  postcode: string;
  town: string;
  email: string;
  phone: string;
  relationNumber: string;
}

/** A line of a calamity's table of affected relations. */
export interface AffectedRow extends AffectedRelation {
  rowId: RowId;
  /** The row of the office's list in which the same relation stands first; `null` for whoever stands there once. */
  doubleOf: number | null;
  /** The numbers of the complaints that this relation made already, the open ones first. */
  complained: CaseNumber[];
  /** This relation gets the letter. */
  letter: boolean;
  approachedOn: Day | null;
}
