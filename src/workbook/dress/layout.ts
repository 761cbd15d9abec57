import { rowHeight } from '../columns/columns';
import { freezeHeader, lowestFrozen } from '../columns/freezeHeader';
import { complaintsTable } from '../complaints/complaintsTable';
import { rowsIn } from '../table/blocks/openBlocks';
import { readDressed, type Dressed } from './read/dressed';
import { triesAtMost } from '../table/twice';
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

/** In a batch that looks at the rows that it meets: where others stand there by then it is undone, and they are looked for anew. */
async function putHeightsBack(
  context: Excel.RequestContext,
  back: Found,
  state: readonly Height[],
  tries = triesAtMost,
): Promise<boolean> {
  const { dressed, ids } = back;
  const find = marksIn(ids);
  const found = state.flatMap((kept) => {
    const [marked, height] = kept;
    const block = find(marked);
    return block ? [{ ...block, height, kept }] : [];
  });
  const now = await alikeBlocks(context, found, (block) => {
    const format = rowsOf(dressed, block).format.load('rowHeight');
    return () => format.rowHeight as number | null;
  });
  const ours = now.filter(({ is }) => is === rowHeight);
  const put = ours.map((block) => {
    const stands = askStanding(back, block);
    rowsOf(dressed, block).format.rowHeight = block.height;
    return { block, stands };
  });
  await context.sync();
  const moved = put.filter(({ stands }) => !stands());
  const isPut = found.length === state.length && ours.length === now.length;
  if (moved.length === 0) return isPut;
  for (const { block } of moved) rowsOf(dressed, block).format.rowHeight = rowHeight;
  await context.sync();
  if (tries === 1) return false;
  const again = { dressed: await readDressed(context), ids: await readIds(context) };
  const left = [...new Set(moved.map(({ block }) => block.kept))];
  return (await putHeightsBack(context, again, left, tries - 1)) && isPut;
}

const scrollsAway = async (context: Excel.RequestContext, { header }: Dressed): Promise<boolean> =>
  header.row < lowestFrozen && (await frozenRows(context)) === null;

/** `null`: nothing is frozen. */
async function frozenRows(context: Excel.RequestContext): Promise<number | null> {
  const frozen = complaintsTable(context).worksheet.freezePanes.getLocationOrNullObject().load('rowCount');
  await context.sync();
  return frozen.isNullObject ? null : frozen.rowCount;
}
