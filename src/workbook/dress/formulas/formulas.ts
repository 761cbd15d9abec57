import { fillFormula } from '../../sheet/fillFormula';
import { finding, type DressPart } from '../read/finding';
import { oddCells } from './oddCells';
import { overwritten } from './overwritten';
import { wantedFormulas } from './wantedFormulas';

/** Changes that are told at once. */
const toldAtOnce = 1_000;

/** Cells of calculated columns that hold a value, nothing, or another formula than the register has now. */
export const formulas: DressPart = {
  inspect: async (context, dressed, work) => {
    const odd = await oddCells(context, dressed, work);
    return finding('formulas', odd.length, [...new Set(odd.map(({ key }) => key))]);
  },
  mend: async (context, dressed, { columns }, { told, work }) => {
    const changes = await overwritten(context, dressed, await oddCells(context, dressed, work));
    for (let start = 0; start < changes.length && !work?.isCancelled(); start += toldAtOnce)
      await told(changes.slice(start, start + toldAtOnce));
    if (work?.isCancelled()) return;
    // Whole columns: what Excel fills into the next row is what all of the column says.
    for (const [key, formula] of wantedFormulas(dressed)) {
      if (columns.includes(key)) fillFormula(dressed.body(key), formula);
    }
    await context.sync();
  },
};
