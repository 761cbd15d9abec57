import type { RowId } from '../complaint/complaint';
import type { Day } from '../calendar/day';

export type CalamityStatus = 'open' | 'closed';

/**
 * Something that went wrong inside the organisation for many relations at once (procedure, section 6), as one row of
 * its table holds it. Blank text is `''`; a date or number that the sheet leaves blank is `null`.
 */
export interface Calamity {
  /** `C-2026-01`: year of registration and the sequence in it; a linked complaint carries it. */
  code: string;
  status: CalamityStatus;
  title: string;
  category: string;
  since: Day | null;
  what: string;
  cause: string;
  solution: string;
  apology: string;
  responsible: string;
  /** Affected relations, how many of them were written to, and when the first letter went out: kept up by the letters. */
  affected: number | null;
  approached: number | null;
  firstLetterOn: Day | null;
  registeredOn: Day | null;
  registeredBy: string;
  closedOn: Day | null;
  rowId: RowId;
}

export type CalamityField = keyof Calamity;
