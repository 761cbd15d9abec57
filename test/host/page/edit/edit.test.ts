/** @jest-environment node */
import { addTable } from '../../model/addTable';
import { sheetById } from '../../model/find';
import type { Area } from '../../model/Area';
import { createWorkbook } from '../../model/Workbook';
import { writeCells } from '../../model/writeCells';
import { OpenDocument } from '../OpenDocument';
import { editCells } from './editCells';
import { filterChoices } from './filterChoices';
import { filterColumn } from './filterColumn';
import { pasteCells } from './pasteCells';
import { shownRows } from './shownRows';
import { inverseOrder, sortColumn } from './sortColumn';
import { touchedByTyping } from './touchedByTyping';

const cells = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** A table of four persons in A1:C5, whose third column doubles the second. */
const withTable = () => {
  const open = new OpenDocument(createWorkbook(), 'nl-NL');
  const { workbook, sheet } = open;
  writeCells(workbook, sheet, cells(0, 0, 5, 2), [
    ['Naam', 'Uren'],
    ['Karin', 3],
    ['Joris', 10],
    ['Bram', 2],
    ['karin', 7],
  ]);
  const table = addTable(workbook, sheet, cells(0, 0, 5, 3), true);
  writeCells(workbook, sheet, cells(0, 2, 2, 1), [['Dubbel'], ['=[@Uren]*2']]);
  const type = (area: Area, inputs: unknown[][]) =>
    editCells(open, sheet, area, touchedByTyping(workbook, sheet, area, String(inputs).includes('=')), () =>
      writeCells(workbook, sheet, area, inputs),
    );
  const column = (at: number, rows = 5) =>
    Array.from({ length: rows }, (_, row) => workbook.calculation.valueAt(sheet.id, row, at));
  return { open, workbook, sheet, table, type, column };
};

test('what was typed is taken back and done again, with the cell to select', () => {
  const { open, type, column } = withTable();
  type(cells(1, 0), [['Sanne']]);
  expect(open.history.undo()?.area).toEqual(cells(1, 0));
  expect(column(0)).toEqual(['Naam', 'Karin', 'Joris', 'Bram', 'karin']);
  open.history.redo();
  expect(column(0)).toEqual(['Naam', 'Sanne', 'Joris', 'Bram', 'karin']);
});

test('taking back a row typed below a table makes the table small again, formulas included', () => {
  const { open, type, column, table, workbook, sheet } = withTable();
  type(cells(5, 0, 1, 2), [['Noor', 4]]);
  expect(table.area.rowCount).toBe(6);
  expect(column(2, 6).at(-1)).toBe(8);
  open.history.undo();
  expect(table.area.rowCount).toBe(5);
  expect(column(0, 6).at(-1)).toBeNull();
  expect(workbook.calculation.formulaAt(sheet.id, 5, 2)).toBeUndefined();
  open.history.redo();
  expect(column(2, 6).at(-1)).toBe(8);
});

test('taking back a formula takes it out of the whole column that it filled', () => {
  const { open, type, column, workbook, sheet } = withTable();
  writeCells(workbook, sheet, cells(1, 2, 4, 1), [[''], [''], [''], ['']]);
  type(cells(1, 2), [['=[@Uren]+1']]);
  expect(column(2)).toEqual(['Dubbel', 4, 11, 3, 8]);
  open.history.undo();
  expect(column(2)).toEqual(['Dubbel', null, null, null, null]);
});

test('taking back a header renames its column again', () => {
  const { open, type, table, column } = withTable();
  type(cells(0, 1), [['Tijd']]);
  expect(table.columns[1]?.name).toBe('Tijd');
  open.history.undo();
  expect(table.columns[1]?.name).toBe('Uren');
  expect(column(2)).toEqual(['Dubbel', 6, 20, 4, 14]);
});

test('an edit that is refused leaves everything as it was, and no step', () => {
  const { open, type, column } = withTable();
  expect(() => type(cells(1, 0, 1, 2), [['Sanne', '=SUM(']])).toThrow();
  expect(column(0)).toContain('Karin');
  expect(open.history.undo()).toBeNull();
});

test('sorting is taken back as one step, equal names in their order', () => {
  const { open, table, column } = withTable();
  sortColumn(open, table, 0, true);
  expect(column(1)).toEqual(['Uren', 2, 10, 3, 7]);
  open.history.undo();
  expect(column(1)).toEqual(['Uren', 3, 10, 2, 7]);
  expect(column(2)).toEqual(['Dubbel', 6, 20, 4, 14]);
});

test('the inverse of an order brings each row back', () => {
  expect(inverseOrder([7, 5, 6], 5)).toEqual([6, 7, 5]);
});

test('a filter hides rows, is taken back, and narrows what the other columns offer', () => {
  const { open, workbook, table } = withTable();
  filterColumn(open, table, 0, { kind: 'values', values: ['Karin'] });
  expect(shownRows(open, cells(0, 0, 6))).toEqual([0, 1, 4, 5]);
  expect(filterChoices(workbook, table, 1)).toEqual({ texts: ['3', '7'], kind: 'numbers' });
  expect(filterChoices(workbook, table, 0).texts).toEqual(['Bram', 'Joris', 'Karin', 'karin']);
  open.history.undo();
  expect(shownRows(open, cells(0, 0, 6))).toHaveLength(6);
});

test('copied cells bring their formulas along, cut ones what they refer to', () => {
  const { open, workbook, sheet, column } = withTable();
  writeCells(workbook, sheet, cells(7, 0, 1, 2), [[5, '=A8+1']]);
  const copied = { sheet: sheet.id, area: cells(7, 1), rows: [7] };
  pasteCells(open, { ...copied, isCut: false }, cells(8, 1));
  expect(workbook.calculation.formulaAt(sheet.id, 8, 1)).toBe('=A9+1');
  pasteCells(open, { ...copied, isCut: true }, cells(9, 1));
  expect(workbook.calculation.formulaAt(sheet.id, 9, 1)).toBe('=A8+1');
  expect(column(1, 10).slice(7)).toEqual([null, 1, 6]);
  open.history.undo();
  expect(column(1, 10).slice(7)).toEqual([6, 1, null]);
});

test('one copied cell fills a selection that is larger', () => {
  const { open, sheet, column } = withTable();
  pasteCells(open, { sheet: sheet.id, area: cells(1, 1), rows: [1], isCut: false }, cells(7, 4, 2, 1));
  expect(column(4, 9).slice(7)).toEqual([3, 3]);
});

test('steps are kept when the add-in writes elsewhere, and forgotten when it writes in the same cells', () => {
  const { open, type, workbook, sheet } = withTable();
  type(cells(1, 0), [['Sanne']]);
  writeCells(workbook, sheet, cells(9, 9), [['elders']]);
  expect(open.history.canUndo).toBe(true);
  writeCells(workbook, sheet, cells(1, 0), [['van de invoegtoepassing']]);
  expect(open.history.undo()).toBeNull();
  expect(workbook.calculation.valueAt(sheet.id, 1, 0)).toBe('van de invoegtoepassing');
});

test('a row that the add-in appended after mine is not lost by taking mine back', () => {
  const { open, type, workbook, table } = withTable();
  type(cells(5, 0, 1, 2), [['Noor', 4]]);
  writeCells(workbook, sheetById(workbook, table.sheet), cells(6, 0, 1, 2), [['van de invoegtoepassing', 1]]);
  expect(open.history.undo()).toBeNull();
  expect(table.area.rowCount).toBe(7);
});
