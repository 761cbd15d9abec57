/**
 * What a cell holds as Excel gives it: text, a number (a date is a serial number), yes or no. A blank cell is `''`; a
 * formula counts by its result, and an error is its text (`#N/A`).
 */
export type SourceValue = string | number | boolean;

/** A rectangle of a sheet; rows and columns count from 0, as in `getRangeByIndexes`. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A sheet as far as it tells where its list stands: read in one trip, whatever the length of the list. */
export interface SheetSketch {
  name: string;
  hidden: boolean;
  protected: boolean;
  /** Where anything stands; `null` for an empty sheet. */
  used: Area | null;
  /** The first rows of `used`, at their full width. */
  top: SourceValue[][];
  /** The same cells as the sheet shows them: `12-3-2024` instead of a serial number. */
  shown: string[][];
  tables: { name: string; area: Area; headers: boolean; totals: boolean }[];
  /** Merged cells within the rows of `top`. */
  merged: Area[];
  /** A filter hides rows of the sheet, or of one of its tables. */
  filtered: boolean;
}

/** A list that was found on a sheet, or that somebody pointed to. */
export interface FoundList {
  sheet: string;
  /** The table that the list already is; `null` for plain cells. */
  table: string | null;
  /** The rows of the header: one, or two that were joined; `row` is the first of them. */
  header: Area;
  /** What follows below the header, down to the last row that may belong to it. */
  body: Area;
  /** Two lines joined by a space; one per column, `''` where none stands. */
  headers: string[];
}

/** One row below the header. */
export interface SourceRow {
  /** The number of the row as Excel shows it, from 1. */
  row: number;
  /** One per column of the list. */
  values: SourceValue[];
  hidden?: true;
}

/** A list with everything that stands in it. */
export interface SourceList {
  list: FoundList;
  rows: SourceRow[];
  /** Per column the positions in `rows` whose number Excel shows as a date or a time. */
  dated: ReadonlySet<number>[];
  /** Per column the positions in `rows` that hold a formula. */
  formulas: ReadonlySet<number>[];
}
