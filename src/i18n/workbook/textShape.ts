import type { ComplaintField } from '../../procedure/complaint/fields';
import type { ChoiceWords } from '../../procedure/complaint/valueInWords';
import type { SpokenWords, WrittenWords } from '../../procedure/callback/spokenWords';
import type { Wording } from '../../procedure/callback/talkingPoints';
import type { HolidayCode } from '../../procedure/calendar/holidayCode';
import type { LogEvent } from '../../procedure/lifeCycle/logEntry';
import type { Round } from '../../procedure/lifeCycle/round';
import type { SignalCode } from '../../procedure/lifeCycle/signals';
import type { CalamityTexts, RadarSetting } from './calamity/nl';
import type { Status } from '../../procedure/complaint/statuses';
import type { SettingText } from './settingText';
import type { SampleTexts } from './sample/nl';
import type { QuarterTexts } from './quarter/nl';

/**
 * Hidden columns on which others rest: how far a complaint is by its status, what it asks for whatever the day is, and how many
 * working days a closed one took.
 */
export type HelperKey = 'step' | 'standing' | 'daysToClose';

/** Columns that native formulas fill. */
export type CalculatedKey =
  | 'signal'
  | 'year'
  | 'quarter'
  | 'month'
  | 'workingDays'
  | 'mailEmployee'
  | 'mailHead'
  | HelperKey;
export type ColumnKey = ComplaintField | CalculatedKey;

/** The columns of the log, in its order. */
export type LogColumn = 'at' | 'caseNumber' | 'by' | 'what' | 'rowId';
/** The columns of the finished rounds, in their order. */
type RoundColumn = 'caseNumber' | 'rowId' | keyof Round;

export type SettingKey =
  | 'organisation'
  | 'contact'
  | 'callbackTerm'
  | 'promiseNorm'
  | 'bookYear'
  | 'calamityThreshold'
  | 'retention'
  | 'retentionDue'
  | 'places'
  | 'requiredOwn'
  | RadarSetting
  | keyof Wording
  | WrittenSetting;

/** The same five messages as an answer in writing has them. */
export type WrittenSetting = `written${Capitalize<keyof Wording>}`;

/** What the print-ready form says beside the column names. */
export interface FormText {
  title: string;
  enterNumber: string;
  unknownNumber: string;
  sections: Record<'complaint' | 'relation' | 'promise' | 'handling', string>;
  /** Below a text that does not fit its box. */
  cutOff: string;
  signature: string;
}

/** What a row can look like: closed, or in a callback colour. */
export type LookCode =
  | 'closed'
  | Extract<SignalCode, 'closedButOpen' | 'restart' | 'overdue' | 'today' | 'soon'>;

/** What the sheet says that explains the register to whoever has no add-in. Short lines, plain words. */
export interface ExplanationTexts {
  title: string;
  /** A line each, that fits the width of the page. */
  intro: string[];
  /** Of the link to the manuals. */
  manual: string;
  contact: { heading: string; unknown: string };
  lifeCycle: { heading: string; statuses: Record<Status, string> };
  colours: { heading: string; lead: string; closed: string; looks: Record<LookCode, string> };
  signals: { heading: string; lead: string; codes: Record<SignalCode, string> };
  byHand: { heading: string; steps: (columns: Record<ColumnKey, string>) => string[] };
  never: { heading: string; points: (columns: Record<ColumnKey, string>) => string[] };
  columns: {
    heading: string;
    headers: [column: string, meaning: string];
    /** One sentence each; those of columns that people fill are also shown at the cell, which holds 255 characters. */
    meanings: Record<ColumnKey, string>;
  };
}

/** Everything the register itself says in one language: sheets, headers, choices, settings. */
export interface WorkbookTexts extends ChoiceWords {
  sheets: Record<
    | 'complaints'
    | 'lists'
    | 'settings'
    | 'rounds'
    | 'log'
    | 'calamities'
    | 'samples'
    | 'form'
    | 'explanation',
    string
  >;
  columns: Record<ColumnKey, string>;
  signal: Record<SignalCode, string>;
  /** How complaints come in, as a new register's list begins; a register without that list goes by these. */
  channels: readonly string[];
  /** Stands between two signals in one cell. */
  signalSeparator: string;
  lists: {
    explanation: string;
    departments: {
      title: string;
      headers: [name: string, head: string, headEmail: string, active: string];
    };
    employees: {
      title: string;
      headers: [name: string, email: string, department: string, active: string];
    };
    categories: {
      title: string;
      headers: [name: string, definition: string, active: string];
      seeds: [name: string, definition: string][];
    };
    channels: { title: string; headers: [name: string, active: string] };
    holidays: { title: string; headers: [day: string, name: string] };
    holiday: Record<HolidayCode, string>;
    /** Beside the list of holidays from a year before its end. */
    holidaysEnd: string;
    active: string;
    inactive: string;
  };
  settings: {
    title: string;
    headers: [setting: string, value: string, explanation: string];
    rows: Record<SettingKey, SettingText>;
    organisationSeed: string;
    wording: Wording;
    spoken: SpokenWords;
    written: WrittenWords;
  };
  rounds: { headers: Record<RoundColumn, string> };
  /** Stands behind the name of each sheet of an example. */
  exampleMark: string;
  log: {
    headers: Record<LogColumn, string>;
    events: Record<LogEvent, string>;
    /** Stands for a cell that was or became blank. */
    blank: string;
    /** Of a field of which the log keeps no value. */
    changed: string;
    /** Of a copy: the number of what it was copied from, if that has one, and its row in the sheet. */
    copyOf: (caseNumber: string, row: number) => string;
  };
  /** The mail links of a row; `body` comes before the callback date, and the other where nobody is called. */
  mail: Record<'label' | 'employee' | 'head' | 'body' | 'bodyNotCalled', string>;
  form: FormText;
  validation: Record<'title' | 'list' | 'date' | 'phone', string> & {
    /** Of a type of complaint that is too long; `account`: the header of the column for the whole story. */
    summary: (account: string) => string;
  };
  explanation: ExplanationTexts;
  quarter: QuarterTexts;
  calamities: CalamityTexts;
  samples: SampleTexts;
}

/** Names of columns and choices as they stand in the sheet, so that pane and sheet say the same. */
export type RegisterWords = ChoiceWords & Pick<WorkbookTexts, 'columns' | 'signal' | 'sheets' | 'channels'>;
