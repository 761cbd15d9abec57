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
  const lost = alikeOnce(odd.filter(({ held }) => held !== ''));
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

/** With how many cells hold the same formula: an earlier version's stands in the whole column. */
function alikeOnce(odd: readonly OddCell[]): (OddCell & Pick<DressChange, 'cells'>)[] {
  const alike = new Map<string, OddCell & Pick<DressChange, 'cells'>>();
  odd.forEach((cell, index) => {
    const { key, held } = cell;
    const isFormula = typeof held === 'string' && held.startsWith('=');
    const name = isFormula ? `${key} ${plainFormula(held)}` : String(index);
    const first = alike.get(name);
    if (first) first.cells += 1;
    else alike.set(name, { ...cell, cells: isFormula ? 1 : 0 });
  });
  return [...alike.values()];
}
