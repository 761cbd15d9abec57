import { isTextFormat } from 'numfmt';
import { bottomOf, bounding, type Area } from '../model/Area';
import { coerceInput } from '../model/coerceInput';
import { deleteCells } from '../model/deleteCells';
import { findTable } from '../model/find';
import { growTable } from '../model/growTable';
import { insertCells } from '../model/insertCells';
import { resizeTable } from '../model/resizeTable';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { writeCells } from '../model/writeCells';
import type { Operation, SharedCell } from './Operation';

/**
 * Does what a colleague did, in this workbook: tables grow as they did there and handlers hear of it as with any edit, but the
 * source is Remote. An edit of a sheet or table that is not here is left out: new ones do not travel.
 */
export function applyOperation(workbook: Workbook, operation: Operation): void {
  const sheet = workbook.sheets.find(({ name }) => name === operation.sheet);
  if (!sheet) return;
  const { actor, includesNewRows, fillsFormulas } = workbook;
  const { protection } = sheet;
  workbook.actor = 'colleague';
  // Protection was asked where the edit was made.
  sheet.protection = null;
  // Which rows came to a table was decided where the edit was made.
  workbook.includesNewRows = false;
  if (operation.kind === 'write') workbook.fillsFormulas = operation.fillsFormulas ?? fillsFormulas;
  try {
    perform(workbook, sheet, operation);
  } finally {
    Object.assign(workbook, { actor, includesNewRows, fillsFormulas });
    sheet.protection = protection;
  }
}

function perform(workbook: Workbook, sheet: Sheet, operation: Operation): void {
  switch (operation.kind) {
    case 'write':
      // Before the write, of which the table's handlers hear.
      for (const { table, area } of operation.inTables ?? []) takeIn(workbook, sheet, table, area);
      return write(workbook, sheet, operation.cells);
    case 'move': {
      const { area, shift } = operation;
      if (shift === 'down' || shift === 'right') return insertCells(workbook, sheet, area, shift);
      return deleteCells(workbook, sheet, area, shift);
    }
    case 'resize': {
      const table = findTable(workbook, operation.table);
      if (table) resizeTable(workbook, table, operation.area);
    }
  }
}

/** Makes the table as long as it was for whoever wrote in it. */
function takeIn(workbook: Workbook, sheet: Sheet, name: string, area: Area): void {
  const table = findTable(workbook, name);
  if (table) growTable(workbook, sheet, table, bottomOf(area) - bottomOf(table.area));
}

function write(workbook: Workbook, sheet: Sheet, cells: readonly SharedCell[]): void {
  const [first] = cells;
  if (!first) return;
  const areaOf = ({ row, column }: SharedCell): Area => ({ row, column, rowCount: 1, columnCount: 1 });
  const area = cells.reduce((all, cell) => bounding(all, areaOf(cell)), areaOf(first));
  const inputs: unknown[][] = Array.from({ length: area.rowCount }, () =>
    Array.from({ length: area.columnCount }, () => null),
  );
  for (const cell of cells) {
    const { row, column, numberFormat } = cell;
    sheet.styles.set(row, column, workbook.styles.changed(sheet.styles.at(row, column), { numberFormat }));
    const line = inputs[row - area.row];
    if (line) line[column - area.column] = inputOf(cell);
  }
  writeCells(workbook, sheet, area, inputs);
}

/** What one types to get this content in a cell of this format: text that would become something else gets an apostrophe. */
function inputOf({ formula, value, numberFormat }: SharedCell): unknown {
  if (formula !== undefined) return formula;
  if (typeof value !== 'string' || value === '' || isTextFormat(numberFormat)) return value;
  const read = coerceInput(value, numberFormat);
  return read.kind === 'value' && read.value === value ? value : `'${value}`;
}
