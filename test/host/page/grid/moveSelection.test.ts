/** @jest-environment node */
import { areaOf, moveSelection, selectionOf, type Ground, type Key } from './moveSelection';

// Row 4 and column 2 are hidden; A1:A4 and A7:A8 are filled.
const filled = new Set(['0,0', '1,0', '2,0', '3,0', '6,0', '7,0']);
const ground: Ground = {
  rows: [0, 1, 2, 3, 5, 6, 7, 8, 9],
  columns: [0, 1, 3, 4],
  isBlank: (row, column) => !filled.has(`${row},${column}`),
  lastUsed: { row: 7, column: 0 },
  rowsPerPage: 3,
};

const press = (from: [number, number], key: string, more: Partial<Key> = {}) => {
  const selection = selectionOf({ row: from[0], column: from[1], rowCount: 1, columnCount: 1 });
  const moved = moveSelection(selection, { key, shift: false, control: false, ...more }, ground);
  return moved && areaOf(moved);
};
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

test.each<[string, [number, number], [number, number]]>([
  ['ArrowDown', [0, 0], [1, 0]],
  ['ArrowDown', [3, 0], [5, 0]],
  ['ArrowUp', [0, 0], [0, 0]],
  ['ArrowRight', [0, 1], [0, 3]],
  ['Enter', [3, 1], [5, 1]],
  ['Tab', [0, 1], [0, 3]],
  ['Home', [5, 4], [5, 0]],
  ['PageDown', [0, 0], [3, 0]],
  ['PageUp', [5, 0], [1, 0]],
])('%s skips what is hidden and stays inside the sheet', (key, from, to) => {
  expect(press(from, key)).toEqual(cell(...to));
});

test.each<[string, [number, number], [number, number]]>([
  ['ArrowDown', [0, 0], [3, 0]],
  ['ArrowDown', [3, 0], [6, 0]],
  ['ArrowDown', [7, 0], [9, 0]],
  ['ArrowUp', [9, 0], [7, 0]],
  ['Home', [9, 3], [0, 0]],
  ['End', [0, 3], [7, 0]],
])('Ctrl and %s jump along the data', (key, from, to) => {
  expect(press(from, key, { control: true })).toEqual(cell(...to));
});

test('Shift extends the selection from its active cell', () => {
  expect(press([1, 1], 'ArrowUp', { shift: true })).toEqual({
    row: 0,
    column: 1,
    rowCount: 2,
    columnCount: 1,
  });
});

test('Shift turns Enter and Tab around', () => {
  expect(press([1, 0], 'Enter', { shift: true })).toEqual(cell(0, 0));
  expect(press([1, 3], 'Tab', { shift: true })).toEqual(cell(1, 1));
});

test('a letter does not move the selection', () => {
  expect(press([0, 0], 'k')).toBeNull();
});

test('Enter goes back to the column where Tab began, as when one fills row after row', () => {
  const keys = ['Tab', 'Tab', 'Enter'];
  const end = keys.reduce(
    (selection, key) => {
      const moved = moveSelection(selection, { key, shift: false, control: false }, ground);
      return moved ?? selection;
    },
    selectionOf(cell(0, 0)),
  );
  expect(end).toEqual(selectionOf(cell(1, 0)));
});
