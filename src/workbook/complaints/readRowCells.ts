import { complaintsTable } from './complaintsTable';
import { blocksOf, type Block } from '../table/blocks/blocksOf';
import { inReads } from '../table/blocks/openBlocks';
import { readInHalves } from '../table/readInHalves';
import { blockIn } from '../table/blocks/blockIn';

/** Whole rows weigh a kilobyte or so: 1 MB, where Excel on the web allows 5 MB in one response. */
const rowsPerRead = 1_000;

/**
 * What stands in whole rows of the table, from left to right, by their positions in ascending order. Where long texts
 * make the reply larger than Excel allows, the rows are asked for in halves.
 */
export async function readRowCells(
  context: Excel.RequestContext,
  positions: readonly number[],
): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for (const read of inReads(blocksOf(positions), rowsPerRead))
    rows.push(...(await readInHalves(read, (blocks) => readBlocks(context, blocks))));
  return rows;
}

async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<unknown[][]> {
  const body = complaintsTable(context).getDataBodyRange();
  const parts = blocks.map((block) => blockIn(body, block).load('values'));
  await context.sync();
  return parts.flatMap(({ values }) => values as unknown[][]);
}
