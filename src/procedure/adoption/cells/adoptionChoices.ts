/** How the days of a column are written: which part comes first. */
export const dateOrders = ['dayFirst', 'monthFirst', 'yearFirst'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How a column of dates is read. */
export interface DateRule {
  /** Of dates that stand there as text. */
  order: DateOrder;
  /** Excel read the dates that it recognised in the other order, so day and month are changed back. */
  swapped: boolean;
}

/** Names one cell of a list, by the number of its row as Excel shows it and its column in the list, from 0. */
type CellKey = `${number}:${number}`;

export const cellKey = (row: number, column: number): CellKey => `${row}:${column}`;

/** What somebody decided during the dry run. */
export interface AdoptionChoices {
  /** Per column of dates. */
  dateRules: ReadonlyMap<number, DateRule>;
  /** Per column what a word of theirs means, by `wordKey`: one of our codes, or `null` to leave the field blank. */
  words: ReadonlyMap<number, ReadonlyMap<string, string | null>>;
  /** What was typed instead of what stands in a cell. */
  fixes: ReadonlyMap<CellKey, string>;
  /** What becomes of rows with a cell that can't be read. */
  unreadable: 'flag' | 'leaveOut';
  /** What becomes of rows that stand in the list twice, from the second one on: by their number, by their contents. */
  doubles: Readonly<Record<'number' | 'contents', 'keep' | 'leaveOut'>>;
  /** Rows of which somebody decided otherwise than the list does, by their number. */
  rows: ReadonlyMap<number, 'keep' | 'leaveOut'>;
  /** Of a list that says nowhere which complaints are closed; `null`: not asked yet, and they count as open. */
  withoutStatus: 'open' | 'closed' | null;
  /** Of dates without a year, wherever they stand in the list; `null`: not asked yet, and they can't be read. */
  year: number | null;
  /** Of complaints that are closed by their status and have no closing date; `null`: not asked yet, and the day stays unknown. */
  closedUndated: ClosedUndated | null;
}

/** `unknown`: closed, and nobody knows when. `open`: not closed after all. A number: the column whose date it was. */
export type ClosedUndated = 'unknown' | 'open' | number;

/** Nothing decided yet. */
export const noChoices: AdoptionChoices = {
  dateRules: new Map(),
  words: new Map(),
  fixes: new Map(),
  unreadable: 'flag',
  doubles: { number: 'keep', contents: 'keep' },
  rows: new Map(),
  withoutStatus: null,
  closedUndated: null,
  year: null,
};
