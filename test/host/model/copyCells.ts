import { ApiError } from '../engine/ApiError';
import type { Area } from './Area';
import { requireWritable } from './protection';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

export interface Place {
  sheet: Sheet;
  area: Area;
}

/**
 * `Range.copyFrom` for values, formulas and formats. A target smaller than the source takes the source's size.
 * @throws ApiError AccessDenied on a protected sheet
 */
export function copyCells(
  workbook: Workbook,
  from: Place,
  to: Place,
  what: 'All' | 'Values' | 'Formulas' | 'Formats',
): void {
  const rowCount = Math.max(to.area.rowCount, from.area.rowCount);
  const columnCount = Math.max(to.area.columnCount, from.area.columnCount);
  const target = { ...to.area, rowCount, columnCount };
  if (rowCount * columnCount > 5_000_000) throw new ApiError('RangeExceedsLimit');
  requireWritable(workbook, to.sheet, target);
  const cells = Array.from({ length: from.area.rowCount * from.area.columnCount }, (_, i) => {
    const row = from.area.row + Math.floor(i / from.area.columnCount);
    return readCell(workbook, from.sheet, row, from.area.column + (i % from.area.columnCount));
  });
  for (let r = 0; r < rowCount; r++) {
    for (let c = 0; c < columnCount; c++) {
      const source = (r % from.area.rowCount) * from.area.columnCount + (c % from.area.columnCount);
      const cell = cells[source];
      if (cell) writeCopy(workbook, to.sheet, target.row + r, target.column + c, cell, what);
    }
  }
  const { id } = to.sheet;
  workbook.events.emit({
    kind: 'cellsChanged',
    sheet: id,
    area: target,
    change: 'RangeEdited',
    by: workbook.actor,
  });
}

type Copied = ReturnType<typeof readCell>;

function readCell(workbook: Workbook, sheet: Sheet, row: number, column: number) {
  return {
    value: workbook.calculation.valueAt(sheet.id, row, column),
    formula: workbook.calculation.formulaAt(sheet.id, row, column),
    style: sheet.styles.at(row, column),
  };
}

function writeCopy(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  cell: Copied,
  what: 'All' | 'Values' | 'Formulas' | 'Formats',
): void {
  const withFormula = what === 'All' || what === 'Formulas';
  if (withFormula && cell.formula) workbook.calculation.setFormula(sheet.id, row, column, cell.formula);
  else if (what !== 'Formats') workbook.calculation.setValue(sheet.id, row, column, cell.value);
  if (what === 'All' || what === 'Formats') sheet.styles.set(row, column, cell.style);
}
