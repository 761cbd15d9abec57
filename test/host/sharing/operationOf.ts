import { bottomOf, intersection, rightOf, type Area } from '../model/Area';
import type { ChangeType, WorkbookEvent } from '../model/events';
import { findTable, sheetById, tablesOn } from '../model/find';
import type { Sheet } from '../model/Sheet';
import type { Shift } from '../model/shiftArea';
import type { Workbook } from '../model/Workbook';
import { shown } from '../objects/rangeCells';
import type { InTable, Operation, SharedCell } from './Operation';

/** A larger edit does not travel: sorting 100,000 rows would keep both windows busy for minutes. */
const MAX_CELLS = 200_000;

const shifts: Partial<Record<ChangeType, Shift>> = {
  RowInserted: 'down',
  CellInserted: 'down',
  ColumnInserted: 'right',
  RowDeleted: 'up',
  CellDeleted: 'up',
  ColumnDeleted: 'left',
};

/** The edit behind an event of this workbook; `null` for what does not travel, and for a colleague's edit that arrived. */
export function operationOf(workbook: Workbook, event: WorkbookEvent): Operation | null {
  if (workbook.actor === 'colleague') return null;
  if (event.kind === 'tableResized') return resizing(workbook, event);
  if (event.kind !== 'cellsChanged') return null;
  const sheet = sheetById(workbook, event.sheet);
  const { area, change, inputs } = event;
  const shift = shifts[change];
  if (shift) return { kind: 'move', sheet: sheet.name, area, shift };
  if (area.rowCount * area.columnCount > MAX_CELLS) {
    console.error(`${area.rowCount} rows at once do not travel to the other authors`);
    return null;
  }
  const inTables = tablesOn(workbook, sheet).flatMap((table): InTable[] => {
    const part = intersection(table.area, area);
    return part ? [{ table: table.name, area: part }] : [];
  });
  const { fillsFormulas } = workbook;
  const cells = cellsIn(workbook, sheet, area, inputs);
  return { kind: 'write', sheet: sheet.name, cells, inTables, fillsFormulas };
}

function resizing(
  workbook: Workbook,
  { table: id, sheet }: Extract<WorkbookEvent, { kind: 'tableResized' }>,
): Operation | null {
  const table = findTable(workbook, id);
  const { name } = sheetById(workbook, sheet);
  return table ? { kind: 'resize', sheet: name, table: table.name, area: table.area } : null;
}

function cellsIn(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  inputs: readonly (readonly unknown[])[] | undefined,
): SharedCell[] {
  const cells: SharedCell[] = [];
  for (let row = area.row; row <= bottomOf(area); row++) {
    for (let column = area.column; column <= rightOf(area); column++) {
      // A cell that the edit left alone is nobody's: a colleague may be writing it.
      if (inputs?.[row - area.row]?.[column - area.column] === null) continue;
      const { numberFormat } = workbook.styles.get(sheet.styles.at(row, column));
      const formula = workbook.calculation.formulaAt(sheet.id, row, column);
      const value = shown(workbook.calculation.valueAt(sheet.id, row, column));
      cells.push({ row, column, formula, value, numberFormat });
    }
  }
  return cells;
}
