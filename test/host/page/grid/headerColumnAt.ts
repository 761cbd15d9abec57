import type { Table, TableColumn } from '../../model/Table';

/** The table's column whose header stands in this cell; `undefined` elsewhere. */
export const headerColumnAt = (table: Table, row: number, column: number): TableColumn | undefined =>
  table.showHeaders && row === table.area.row ? table.columns[column - table.area.column] : undefined;
