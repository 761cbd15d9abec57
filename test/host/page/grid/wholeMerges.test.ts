import type { Place, Selection } from './moveSelection';
import { wholeMerges } from './wholeMerges';

/** B2:D3, merged. */
const sheet = { merges: [{ row: 1, column: 1, rowCount: 2, columnCount: 3 }] };
const at = (row: number, column: number): Place => ({ row, column });

test.each<[string, Selection, Selection]>([
  [
    'one cell that is not merged stays as it is',
    { anchor: at(0, 1), end: at(0, 1) },
    { anchor: at(0, 1), end: at(0, 1) },
  ],
  [
    'a part of a merged cell takes all of it',
    { anchor: at(2, 2), end: at(2, 2) },
    { anchor: at(1, 1), end: at(2, 3) },
  ],
  [
    'more than a merged cell begins at its first cell',
    { anchor: at(2, 2), end: at(4, 2) },
    { anchor: at(1, 1), end: at(4, 2) },
  ],
  [
    'where Tab came from is kept',
    { anchor: at(1, 3), end: at(1, 3), tabbedFrom: 0 },
    { anchor: at(1, 1), end: at(2, 3), tabbedFrom: 0 },
  ],
])('Selecting beside and in merged cells: %s', (_, selection, whole) => {
  expect(wholeMerges(sheet, selection)).toEqual(whole);
});
