import { fillFormula } from '../../sheet/fillFormula';
import { finding, type DressPart } from '../kept/finding';
import { readIds } from '../kept/readIds';
import { everyCell, withoutFormula } from './formulaRows';
import { keepFormulas } from './keepFormulas';
import { oddCells, type OddCell } from './oddCells';
import { overwritten } from './overwritten';
import { putFormulasBack } from './putFormulasBack';
import { wantedFormulas } from '../read/wantedFormulas';

/** Changes that are told at once. */
const toldAtOnce = 1_000;

/** Cells of calculated columns that hold a value, nothing, or another formula than the register has now. */
export const formulas: DressPart = {
  inspect: async (context, dressed, work) => {
    const odd = await oddCells(context, dressed, { work });
    return finding('formulas', odd.length, [...new Set(odd.map(({ key }) => key))]);
  },
  mend: async (context, dressed, { columns: keys }, { told, kept, work }) => {
    const isCancelled = () => work?.isCancelled() ?? false;
    const tell = async (odd: readonly OddCell[]) => {
      const typed = await overwritten(context, dressed, odd);
      const before = keepFormulas(await readIds(context), odd);
      if (isCancelled()) return;
      for (let start = 0; start < typed.length && !isCancelled(); start += toldAtOnce)
        await told(typed.slice(start, start + toldAtOnce));
      await kept(before);
    };
    // The inspection may have compared a sample, and what is filled is the column.
    const odd = await oddCells(context, dressed, { keys, look: everyCell, work });
    if (isCancelled()) return;
    await tell(odd);
    // Reading a whole column takes a while, in which somebody may have typed.
    const known = new Set(odd.map(nameOf));
    const bare = await oddCells(context, dressed, { keys, look: withoutFormula });
    const since = bare.filter((cell) => !known.has(nameOf(cell)));
    if (since.length > 0) await tell(since);
    if (isCancelled()) return;
    // Whole columns: what Excel fills into the next row is what all of the column says.
    for (const [key, formula] of wantedFormulas(dressed)) {
      if (keys.includes(key)) fillFormula(dressed.body(key), formula);
    }
    await context.sync();
  },
  putBack: putFormulasBack,
};

const nameOf = ({ key, row, held }: OddCell): string => JSON.stringify([key, row, held]);
