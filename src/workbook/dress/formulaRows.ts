import type { ColumnKey } from '../../i18n/workbook/textShape';
import { blocksOf, type Block } from '../table/blocksOf';
import type { Dressed } from './dressed';

/** A formula of Signaal is over 2,000 characters. */
const lookedAt = { most: 5_000, pieces: 50 };

/**
 * Of which rows the formulas are read: all; in a table of more than `most` rows so many in pieces from the first to the
 * last, and every row without a formula, of which Excel tells where they are.
 */
export async function formulaRows(
  context: Excel.RequestContext,
  { rows, body }: Dressed,
  keys: readonly ColumnKey[],
  { most, pieces } = lookedAt,
): Promise<(key: ColumnKey) => Block[]> {
  if (rows <= most) return () => [{ start: 0, end: rows }];
  const areas = keys.map((key) => {
    const column = body(key).load('rowIndex');
    const filled = column.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
    return { key, column, filled: filled.load('areas/items/rowIndex,areas/items/rowCount') };
  });
  await context.sync();
  const length = most / pieces;
  const startOf = (piece: number) => Math.round((piece * (rows - length)) / (pieces - 1));
  return (key) => {
    const looked = new Uint8Array(rows).fill(1);
    const found = areas.find((one) => one.key === key);
    const filled = found && !found.filled.isNullObject ? found.filled.areas.items : [];
    for (const { rowIndex, rowCount } of filled) {
      const start = rowIndex - (found?.column.rowIndex ?? 0);
      looked.fill(0, start, start + rowCount);
    }
    for (let piece = 0; piece < pieces; piece++) looked.fill(1, startOf(piece), startOf(piece) + length);
    return blocksOf([...looked.keys()].filter((row) => looked[row] === 1));
  };
}
