import type { CellValue } from '../formulas/FormulaError';
import type { Pivot } from '../model/Pivot';

/** The header row and the records below it. */
export interface PivotSource {
  header: readonly string[];
  records: readonly (readonly CellValue[])[];
}

/** The part of a pivot that decides what it shows. */
export type PivotDefinition = Pick<Pivot, 'rows' | 'columns' | 'filters' | 'data' | 'layout'>;

export interface PivotCell {
  value: CellValue;
  kind: 'blank' | 'filter' | 'header' | 'label' | 'value' | 'total';
  /** Depth of a label in the compact layout; absent: 0. */
  indent?: number;
  /** The data field's own format; absent: none was set. */
  numberFormat?: string;
}

/** One row or column of the body: the positions of its items, outermost first. Totals have fewer of them. */
export interface AxisLine {
  kind: 'item' | 'subtotal' | 'grand';
  path: readonly number[];
  /** Which data field this line shows. */
  data: number;
}

/** An item of a field, in the order in which the pivot shows it. */
export interface PivotItem {
  value: CellValue;
  /** The item as shown; what a manual filter names. */
  text: string;
}

export interface PivotGrid {
  /** From the first page filter (or the body, when there is none) to the last total; every row is equally long. */
  cells: PivotCell[][];
  /** The row of `cells` where the body begins: below the filters and one blank row. */
  bodyRow: number;
  /** Rows of the body above the first value. */
  headerRows: number;
  /** Columns of the body before the first value. */
  labelColumns: number;
  rowLines: AxisLine[];
  columnLines: AxisLine[];
  /** The items of every row, column and filter field, by lower-case source header. */
  items: Map<string, PivotItem[]>;
}
