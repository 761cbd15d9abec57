import type { Channel, Complaint, ComplaintField, Severity } from './complaint';
import type { Day } from '../calendar/day';

/** The fields of the intake form, in the order of a phone call (procedure, sections 1 and 2). */
export const draftFields = [
  'phone',
  'name',
  'address',
  'postcode',
  'town',
  'email',
  'relationNumber',
  'preferredTime',
  'category',
  'summary',
  'account',
  'employee',
  'department',
  'channel',
  'receivedOn',
  'takenBy',
  'remedy',
  'promise',
  'followUpBy',
  'callbackOn',
  'severity',
] as const satisfies readonly ComplaintField[];

export type DraftField = (typeof draftFields)[number];

/** What was typed so far, as text: dates as typed, choices as their codes. */
export type Draft = Partial<Record<DraftField, string>>;

/** What an incomplete complaint holds of the form; blank is `''` or `null`. */
export type Unfinished = Pick<Complaint, DraftField>;

/** A draft that passed the check: everything that the procedure requires is there, dates and choices are read. */
export interface Intake extends Unfinished {
  receivedOn: Day;
  callbackOn: Day;
  channel: Channel;
  severity: Severity;
}

export type IssueCode =
  | 'required'
  | 'notADate'
  | 'inTheFuture'
  | 'inThePast'
  | 'tooLongAgo'
  | 'beforeReceipt'
  | 'tooFarAhead'
  | 'notAWorkingDay'
  | 'tooLong'
  | 'tooManyLines'
  | 'notAllowedHere'
  | 'notAChoice';

/** Something wrong at one field; `limit` belongs to `tooLong` and `tooManyLines`. */
export interface Issue {
  field: DraftField;
  code: IssueCode;
  limit?: number;
}
