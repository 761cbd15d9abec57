import { complaintsTable } from './complaintsTable';
import { faultOf } from '../host/faultOf';
import { blocksOf, type Block } from '../table/blocksOf';
import { inReads, rowsIn } from '../table/openBlocks';

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
    rows.push(...(await readBlocks(context, read)));
  return rows;
}

async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<unknown[][]> {
  const body = complaintsTable(context).getDataBodyRange();
  const parts = blocks.map(({ start, end }) =>
    body
      .getRow(start)
      .getResizedRange(end - start - 1, 0)
      .load('values'),
  );
  try {
    await context.sync();
  } catch (error) {
    const rows = rowsIn(blocks);
    if (faultOf(error).code !== 'tooLarge' || rows === 1) throw error;
    const [one = [], ...others] = inReads(blocks, Math.ceil(rows / 2));
    return [...(await readBlocks(context, one)), ...(await readBlocks(context, others.flat()))];
  }
  return parts.flatMap(({ values }) => values as unknown[][]);
}
