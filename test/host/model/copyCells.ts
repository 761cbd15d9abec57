import { ApiError } from '../engine/ApiError';
import type { Area } from './Area';
import { requireWritable } from './protection';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

export type CopyWhat = 'All' | 'Values' | 'Formulas' | 'Formats';

export interface Place {
  sheet: Sheet;
  area: Area;
}

/**
 * `Range.copyFrom` for values, formulas and formats. A target smaller than the source takes the source's size.
 * @throws ApiError AccessDenied on a protected sheet
 */
export function copyCells(workbook: Workbook, from: Place, to: Place, what: CopyWhat): void {
  const rowCount = Math.max(to.area.rowCount, from.area.rowCount);
  const columnCount = Math.max(to.area.columnCount, from.area.columnCount);
  const target = { ...to.area, rowCount, columnCount };
  if (rowCount * columnCount > 5_000_000) throw new ApiError('RangeExceedsLimit');
  requireWritable(workbook, to.sheet, target);
  const copies = Array.from({ length: rowCount * columnCount }, (_, i) => {
    const [r, c] = [Math.floor(i / columnCount), i % columnCount];
    const source = {
      row: from.area.row + (r % from.area.rowCount),
      column: from.area.column + (c % from.area.columnCount),
    };
    return readCopy(workbook, from.sheet, source, { row: target.row + r, column: target.column + c });
  });
  for (const copy of copies) writeCopy(workbook, to.sheet, copy, what);
  const { id } = to.sheet;
  workbook.events.emit({
    kind: 'cellsChanged',
    sheet: id,
    area: target,
    change: 'RangeEdited',
    by: workbook.actor,
  });
}

interface Cell {
  row: number;
  column: number;
}

/** Everything is read before anything is written: source and target may overlap. */
function readCopy(workbook: Workbook, sheet: Sheet, { row, column }: Cell, to: Cell) {
  return {
    to,
    value: workbook.calculation.valueAt(sheet.id, row, column),
    formula: workbook.calculation.formulaAt(sheet.id, row, column, to),
    style: sheet.styles.at(row, column),
  };
}

function writeCopy(
  workbook: Workbook,
  sheet: Sheet,
  copy: ReturnType<typeof readCopy>,
  what: CopyWhat,
): void {
  const { row, column } = copy.to;
  const withFormula = what === 'All' || what === 'Formulas';
  if (withFormula && copy.formula) workbook.calculation.setFormula(sheet.id, row, column, copy.formula);
  else if (what !== 'Formats') workbook.calculation.setValue(sheet.id, row, column, copy.value);
  if (what === 'All' || what === 'Formats') sheet.styles.set(row, column, copy.style);
}
