import { faultOf } from '../host/faultOf';
import type { Block } from './blocks/blocksOf';
import { inReads, rowsIn } from './blocks/openBlocks';

/** Reads blocks of rows in one trip; where long texts make the reply larger than Excel allows, in halves. */
export async function readInHalves<Row>(
  blocks: readonly Block[],
  read: (blocks: readonly Block[]) => Promise<Row[]>,
): Promise<Row[]> {
  try {
    return await read(blocks);
  } catch (error) {
    const rows = rowsIn(blocks);
    if (faultOf(error).code !== 'tooLarge' || rows === 1) throw error;
    const [one = [], ...others] = inReads(blocks, Math.ceil(rows / 2));
    return [...(await readInHalves(one, read)), ...(await readInHalves(others.flat(), read))];
  }
}
