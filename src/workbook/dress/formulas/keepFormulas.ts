import { blocksOf } from '../../table/blocks/blocksOf';
import { inParts, type ToldKept } from '../kept/kept';
import { markRows, type Ids, type Marked } from '../kept/marks';
import { isTyped, type OddCell } from './oddCells';

/** What cells of a calculated column held, a formula or nothing, and in which rows. */
export interface KeptFormula {
  held: string;
  rows: readonly Marked[];
}

/** Blank cells, and each other formula once with all of its cells: an earlier version's stands in a whole column. */
export function keepFormulas(ids: Ids, odd: readonly OddCell[]): ToldKept[] {
  const alike = new Map<string, OddCell[]>();
  for (const cell of odd) {
    if (isTyped(cell)) continue;
    const name = `${cell.key} ${String(cell.held)}`;
    const known = alike.get(name);
    if (known) known.push(cell);
    else alike.set(name, [cell]);
  }
  return [...alike.values()].flatMap((cells) => {
    const [{ key, held } = { key: null, held: '' }] = cells;
    const blocks = blocksOf(cells.map(({ row }) => row)).map((block) => markRows(ids, block));
    return inParts(blocks).map((rows): ToldKept => ({
      kind: 'formulas',
      column: key,
      was: String(held),
      cells: rows.reduce((sum, [, , count]) => sum + count, 0),
      state: { held: String(held), rows } satisfies KeptFormula,
    }));
  });
}
