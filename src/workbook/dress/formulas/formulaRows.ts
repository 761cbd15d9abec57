import type { ColumnKey } from '../../../i18n/workbook/textShape';
import type { Block } from '../../table/blocksOf';
import { joinBlocks } from '../../table/joinBlocks';
import type { Dressed } from '../read/dressed';

/** In how many rows formulas are looked at: all of at most `most`, else of so many pieces of this length. */
interface Look {
  most: number;
  pieces: number;
  length: number;
}

/** A formula of Signaal is over 2,000 characters: 1,000 of them are 2 MB. */
const lookedAt: Look = { most: 5_000, pieces: 50, length: 20 };
export const everyCell: Look = { ...lookedAt, most: Infinity };
/** Only where Excel says that there is no formula. */
export const withoutFormula: Look = { most: 0, pieces: 0, length: 0 };

/** In how many rows of a table this long formulas are compared; `null`: in all. */
export const sampledOf = (rows: number): number | null =>
  rows <= lookedAt.most ? null : lookedAt.pieces * lookedAt.length;

/**
 * Of which rows the formulas are read: all; in a table of more than `most` rows so many pieces of `length` rows from the
 * first to the last, and every row without a formula, of which Excel tells where they are.
 */
export async function formulaRows(
  context: Excel.RequestContext,
  { rows, body }: Dressed,
  keys: readonly ColumnKey[],
  { most, pieces, length }: Look = lookedAt,
): Promise<(key: ColumnKey) => Block[]> {
  if (rows <= most) return () => [{ start: 0, end: rows }];
  const areas = keys.map((key) => {
    const column = body(key).load('rowIndex');
    const filled = column.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
    return { key, column, filled: filled.load('areas/items/rowIndex,areas/items/rowCount') };
  });
  await context.sync();
  const looked = Array.from({ length: pieces }, (_, piece): Block => {
    const start = Math.round((piece * (rows - length)) / (pieces - 1));
    return { start, end: start + length };
  });
  return (key) => {
    const found = areas.find((one) => one.key === key);
    const filled = found && !found.filled.isNullObject ? found.filled.areas.items : [];
    const top = found?.column.rowIndex ?? 0;
    const blocks = filled.map(({ rowIndex, rowCount }): Block => ({
      start: rowIndex - top,
      end: rowIndex - top + rowCount,
    }));
    return joinBlocks([...between(blocks, rows), ...looked]);
  };
}

/** The rows outside some blocks. */
function between(blocks: readonly Block[], rows: number): Block[] {
  const joined = joinBlocks(blocks);
  return [...joined, { start: rows, end: rows }].flatMap(({ start }, index): Block[] => {
    const after = joined[index - 1]?.end ?? 0;
    return after < start ? [{ start: after, end: start }] : [];
  });
}
