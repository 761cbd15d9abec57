import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import type { Day } from '../../procedure/calendar/day';
import type { Moment } from '../../procedure/calendar/moment';
import type { GivenRow } from './givenRow';
import type { InspectionWork } from './inspectionPorts';
import type { Outcome } from './ports';

/** A row that lacks a number or an ID of its own, as one look found it. */
export interface FoundStray {
  /** With what stands in for its ID. */
  complaint: Complaint;
  /** The ID that it shares with a row above it, of which it is a copy. */
  sharedId: RowId | null;
  /** The active cell is in this row: this person may be typing there. */
  isActive: boolean;
}

export interface IdentifyRequest {
  /** What stands in for the IDs of the rows. */
  standIns: readonly RowId[];
  /** A row without a date gets a number of this year. */
  today: Day;
  /** For the log. */
  at: Moment;
  by: string;
  /** Of many rows: it pauses after some of them, and leaves the others when it is cancelled. */
  work?: InspectionWork;
  /** Hears of rows before they get what they lack; those that moved meanwhile are told once more. */
  tell?: (rows: readonly GivenRow[]) => Promise<Outcome<unknown>>;
}

/** A row that got what it lacked. */
export interface Identified {
  /** As it stands now. */
  complaint: Complaint;
  /** The row of the sheet, counted from 1. */
  row: number;
  /** It had no number of its own. */
  isNumbered: boolean;
  /** The row that it was copied from, counted from 1, and its number. */
  copyOf: { row: number; caseNumber: string } | null;
}
