import type { Complaint, Severity } from './complaint';
import type { DraftField, RequiredField } from './fields';
import type { Day } from '../calendar/day';

/** What was typed so far, as text: dates as typed, choices as their codes. */
export type Draft = Partial<Record<DraftField, string>>;

export interface DraftContext {
  today: Day;
  holidays: readonly Day[];
}

/** What an incomplete complaint holds of the form; blank is `''` or `null`. */
export type Unfinished = Pick<Complaint, DraftField>;

/** A draft that passed the check: everything that the procedure requires is there, dates and choices are read. */
export interface Intake extends Unfinished {
  receivedOn: Day;
  callbackOn: Day;
  severity: Severity;
}

/** What may be so, but is a slip of the keyboard more often: it is asked, and stands once somebody stays with it. */
export type Question = 'alreadyPast' | 'longAgo' | 'notAWorkingDay';

export type IssueCode =
  | 'required'
  | 'notADate'
  | 'inTheFuture'
  | 'inThePast'
  | 'tooLongAgo'
  | 'beforeReceipt'
  | 'tooFarAhead'
  | Question
  | 'tooLong'
  | 'tooManyLines'
  | 'notAllowedHere'
  | 'notAChoice';

/** Something wrong at one field; `limit` belongs to `tooLong` and `tooManyLines`. */
export type Issue =
  | { field: RequiredField; code: IssueCode; limit?: number }
  | { field: DraftField; code: Exclude<IssueCode, 'required'>; limit?: number };
