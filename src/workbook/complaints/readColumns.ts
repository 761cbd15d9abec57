import type { Complaint, ComplaintField } from '../../procedure/complaint/complaint';
import type { Layout } from '../columns/layout';
import type { Block } from '../table/blocks/blocksOf';
import { readInHalves } from '../table/readInHalves';
import { loadColumns } from './loadColumns';

/**
 * Some columns of some blocks of rows, in one trip. Where long texts make the reply larger than Excel allows, the rows
 * are asked for in halves.
 *
 * @param yieldToPane lets the pane answer while many rows are understood
 */
export function readColumns<K extends ComplaintField>(
  context: Excel.RequestContext,
  layout: Layout,
  keys: readonly K[],
  blocks: readonly Block[],
  yieldToPane?: () => Promise<void>,
): Promise<Pick<Complaint, K>[]> {
  return readInHalves(blocks, async (part) => {
    const tell = loadColumns(context, layout, keys, part, yieldToPane);
    await context.sync();
    return tell();
  });
}
