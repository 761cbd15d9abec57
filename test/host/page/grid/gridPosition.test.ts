/** @jest-environment node */
import { placeOfPosition, positionOfPlace } from './gridPosition';
import type { SheetLayout } from './SheetLayout';

// Rows 0 and 1 and column 0 are frozen; row 3 and column 2 are hidden.
const layout: SheetLayout = {
  frozenRows: [0, 1],
  rows: [2, 4, 5],
  frozenColumns: [0],
  columns: [1, 3],
  widthOf: () => 64,
  rowsWithHeight: [],
  heightOf: () => 20,
};

test.each([
  [{ row: 1, column: 0 }, { x: 0, y: 1, colType: 'colPinStart', rowType: 'rowPinStart' } as const],
  [{ row: 2, column: 1 }, { x: 0, y: 0, colType: 'rgCol', rowType: 'rgRow' } as const],
  [{ row: 5, column: 3 }, { x: 1, y: 2, colType: 'rgCol', rowType: 'rgRow' } as const],
  [{ row: 0, column: 3 }, { x: 1, y: 0, colType: 'rgCol', rowType: 'rowPinStart' } as const],
])('cell %j stands in the grid at %j and back', (place, position) => {
  expect(positionOfPlace(layout, place)).toEqual(position);
  expect(placeOfPosition(layout, position)).toEqual(place);
});

test('a hidden row gives the next one shown', () => {
  expect(positionOfPlace(layout, { row: 3, column: 1 })).toMatchObject({ y: 1 });
});

test('a cell beyond what is drawn has no position', () => {
  expect(positionOfPlace(layout, { row: 99, column: 1 })).toBeNull();
});
