import type { Area } from './Area';

/** What a column's filter lets through: the texts shown in the cells, or a custom criterion such as ">=5". */
export type ColumnFilter =
  | { kind: 'values'; values: string[] }
  | { kind: 'custom'; first: string; second?: string; operator: 'And' | 'Or' };

export interface TableColumn {
  /** Survives renaming; unique in its table. */
  id: number;
  name: string;
  /** The formula (with `=`) that Excel fills in each new row; written for the first row of the body. */
  calculated?: string;
  /** Total row: a label, or a formula (with `=`). */
  total?: string;
  filter?: ColumnFilter;
}

/**
 * A table. `area` covers header, body and, with `showTotals`, the totals row. An empty table still has one blank body row
 * (`area.rowCount` is 2). The column names always equal the texts of the header cells.
 */
export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: string;
  area: Area;
  columns: TableColumn[];
  nextColumnId: number;
  /** `TableStyleLight1` ... `TableStyleDark11`, or '' for none. */
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Sheet rows that the filter hides. */
  filteredRows: Set<number>;
}

export function headerArea(table: Table): Area {
  return { ...table.area, rowCount: 1 };
}

export function bodyArea(table: Table): Area {
  const top = table.showHeaders ? 1 : 0;
  const rowCount = table.area.rowCount - top - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + top, rowCount };
}

export function totalsArea(table: Table): Area | null {
  if (!table.showTotals) return null;
  return { ...table.area, row: table.area.row + table.area.rowCount - 1, rowCount: 1 };
}

/** The body of one column, by its position in the table. */
export function columnBodyArea(table: Table, index: number): Area {
  return { ...bodyArea(table), column: table.area.column + index, columnCount: 1 };
}

export const isFiltered = (table: Table): boolean => table.columns.some((column) => column.filter);
