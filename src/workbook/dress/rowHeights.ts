import type { Block } from '../table/blocks/blocksOf';
import { rowsIn } from '../table/blocks/openBlocks';
import { halves } from './kept/alikeBlocks';
import type { Dressed } from './read/dressed';
import { blockIn } from '../table/blocks/blockIn';

/** In points: two lines of text, which Signaal may need. */
const lowest = 30;
/** A row of this height hides the others; nobody made it so to read a complaint. */
const highest = 200;

/** In more places than this, as under a filter, heights tell nothing. */
const blocksAtMost = 60;

/** The cells of one column in a block of rows. */
export const rowsOf = ({ body }: Dressed, block: Block): Excel.Range => blockIn(body('caseNumber'), block);

/** Rows of one height, in points. */
export interface OddRows extends Block {
  height: number;
}

/**
 * Rows that are too low to read or wildly high. Excel tells one height of rows that share it, so that halves are asked only
 * where they differ. Where most rows are so, that is how their office has them.
 */
export async function oddHeights(context: Excel.RequestContext, dressed: Dressed): Promise<OddRows[]> {
  const odd = await oddAmong(context, dressed, [{ start: 0, end: dressed.rows }]);
  return odd === null || rowsIn(odd) * 2 > dressed.rows ? [] : odd;
}

/** `null` when heights differ in too many places. */
async function oddAmong(
  context: Excel.RequestContext,
  dressed: Dressed,
  blocks: readonly Block[],
): Promise<OddRows[] | null> {
  if (blocks.length > blocksAtMost) return null;
  const asked = blocks.map((block) => ({ block, format: rowsOf(dressed, block).format.load('rowHeight') }));
  await context.sync();
  const told = asked.map(({ block, format }) => ({ block, height: format.rowHeight as number | null }));
  // A hidden row has no height.
  const odd = told.flatMap(({ block, height }): OddRows[] =>
    height !== null && height > 0 && (height < lowest || height > highest) ? [{ ...block, height }] : [],
  );
  const mixed = told.flatMap(({ block, height }) => (height === null ? halves(block) : []));
  if (mixed.length === 0) return odd;
  const within = await oddAmong(context, dressed, mixed);
  return within && [...odd, ...within];
}
