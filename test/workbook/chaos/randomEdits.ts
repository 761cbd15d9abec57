import type { RandomSource } from '../../../src/usecases/ports/ports';
import { columns } from '../../../src/workbook/columns/columns';

/** What people leave in cells without meaning to, or meaning well. */
const values: readonly (string | number | boolean)[] = [
  ...['', '', ' ', '?', 'x', 'n.v.t.', 'ja', 'Nee', '-', '12-13-2026', '2026-07-03', '3 juli', '31-6-2026'],
  ...['ERNSTIG ', ' Wachttijd', 'wachttijd', 'Gesloten ', 'Nieuw', 'doorgegeven', '06 1234 5678', '9401ab'],
  ...[
    'r1',
    '2026-0001-AA',
    'jan@example',
    '=1/0',
    '=NA()',
    "'0612345678",
    '🙂',
    'Zie\nboven',
    'a'.repeat(300),
  ],
  ...[0, 1, -1, 2.5, 46_190, 99_999, 612_345_678, 3.1e10, true, false],
];

/**
 * Types in random cells of the complaints, whatever the column; not in the first row, from which the local Excel reads what
 * a calculated column is called to calculate once its headers are renamed.
 */
export function editAtRandom(table: Excel.Table, rows: number, times: number, { below }: RandomSource): void {
  const body = table.getDataBodyRange();
  for (let edit = 0; edit < times; edit++) {
    const cell = body.getCell(1 + below(rows - 1), below(columns.length));
    if (below(5) === 0) cell.numberFormat = [[below(2) === 0 ? 'General' : '@']];
    cell.values = [[values[below(values.length)]]];
  }
}
