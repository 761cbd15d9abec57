import type { Complaint, ComplaintField, RowId } from '../../procedure/complaint/complaint';
import type { CallContent } from '../../procedure/callback/callContent';
import type { Day } from '../../procedure/calendar/day';
import type { HolidayCode } from '../../procedure/calendar/holidayCode';
import type { OthersBeside, WrittenChange } from '../../procedure/lifeCycle/crossing';
import type { LogEntry } from '../../procedure/lifeCycle/logEntry';
import type { Moment } from '../../procedure/calendar/moment';
import type { Round } from '../../procedure/lifeCycle/round';
import type { SpokenWords, WrittenWords } from '../../procedure/callback/spokenWords';
import type { Wording } from '../../procedure/callback/talkingPoints';
import type { HostFinding } from './hostPorts';
import type { Language } from './languages';

export type { Language };

/** What can go wrong outside our own code; each has a sentence in i18n that says what to do. */
export type Fault =
  | { code: 'cellEditMode' }
  | { code: 'protected' }
  /** This person may not change the workbook, or not keep what they change. */
  | { code: 'readOnly' }
  /** Days count from 1904 in this workbook: every date would be another. */
  | { code: 'date1904' }
  | { code: 'sessionExpired' }
  | { code: 'offline' }
  | { code: 'busy' }
  /** A part of the add-in itself could not be downloaded. */
  | { code: 'notLoaded' }
  | { code: 'tooLarge' }
  | { code: 'registerMissing' }
  /** What wasn't found is there by now: colleagues renamed it meanwhile. */
  | { code: 'renamed' }
  | { code: 'sheetMissing'; name: string }
  | { code: 'columnMissing'; name: string }
  /** The table on this sheet was turned into a range. */
  | { code: 'tableConverted'; name: string }
  /** Two tables have the headers of the register, and neither its name. */
  | { code: 'registerTwice'; tables: readonly [string, string] }
  | { code: 'nameTaken'; name: string }
  /** A list can't become the register itself: a table of this name stands in the way. */
  | { code: 'copyInstead'; name: string }
  /** The adoption of this list has to be finished, or taken back, first. */
  | { code: 'unfinished'; name: string }
  | { code: 'rowMissing' }
  /** Rows of the sheet, counted from 1, that have the same ID: somebody copied a row. */
  | { code: 'rowCopied'; rows: readonly [number, number] }
  /** The quarter has no complaint in this category. */
  | { code: 'nothingToCount'; category: string }
  /** The quarter is one of another book year than the office has by now. */
  | { code: 'bookYearChanged' }
  /** `found` is the case as it stands in the sheet now. */
  | { code: 'changedByColleague'; fields: ComplaintField[]; found: Complaint }
  | { code: 'notVerified' }
  | { code: 'replyLost' }
  | { code: 'dialogBlocked' }
  | { code: 'dialogAlreadyOpen' }
  | { code: 'unsupported' }
  /** `detail` is the host's own error code, for support; never a message of ours. */
  | { code: 'unexpected'; detail: string };

/** An expected failure is a value; the unexpected throws. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; fault: Fault };

interface Department {
  name: string;
  head: string;
  headEmail: string;
  /** One that isn't is no longer chosen, and its head still gets the copies of its serious complaints. */
  active: boolean;
}

interface Employee {
  name: string;
  email: string;
  department: string;
}

/** The office's own lists; only active entries, but for departments. */
export interface Lists {
  departments: Department[];
  employees: Employee[];
  categories: string[];
  /** How complaints come in; the form proposes the first. */
  channels: string[];
  holidays: Day[];
}

export interface Settings {
  organisation: string;
  /** Working days between receipt and the proposed callback date. */
  callbackTerm: number;
  /** Affected relations from which the office writes to everybody (section 6). */
  calamityThreshold: number;
  wording: Wording;
  spoken: SpokenWords;
  written: WrittenWords;
}

