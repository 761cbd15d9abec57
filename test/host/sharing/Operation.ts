import type { Area } from '../model/Area';
import type { Shift } from '../model/shiftArea';

/** What stands in a cell after an edit. */
export interface SharedCell {
  row: number;
  column: number;
  /** `undefined`: the cell holds a value. */
  formula: string | undefined;
  /** '' is blank; an error is its text. */
  value: string | number | boolean;
  numberFormat: string;
}

/** The part of a table in which somebody wrote: his Excel took it into the table, if it was not in it before. */
export interface InTable {
  table: string;
  area: Area;
}

/** One edit as it travels to the other authors. Sheets and tables go by name: each author's Excel has ids of its own. */
export type Operation =
  /** `fillsFormulas`: whether the Excel in which it was made fills calculated columns of rows that come to a table. */
  | { kind: 'write'; sheet: string; cells: SharedCell[]; inTables?: InTable[]; fillsFormulas?: boolean }
  | { kind: 'move'; sheet: string; area: Area; shift: Shift }
  | { kind: 'resize'; sheet: string; table: string; area: Area };
