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
