import type { Calamity, CalamityField } from '../../procedure/calamity/calamity';
import type { CaseNumber, RowId } from '../../procedure/complaint/complaint';
import type { Moment } from '../../procedure/calendar/moment';
import type { LongWork } from './adoptionPorts';
import type { Fault, Outcome } from './ports';

/** A calamity as it stands in the sheet, with the number of complaints that carry its code. */
export interface CalamityLine {
  calamity: Calamity;
  linked: number;
}

export type CalamityChanges = Partial<Omit<Calamity, 'rowId'>>;

/** What was done to a calamity, by whom and when; what changed is added from what was found. */
export interface CalamityLog {
  event: 'registered' | 'edited' | 'closed' | 'reopened' | 'renumbered';
  at: Moment;
  by: string;
}

export interface CalamityStep {
  /** The cells that the change rests on, as they were shown. */
  seen: CalamityChanges;
  /** Without it nothing is logged: for figures that the letters keep up. */
  log?: CalamityLog;
}

/** `changed`: a colleague was before, nothing was written, and this is how it stands now. */
export type CalamityWritten =
  | { kind: 'written' }
  | { kind: 'changed'; fields: CalamityField[]; found: Calamity };

/** A complaint that somebody selected in the sheet, with the code that it carries; `''` when none. */
export interface LinkCandidate {
  /** Or what stands in for it, see `readStandIn`. */
  rowId: RowId;
  caseNumber: CaseNumber;
  calamity: string;
}

export interface LinkRequest {
  /** The code to write; `''` unlinks. */
  code: string;
  candidates: readonly LinkCandidate[];
  /** Of the calamity, for the log; the row of the one that is left, where the code is blank. */
  log: { code: string; rowId: RowId; at: Moment; by: string };
}

/** How a linking ended; each candidate is in one of the three, unless it was cancelled. */
export interface LinkAccount {
  written: number;
  /** A colleague gave these another code meanwhile; they were left alone. */
  changed: CaseNumber[];
  /** Their rows are gone; `''` for one that had no number of its own. */
  gone: CaseNumber[];
  cancelled: boolean;
  /** What ended it before its end; what was written until then stands. */
  brokeOff: Fault | null;
}

/** Everything that calamities need of the workbook. */
export interface CalamityPort {
  /** All of them, in the order of the sheet; `null`: the workbook has no table for them yet. */
  calamities(): Promise<Outcome<CalamityLine[] | null>>;
  /**
   * Writes one row below the table with its line in the log, and verifies both in the same batch.
   * `sameCode`: rows that carry its code, this one included; above 1 it must get another.
   */
  appendCalamity(calamity: Calamity, log: CalamityLog): Promise<Outcome<{ sameCode: number }>>;
  /** Writes only the cells of `changes`, in the row found by its ID at that moment. */
  writeCalamity(
    rowId: RowId,
    changes: CalamityChanges,
    step: CalamityStep,
  ): Promise<Outcome<CalamityWritten>>;
  /** The complaints in the selected cells, in the order of the sheet: rows that a filter hides are left out. */
  selectedComplaints(): Promise<Outcome<LinkCandidate[]>>;
  /** The codes that these complaints carry now; one whose row is gone has none. */
  codesOf(rowIds: readonly RowId[]): Promise<Outcome<ReadonlyMap<RowId, string>>>;
  /** Writes the code into the rows found by their IDs, in pieces; touches no other cell of them. */
  link(request: LinkRequest, work: LongWork): Promise<Outcome<LinkAccount>>;
}
