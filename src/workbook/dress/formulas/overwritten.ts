import { readIdentities } from '../../complaints/readIdentities';
import { columnLetters } from '../../sheet/columnLetters';
import type { Dressed } from '../read/dressed';
import type { DressChange } from '../read/finding';
import type { OddCell } from './oddCells';
import { plainFormula } from './plainFormula';

/** What is lost of cells that get their formula: what was typed in each, and each other formula once. */
export async function overwritten(
  context: Excel.RequestContext,
  dressed: Dressed,
  odd: readonly OddCell[],
): Promise<DressChange[]> {
  const typed = odd.filter(({ held }) => held !== '');
  const keys = [...new Set(typed.map(({ key }) => key))];
  const lost = keys.flatMap((column) => alikeOnce(typed.filter(({ key }) => key === column)));
  if (lost.length === 0) return [];
  const { rows } = await readIdentities(context);
  return lost.map(({ key, row, held, cells }) => {
    const letters = columnLetters(dressed.header.column + dressed.position(key));
    return {
      key,
      position: row,
      rowId: rows[row]?.rowId ?? '',
      caseNumber: rows[row]?.caseNumber ?? '',
      address: `${letters}${dressed.header.row + row + 2}`,
      from: held,
      cells,
    };
  });
}

type LostCell = OddCell & Pick<DressChange, 'cells'>;

/** Of one column, with how many cells hold the same formula: an earlier version's stands in all of it. */
function alikeOnce(odd: readonly OddCell[]): LostCell[] {
  const lost: LostCell[] = [];
  const alike = new Map<string, LostCell>();
  for (const cell of odd) {
    const { held } = cell;
    if (typeof held !== 'string' || !held.startsWith('=')) {
      lost.push({ ...cell, cells: 0 });
      continue;
    }
    // As it is written first: it may be long, and stand in thousands of cells.
    const name = alike.has(held) ? held : plainFormula(held);
    const known = alike.get(name);
    const first = known ?? { ...cell, cells: 0 };
    if (!known) lost.push(first);
    first.cells += 1;
    alike.set(held, first).set(name, first);
  }
  return lost;
}
