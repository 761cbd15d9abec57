import { fillFormula } from '../../sheet/fillFormula';
import { finding, type DressPart } from '../read/finding';
import { everyCell, withoutFormula } from './formulaRows';
import { oddCells } from './oddCells';
import { overwritten } from './overwritten';
import { wantedFormulas } from './wantedFormulas';

/** Cells of calculated columns that hold a value, nothing, or another formula than the register has now. */
export const formulas: DressPart = {
  inspect: async (context, dressed, work) => {
    const odd = await oddCells(context, dressed, { work });
    return finding('formulas', odd.length, [...new Set(odd.map(({ key }) => key))]);
  },
  // The inspection may have compared a sample, and what is filled is the column.
  losing: async (context, dressed, { columns: keys }, work) =>
    overwritten(context, dressed, await oddCells(context, dressed, { keys, look: everyCell, work })),
  mend: async (context, dressed, { columns: keys }, { told, work, lost }) => {
    // Reading a whole column takes a while, in which somebody may have typed.
    const known = new Set(lost.map(({ key, position, from }) => nameOf(key, position, from)));
    const odd = await oddCells(context, dressed, { keys, look: withoutFormula });
    const since = odd.filter(({ key, row, held }) => !known.has(nameOf(key, row, held)));
    const more = await overwritten(context, dressed, since);
    if (more.length > 0) await told(more);
    if (work?.isCancelled()) return;
    // Whole columns: what Excel fills into the next row is what all of the column says.
    for (const [key, formula] of wantedFormulas(dressed)) {
      if (keys.includes(key)) fillFormula(dressed.body(key), formula);
    }
    await context.sync();
  },
};

const nameOf = (key: string, row: number, held: unknown): string => JSON.stringify([key, row, held]);