/** What the pane knows of the register after one read. */
export interface OpenedRegister {
  language: Language;
  lists: Lists;
  settings: Settings;
  /** The office added columns to its complaints. */
  hasOwn: boolean;
  /** What of this Excel a person has to know. */
  findings: readonly HostFinding[];
  /** What this register shows was made up: it is an example, whole or `unfinished`. */
  example?: ExampleStage;
}

export type ExampleStage = 'whole' | 'unfinished';

export interface CreateRegisterRequest {
  language: Language;
  /** Public holidays to begin the visible list with. */
  holidays: { day: Day; code: HolidayCode }[];
  /** For rows that have lost theirs. */
  newRowId: () => RowId;
  /** Where the manuals stand in a language, so that the register can say it to whoever has no add-in. */
  manualIn?: (language: Language) => string;
  /** Of a list that is being adopted where it stands: it looks as its office had it. */
  keepsLooks?: true;
  /** It is to hold an example. */
  isExample?: true;
}

export interface Appended {
  /** Rows that carry the same case number, this one included: above 1 it must be renumbered. */
  sameNumber: number;
}

/**
 * A complaint that this pane appended: its row is gone, or a row above it carries its number too. Of one that it changed:
 * a line that went with the change is gone.
 */
export interface Trouble {
  kind: 'gone' | 'double' | 'line';
  complaint: Complaint;
}

/** Somebody deleted its row, or cleared it. `here`: in this Excel. */
export interface TakenOut {
  kind: 'takenOut';
  complaint: Complaint;
  here: boolean;
}

/** A change that this pane wrote and of which cells or lines read otherwise by now. */
export interface Unsettled {
  change: WrittenChange;
  /** The case as it stands in the sheet now. */
  found: Complaint;
  others: OthersBeside;
  /** Some of its cells say something else; else only lines are gone. */
  differs: boolean;
  /** Its line in the log, or of the round that it ended, is gone. */
  gone: readonly ('log' | 'rounds')[];
  /** Of those the ones in whose place an edit of a colleague took out a line: theirs may have stood in the same place. */
  takenOut: Unsettled['gone'];
  /** It took the case back into a round of which a line says that it is finished: that arrived later. */
  surplus: boolean;
}

/** Rows were deleted, by whomever; otherwise whose edit it was: a colleague's that arrived, or this person's own. */
export type ComplaintsChange = 'deletion' | 'colleague' | 'person';

/** In which rows of the sheet, counted from 1, cells were edited. */
export interface EditedRows {
  first: number;
  last: number;
  /** Also their IDs, as when a row is appended or pasted. */
  ids: boolean;
}

export type Changes = Partial<Omit<Complaint, 'rowId'>>;

/** What goes with a change of a case. */
export interface CaseStep {
  /** The cells that the change rests on, as they were shown. */
  seen: Changes;
  /** What all cells held that such a step may write: a later pane, which may have to take it back whole, can't tell. */
  before?: Changes;
  log: LogEntry;
  /** Kept as a line in Rondes. */
  round?: Round;
}

/** A sheet that an office keeps up itself. */
export type RegisterSheet = 'lists' | 'settings';

/** Everything the callback dialog shows, in the language of the person at the pane. */
export interface CallbackScript extends CallContent {
  language: Language;
}

export interface Clock {
  today(): Day;
  /** The minute on the clock, for the log. */
  now(): Moment;
}

export interface Identity {
  /** The employee at this pane; `''` while nobody said who that is. */
  me(): string;
}

export interface PaneIdentity extends Identity {
  /** Remembered for this person, in whatever workbook. */
  remember(name: string): void;
}

export interface LanguageChoice {
  /** `null`: the language of Excel. */
  chosen(): Language | null;
  /** Gives the language that holds from now on. */
  choose(language: Language | null): Language;
}

export interface RandomSource {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  rowId(): RowId;
}
