import type { RowId } from '../../procedure/complaint/complaint';
import type { RelationLine } from '../../procedure/relation/relation';

/** What some rows of the sheet say of relations. */
export interface RelationsIn {
  lines: {
    /** Of the sheet, counted from 1. */
    row: number;
    line: RelationLine;
  }[];
  /** How many rows the register has. */
  of: number;
}

/** The complaints in whose account, or in a column of the office's own, something stands. */
export interface FoundAccounts {
  /** The newest first; `''` in rows that were made by hand. */
  rowIds: RowId[];
  /** There are no others. */
  isAll: boolean;
}

/** The row of a complaint, which was selected. */
export interface SelectedRow {
  /** A filter is on, and keeps it from being seen in the sheet. */
  isFiltered: boolean;
}
