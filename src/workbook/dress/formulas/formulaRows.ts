import type { ColumnKey } from '../../../i18n/workbook/textShape';
import type { Block } from '../../table/blocks/blocksOf';
import { joinBlocks } from '../../table/blocks/joinBlocks';
import type { Dressed } from '../read/dressed';
import { wantedFormulas } from '../read/wantedFormulas';

/** In how many rows of a column formulas are looked at: all of at most `most`, else of so many pieces of this length. */
interface Look {
  most: (formula: string) => number;
  pieces: number;
  length: number;
}

/**
 * Of one column: some hundred requests. Only the formula on which Signaal rests, of over 1,000 characters, is looked at in part,
 * in a register of over 40,000 complaints.
 */
const charactersAtMost = 60_000_000;

const lookedAt: Look = {
  most: (formula) => Math.floor(charactersAtMost / formula.length),
  pieces: 50,
  length: 20,
};
export const everyCell: Look = { ...lookedAt, most: () => Infinity };
/** Only where Excel says that there is no formula. */
export const withoutFormula: Look = { most: () => 0, pieces: 0, length: 0 };

/** In how many rows the longest formulas of this table are compared; `null`: in all, as all others are. */
export function sampledOf(dressed: Dressed): number | null {
  const isSampled = [...wantedFormulas(dressed).values()].some((one) => dressed.rows > lookedAt.most(one));
  return isSampled ? lookedAt.pieces * lookedAt.length : null;
}

/**
 * Of which rows the formulas are read: all; in a table of more than `most` rows so many pieces of `length` rows from the
 * first to the last, and every row without a formula, of which Excel tells where they are.
 */
export async function formulaRows(
  context: Excel.RequestContext,
  dressed: Dressed,
  keys: readonly ColumnKey[],
  { most, pieces, length }: Look = lookedAt,
): Promise<(key: ColumnKey) => Block[]> {
  const { rows, body } = dressed;
  const wanted = wantedFormulas(dressed);
  const long = keys.filter((key) => rows > most(wanted.get(key) ?? ''));
  if (long.length === 0) return () => [{ start: 0, end: rows }];
  const areas = long.map((key) => {
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
    if (!found) return [{ start: 0, end: rows }];
    const filled = !found.filled.isNullObject ? found.filled.areas.items : [];
    const top = found.column.rowIndex;
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
