import type { Complaint, ComplaintField } from '../../complaint/complaint';

/** Something in a cell that is written differently in the register. */
export interface Correction {
  /** The position in the list. */
  column: number;
  field: ComplaintField;
  code:
    /** A date that was written as text. */
    | 'textDate'
    /** A date in which Excel took the month for the day. */
    | 'dateOrder'
    /** A day that was written as a bare number. */
    | 'serialDate'
    /** A date with a time, which the register has no place for. */
    | 'time'
    /** A number that the register keeps as text, such as a phone number that lost its zero. */
    | 'numberAsText'
    /** A number that was written as text. */
    | 'textNumber'
    | 'spaces'
    | 'spelling'
    /** A word of theirs for one of our choices. */
    | 'word'
    /** `idem`, `"`: what stands above it. */
    | 'ditto'
    /** A word for nothing, such as `n.v.t.`, where a date or a choice stands. */
    | 'noValue'
    /** The status says open and there is a closing date: the date counts. */
    | 'closedByDate'
    /** Closed without a date: the date of another column was chosen for it. */
    | 'otherColumn'
    /** Closed without a date: somebody said that such complaints are open. */
    | 'leftOpen'
    /** Open, and something lacks: it waits for that first, whatever stage it was in. */
    | 'incomplete'
    | 'split'
    | 'joined'
    /** Too long for its field; the account keeps it whole. */
    | 'shortened'
    /** Not in the list: taken from the beginning of the account. */
    | 'fromAccount'
    /** Typed by somebody during the dry run. */
    | 'fixed';
  original: string;
  now: string;
}

/** Something in a cell that can't be read as its column's meaning. */
export interface Problem {
  column: number;
  field: ComplaintField;
  code:
    | 'noDate'
    /** Day and month only. */
    | 'noYear'
    | 'ambiguousDate'
    /** Excel's own calendar is wrong before 1 March 1900. */
    | 'dateBefore1900'
    | 'dateInFuture'
    /** Kept, although it lies before the day of receipt. */
    | 'beforeReceipt'
    | 'noNumber'
    /** More than 15 digits: Excel has made zeros of the last ones, and nobody can tell what they were. */
    | 'roundedNumber'
    | 'unknownWord'
    | 'errorValue'
    | 'tooLong'
    /** Signs that no cell of a workbook can hold are left out. */
    | 'notAllowedHere'
    /** Name and address that can't be told apart: all of it is kept as the name. */
    | 'notSplit'
    /** `idem`, and nothing stands above it; or in place of a number, which is nobody else's. */
    | 'nothingAbove'
    | 'doubleNumber';
  original: string;
}

/** Why a row becomes no complaint. */
export type LeftOutReason =
  | 'blank'
  | 'total'
  | 'note'
  | 'repeatedHeader'
  | 'doubleNumber'
  | 'sameContents'
  | 'unreadable'
  | 'chosen';

/** What becomes of one row of the list. Every row of the list has exactly one. */
export interface PlannedRow {
  /** The number of the row as Excel shows it, from 1. */
  row: number;
  outcome: 'complaint' | 'flagged' | 'leftOut';
  /** `null` when the row is left out. `flagged` complaints have the status `incomplete` where theirs was open. */
  complaint: Complaint | null;
  corrections: Correction[];
  problems: Problem[];
  /** What the procedure requires of an open complaint and this row doesn't say. */
  missing: readonly ComplaintField[];
  reason: LeftOutReason | null;
}
