import type { Complaint, ComplaintField } from '../../complaint/complaint';
import type { Day } from '../../calendar/day';
import type { AdoptionChoices, DateRule } from '../cells/adoptionChoices';
import type { MappedColumns } from '../columns/mappedColumns';
import type { Correction, Problem } from './plannedRow';
import type { SourceValue } from '../cells/sourceList';
import type { Spellings } from '../cells/spellings';
import type { OfficeList } from '../../complaint/fields';

/** How the list as a whole is read: what every row is read by. */
export interface Reading {
  headers: readonly string[];
  columns: MappedColumns;
  today: Day;
  /** Per column of dates: one rule, or those between which nobody has decided yet. */
  dateRules: ReadonlyMap<number, readonly DateRule[]>;
  /** Per column of choices what a word means, by `wordKey`; a word that isn't there was not decided. */
  words: ReadonlyMap<number, ReadonlyMap<string, string | null>>;
  spellings: Readonly<Record<OfficeList, Spellings>>;
  choices: AdoptionChoices;
}

/** One cell of a row that is being read. */
export interface ReadCell {
  column: number;
  value: SourceValue;
  /** The cell as it is shown. */
  shown: string;
  /** Excel shows the number as a date. */
  dated: boolean;
  /** What somebody typed instead; `null` when nobody did. */
  fixed: string | null;
  /** The sign for "as above" that stands there, where the rest says what stands above it; `null` elsewhere. */
  ditto: string | null;
}

/** One row while it is being read: what was found so far. */
export interface RowReading {
  fields: Partial<Complaint>;
  corrections: Correction[];
  problems: Problem[];
}

export function correct(
  row: RowReading,
  { column, shown }: Pick<ReadCell, 'column' | 'shown'>,
  field: ComplaintField,
  code: Correction['code'],
  now: string,
): void {
  row.corrections.push({ column, field, code, original: shown, now });
}

export function report(
  row: RowReading,
  { column, shown }: Pick<ReadCell, 'column' | 'shown'>,
  field: ComplaintField,
  code: Problem['code'],
): void {
  row.problems.push({ column, field, code, original: shown });
}
