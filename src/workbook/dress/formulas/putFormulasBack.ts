import { guardedComplaints } from '../../guarded/guardedComplaints';
import type { GuardedCell } from '../../guarded/guardedCell';
import { writeGuarded } from '../../guarded/writeGuarded';
import { inReads } from '../../table/blocks/openBlocks';
import { isText, listOf, shape } from '../kept/checks';
import type { DressPart } from '../kept/finding';
import { isMarked, marksIn } from '../kept/marks';
import type { KeptFormula } from './keepFormulas';
import { wantedFormulas } from '../read/wantedFormulas';

const isState = shape<KeptFormula>({ held: isText, rows: listOf(isMarked) });

/** Written and compared in one trip: far below what Excel on the web may take or give. */
const charactersAtOnce = 500_000;

/** Gives cells the formula, or the nothing, that they held, where they still have what the column was filled with. */
export const putFormulasBack: DressPart['putBack'] = async (
  context,
  { dressed, ids, session },
  { column, state },
) => {
  const wanted = column && wantedFormulas(dressed).get(column);
  if (!wanted || !isState(state)) return false;
  const { held } = state;
  const find = marksIn(ids);
  const blocks = state.rows.flatMap((marked) => find(marked) ?? []);
  let isWhole = blocks.length === state.rows.length;
  for (const read of inReads(blocks, Math.ceil(charactersAtOnce / (wanted.length + held.length)))) {
    const cells = read.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, row): GuardedCell => {
        const at = { key: column, position: start + row, id: ids[start + row] ?? '' };
        return { ...at, found: null, formula: wanted, value: held, isFormula: held !== '', format: null };
      }),
    );
    const table = guardedComplaints(context, dressed.layout);
    const verdicts = await writeGuarded(context, session, table, cells);
    isWhole &&= verdicts.every((verdict) => verdict === 'written');
  }
  return isWhole;
};
