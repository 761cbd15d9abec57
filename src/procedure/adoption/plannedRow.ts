import type { Complaint, ComplaintField } from '../complaint';

/** Something in a cell that is written differently in the register. */
export interface Correction {
  /** The position in the list. */
  column: number;
  field: ComplaintField;
  code:
    | 'textDate'
    | 'dateOrder'
    | 'serialDate'
    | 'numberAsText'
    | 'spaces'
    | 'spelling'
    | 'word'
    | 'split'
    | 'joined';
  original: string;
  now: string;
}

/** Something in a cell that can't be read as its column's meaning. */
export interface Problem {
  column: number;
  /** `null` for a cell of the row as a whole. */
  field: ComplaintField | null;
  code:
    | 'noDate'
    | 'ambiguousDate'
    | 'dateBefore1900'
    | 'dateInFuture'
    | 'unknownWord'
    | 'errorValue'
    | 'tooLong'
    | 'missing'
    | 'doubleNumber';
  original: string;
}

/** Why a row becomes no complaint. */
export type LeftOutReason =
  'blank' | 'total' | 'note' | 'repeatedHeader' | 'doubleNumber' | 'sameContents' | 'unreadable' | 'chosen';

/** What becomes of one row of the list. Every row of the list has exactly one. */
export interface PlannedRow {
  /** The number of the row as Excel shows it, from 1. */
  row: number;
  outcome: 'complaint' | 'flagged' | 'leftOut';
  /** `null` when the row is left out. `flagged` complaints have the status `incomplete` where theirs was open. */
  complaint: Complaint | null;
  corrections: Correction[];
  problems: Problem[];
  reason: LeftOutReason | null;
}
