import { rowHeight } from '../columns/columns';
import { freezeHeader, lowestFrozen } from '../columns/freezeHeader';
import { complaintsTable } from '../complaints/complaintsTable';
import { rowsIn } from '../table/blocks/openBlocks';
import type { Dressed } from './read/dressed';
import { putWhereFound } from './kept/putWhereFound';
import { askStanding, type Found } from './kept/askStanding';
import { alikeBlocks } from './kept/alikeBlocks';
import { isArray, isNumber } from './kept/checks';
import { finding, type DressPart } from './kept/finding';
import { inParts, type ToldKept } from './kept/kept';
import { isMarked, markRows, marksIn, type Ids, type Marked } from './kept/marks';
import { readIds } from './kept/readIds';
import { oddHeights, rowsOf, type OddRows } from './rowHeights';

/** Rows that were of another height, in points. */
type Height = [Marked, number];
const isHeights = (state: unknown): state is Height[] =>
  isArray(state) && state.every((one) => isArray(one) && isMarked(one[0]) && isNumber(one[1]));

/** Kept of a header that was not frozen. */
const scrolled = 'scrolled';

/** The header that scrolls out of view, and rows that nobody can read. */
export const layout: DressPart = {
  inspect: async (context, dressed) => {
    const rows = rowsIn(await oddHeights(context, dressed));
    return finding('layout', rows + ((await scrollsAway(context, dressed)) ? 1 : 0));
  },
  mend: async (context, dressed, _, { kept }) => {
    const odd = await oddHeights(context, dressed);
    const scrolls = await scrollsAway(context, dressed);
    const heights = odd.length === 0 ? [] : keptHeights(await readIds(context), odd);
    await kept([
      ...heights,
      ...(scrolls ? [{ kind: 'layout' as const, column: null, was: '', state: scrolled }] : []),
    ]);
    for (const block of odd) rowsOf(dressed, block).format.rowHeight = rowHeight;
    if (scrolls) freezeHeader(complaintsTable(context).worksheet, dressed.layout, dressed.header.row);
    await context.sync();
  },
  putBack: async (context, back, { state }) => {
    if (isHeights(state)) return putHeightsBack(context, back, state);
    const frozen = await frozenRows(context);
    if (state !== scrolled || frozen !== back.dressed.header.row + 1) return false;
    complaintsTable(context).worksheet.freezePanes.unfreeze();
    await context.sync();
    return true;
  },
};

const keptHeights = (ids: Ids, odd: readonly OddRows[]): ToldKept[] =>
  inParts(odd.map((rows): Height => [markRows(ids, rows), rows.height])).map((state) => ({
    kind: 'layout',
    column: null,
    was: [...new Set(state.map(([, height]) => height))].join(', '),
    state,
  }));

const putHeightsBack = (
  context: Excel.RequestContext,
  back: Found,
  state: readonly Height[],
): Promise<boolean> =>
  putWhereFound(context, back, state, async ({ dressed, ids }, left) => {
    const find = marksIn(ids);
    const found = left.flatMap((kept) => {
      const [marked, height] = kept;
      const block = find(marked);
      return block ? [{ ...block, height, kept }] : [];
    });
    const now = await alikeBlocks(context, found, (block) => {
      const format = rowsOf(dressed, block).format.load('rowHeight');
      return () => format.rowHeight as number | null;
    });
    const ours = now.filter(({ is }) => is === rowHeight);
    const puts = ours.map((block) => {
      const stands = askStanding({ dressed, ids }, block);
      const write = (height: number) => {
        rowsOf(dressed, block).format.rowHeight = height;
      };
      write(block.height);
      return { kept: block.kept, stands, isWhole: true, undo: () => write(rowHeight) };
    });
    return { puts, isAll: found.length === left.length && ours.length === now.length };
  });

const scrollsAway = async (context: Excel.RequestContext, { header }: Dressed): Promise<boolean> =>
  header.row < lowestFrozen && (await frozenRows(context)) === null;

/** `null`: nothing is frozen. */
async function frozenRows(context: Excel.RequestContext): Promise<number | null> {
  const frozen = complaintsTable(context).worksheet.freezePanes.getLocationOrNullObject().load('rowCount');
  await context.sync();
  return frozen.isNullObject ? null : frozen.rowCount;
}
