import { bottomOf, overlaps, type Area } from './Area';
import { coerceInput } from './coerceInput';
import { adoptCalculatedColumns } from './calculatedColumns';
import { tablesOn } from './find';
import { growTable, tablesThatGrow } from './growTable';
import { isCovered } from './isCovered';
import { requireWritable } from './protection';
import { renameColumnsByHeader } from './renameColumnsByHeader';
import { requireOutsidePivots } from './requireOutsidePivots';
import type { Sheet } from './Sheet';
import { headerArea, totalsArea, type Table } from './Table';
import { takeFormula } from './takeFormula';
import type { Workbook } from './Workbook';

/**
 * Writes inputs as `Range.values` and `Range.formulas` do, and as typing does: `null` leaves a cell as it is, '' empties it,
 * text becomes a number, date or formula by `coerceInput`. What is meant for a cell under a merged one is lost. Tables
 * follow: they grow when one writes below them, their columns are renamed by their header cells, calculated columns fill.
 * @param inputs one array per row of `area`, as long as it is wide
 * @throws ApiError AccessDenied on a protected sheet, PivotTableRangeConflict in a pivot, InvalidArgument for what a cell
 * can't hold; cells before it are written
 */
export function writeCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  inputs: readonly (readonly unknown[])[],
): void {
  requireWritable(workbook, sheet, area);
  requireOutsidePivots(workbook, sheet, area);
  const growing = tablesThatGrow(workbook, sheet, area);
  inputs.forEach((row, r) =>
    row.forEach((input, c) => {
      const [row, column] = [area.row + r, area.column + c];
      if (input !== null && !isCovered(sheet, row, column)) writeCell(workbook, sheet, row, column, input);
    }),
  );
  for (const table of tablesOn(workbook, sheet)) {
    if (overlaps(headerArea(table), area)) renameColumnsByHeader(workbook, sheet, table);
    const totals = totalsArea(table);
    if (totals && overlaps(totals, area)) readTotals(workbook, table.id);
    if (overlaps(table.area, area)) adoptCalculatedColumns(workbook, sheet, table, area);
  }
  for (const table of growing)
    growTable(workbook, sheet, table, lastTakenIn(workbook, sheet, table, area) - bottomOf(table.area));
  workbook.events.emit({
    kind: 'cellsChanged',
    sheet: sheet.id,
    area,
    change: 'RangeEdited',
    by: workbook.actor,
    inputs,
  });
}

function writeCell(workbook: Workbook, sheet: Sheet, row: number, column: number, input: unknown): void {
  const styleId = sheet.styles.at(row, column);
  const style = workbook.styles.get(styleId);
  const coerced = coerceInput(input, style.numberFormat, workbook);
  if (coerced.kind === 'formula')
    return takeFormula(() => workbook.calculation.setFormula(sheet.id, row, column, coerced.formula));
  workbook.calculation.setValue(sheet.id, row, column, coerced.value);
  const quoted = coerced.quoted === true;
  if (coerced.numberFormat === undefined && quoted === style.quoted) return;
  const numberFormat = coerced.numberFormat ?? style.numberFormat;
  sheet.styles.set(row, column, workbook.styles.changed(styleId, { numberFormat, quoted }));
}

/** The last row of `area` that comes to the table above it; the row above `area` where none does. */
function lastTakenIn(
  workbook: Workbook,
  sheet: Sheet,
  { area: { column, columnCount } }: Table,
  area: Area,
): number {
  const last = lastFilledRow(workbook, sheet, area);
  if (!workbook.stopsAtBlanks) return last;
  for (let row = area.row; row <= last; row++)
    if (isBlank(workbook, sheet, row, column) || isBlank(workbook, sheet, row, column + columnCount - 1))
      return row - 1;
  return last;
}

function isBlank({ calculation }: Workbook, sheet: Sheet, row: number, column: number): boolean {
  return (
    calculation.valueAt(sheet.id, row, column) === null &&
    calculation.formulaAt(sheet.id, row, column) === undefined
  );
}

/** The bottom row of `area` that holds anything, or the row above it. */
function lastFilledRow(workbook: Workbook, sheet: Sheet, area: Area): number {
  for (let row = bottomOf(area); row >= area.row; row--) {
    for (let c = 0; c < area.columnCount; c++)
      if (!isBlank(workbook, sheet, row, area.column + c)) return row;
  }
  return area.row - 1;
}

function readTotals(workbook: Workbook, id: string): void {
  const table = workbook.tables.find((candidate) => candidate.id === id);
  const totals = table && totalsArea(table);
  table?.columns.forEach((column, index) => {
    if (!totals) return;
    const at = [table.sheet, totals.row, totals.column + index] as const;
    const text = workbook.calculation.formulaAt(...at) ?? workbook.calculation.valueAt(...at);
    if (text === null) delete column.total;
    else column.total = String(text);
  });
}
