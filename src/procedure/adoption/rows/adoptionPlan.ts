import type { ComplaintField } from '../../complaint/complaint';
import type { DateRule } from '../cells/adoptionChoices';
import type { ChoiceField, DayField, OfficeList } from '../../complaint/fields';
import type { PlannedRow } from './plannedRow';

/** How a column of dates is read, and why. */
export interface DateDecision {
  column: number;
  field: DayField;
  rule: DateRule;
  /**
   * `plain`: there is nothing to decide; `column`: its own dates allow no other reading; `oracle`: another column or the
   * order of the rows tells; `choice`: somebody said so; `null`: nobody knows, so it is asked.
   */
  by: 'plain' | 'column' | 'oracle' | 'choice' | null;
  /** The rules that are possible, the likeliest first. */
  options: DateRule[];
  /** Dates that read differently under the options, as they stand there. */
  samples: string[];
}

/** What a word in a column of choices means. */
export interface WordDecision {
  column: number;
  field: ChoiceField;
  /** As it stands there first. */
  word: string;
  /** The key of the word in `AdoptionChoices.words`. */
  key: string;
  /** How many rows hold it. */
  rows: number;
  /** One of the field's codes; `null`: the field stays blank. */
  code: string | null;
  /** `null`: nobody knows, so it is asked. */
  by: 'vocabulary' | 'choice' | null;
}

/** Something that only a person can tell; until then the rows it is about are flagged. */
export type Question =
  | { kind: 'dates'; decision: DateDecision }
  | { kind: 'word'; decision: WordDecision }
  /** The list says nowhere which complaints are closed. */
  | { kind: 'withoutStatus'; rows: number }
  /** Rows with a date that has no year, as they write it; the likeliest year first. */
  | { kind: 'year'; rows: number; samples: readonly string[]; years: readonly number[] }
  /** Closed by their status, without a closing date; `columns`: those that have a date in most of these rows. */
  | { kind: 'closedUndated'; rows: number; columns: readonly number[] };

/** Rows that seem to be one complaint, by their numbers, the first one first. */
export interface Doubles {
  by: 'number' | 'contents';
  rows: number[];
}

/** What an adoption would come to: the dry run. */
export interface AdoptionPlan {
  /** One per row of the list, in its order. */
  rows: PlannedRow[];
  questions: Question[];
  /** Per column of dates. */
  dates: DateDecision[];
  /** Per column of choices, per word, the most frequent first. */
  words: WordDecision[];
  doubles: Doubles[];
  /** Found in the list and not on the register's lists yet, in the order of the alphabet. */
  additions: Record<OfficeList, string[]>;
}

/** One line of the report: what happened to one cell, or to a row. */
export interface AccountLine {
  /** The number of the row as Excel shows it. */
  row: number;
  outcome: PlannedRow['outcome'];
  /** The case number; `''` for a row that was left out. */
  number: string;
  /** `null` for a column that has no field in the register. */
  field: ComplaintField | null;
  /** The header of the column; `''` where the line is about the row. */
  header: string;
  /** Cut in pieces that fit in a cell: what is longer goes on in the next line. */
  original: string;
  now: string;
  reason:
    | { kind: 'correction'; code: PlannedRow['corrections'][number]['code'] }
    | { kind: 'problem'; code: PlannedRow['problems'][number]['code'] }
    | { kind: 'missing'; fields: readonly ComplaintField[] }
    | { kind: 'leftOut'; code: NonNullable<PlannedRow['reason']> };
}
