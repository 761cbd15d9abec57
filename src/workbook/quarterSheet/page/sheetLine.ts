import { linesOfName } from './paper';

/**
 * A cell to write. Text stays text, whatever it begins with; `format` is a number format in English codes. A formula
 * goes by the row, counted from 1, in which it stands; one that is `asAbove` is the one of the line above, moved along.
 */
export type SheetCell =
  | { text: string }
  | { number: number; format: string }
  | { formula: (row: number) => string; format: string; asAbove?: boolean };

export type LineStyle =
  | 'blank'
  | 'header'
  | 'tallHeader'
  | 'row'
  | 'longRow'
  | 'link'
  | 'total'
  | 'remark'
  | 'paragraph';

/** One line of the quarter's sheet, from column A; `null` leaves a cell blank. */
export interface SheetLine {
  style: LineStyle;
  cells: readonly (SheetCell | null)[];
}

/** Columns of the report; the PivotTables stand to the right of them. */
export const reportColumns = 8;

export const words = (text: string): SheetCell => ({ text });
export const count = (number: number): SheetCell => ({ number, format: '0' });

/** A link that works without the add-in. */
export const linked = (formula: (row: number) => string): SheetCell => ({ formula, format: 'General' });

/** A share from 0 to 1; a dash where there are too few cases for a percentage. */
export const share = (part: number | null): SheetCell =>
  part === null ? words('–') : { number: part, format: '0%' };

export const blankLine: SheetLine = { style: 'blank', cells: [] };
/** The first line of a block: its title, and the names of its columns. */
export const header = (texts: readonly string[], style: 'header' | 'tallHeader' = 'header'): SheetLine => ({
  style,
  cells: texts.map(words),
});

/** A line that begins with a name of the office's, which may be long. */
export const nameLine = (name: string, cells: readonly (SheetCell | null)[]): SheetLine => ({
  style: linesOfName(name) > 1 ? 'longRow' : 'row',
  cells: [words(name), ...cells],
});
