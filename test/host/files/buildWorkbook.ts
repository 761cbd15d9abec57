import type { CellValue } from '../formulas/FormulaError';
import { span, type Area } from '../model/Area';
import type { CellStyle } from '../model/CellStyle';
import type { Pivot } from '../model/Pivot';
import { createSheet, type Sheet } from '../model/Sheet';
import { syncTable } from '../model/syncTable';
import type { Table, TableColumn } from '../model/Table';
import { newId, type Workbook } from '../model/Workbook';
import { computePivot } from '../pivots/computePivot';
import { captionsIn } from '../pivots/pivotCaptions';
import { readPivotSource } from '../pivots/readPivotSource';

/** The serial number of a day. */
export const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = createSheet(newId(workbook), name);
  workbook.sheets.push(sheet);
  workbook.calculation.addSheet(sheet.id, name);
  workbook.activeSheet ||= sheet.id;
  return sheet;
}

/** Fills cells from a corner; text that begins with `=` is a formula. */
export function fill(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  rows: CellValue[][],
): void {
  rows.forEach((values, r) =>
    values.forEach((value, c) => {
      const at = [sheet.id, row + r, column + c] as const;
      if (typeof value === 'string' && value.startsWith('=')) workbook.calculation.setFormula(...at, value);
      else workbook.calculation.setValue(...at, value);
    }),
  );
}

export function format(workbook: Workbook, sheet: Sheet, area: Area, part: Partial<CellStyle>): void {
  sheet.styles.update(area, (id) => workbook.styles.changed(id, part));
}

export function addTable(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  area: Area,
  columns: Omit<TableColumn, 'id'>[],
  part: Partial<Table> = {},
): Table {
  const table: Table = {
    id: newId(workbook),
    name,
    sheet: sheet.id,
    area,
    columns: columns.map((column, index) => ({ id: index + 1, ...column })),
    nextColumnId: columns.length + 1,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filteredRows: new Set(),
    ...part,
  };
  workbook.tables.push(table);
  syncTable(workbook, table);
  return table;
}

/** Writes a pivot's cells as a refresh does. */
export function drawPivot(workbook: Workbook, sheet: Sheet, pivot: Pivot): void {
  const source = readPivotSource(workbook, pivot);
  if (!source) return;
  const { cells, bodyRow } = computePivot(source, pivot, captionsIn(workbook.locale));
  const top = pivot.row - bodyRow;
  const values = cells.map((row) => row.map(({ value }) => value));
  fill(workbook, sheet, top, pivot.column, values);
  pivot.drawn = span(top, pivot.column, top + cells.length - 1, pivot.column + (cells[0]?.length ?? 1) - 1);
}
