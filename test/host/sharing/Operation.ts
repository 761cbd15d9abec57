import type { Area } from '../model/Area';
import type { Shift } from '../model/shiftArea';
import type { Workbook } from '../model/Workbook';

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

/** How tables grow in an Excel: a person's options. */
export type Growth = Pick<Workbook, 'includesNewRows' | 'stopsAtBlanks' | 'fillsFormulas'>;

/** One edit as it travels to the other authors. Sheets and tables go by name: each author's Excel has ids of its own. */
export type Operation =
  /** `growth`: of the Excel in which it was made, by which tables grew around it everywhere. */
  | { kind: 'write'; sheet: string; cells: SharedCell[]; growth?: Growth }
  | { kind: 'move'; sheet: string; area: Area; shift: Shift }
  | { kind: 'resize'; sheet: string; table: string; area: Area };
