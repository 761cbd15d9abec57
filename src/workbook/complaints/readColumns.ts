import type { Complaint, ComplaintField } from '../../procedure/complaint/complaint';
import { complaintsTable } from './complaintsTable';
import { faultOf } from '../host/faultOf';
import { positionOf, type Layout } from '../columns/layout';
import { blocksOf, type Block } from '../table/blocksOf';
import { inReads, rowsIn } from '../table/openBlocks';
import { readCell } from '../columns/readCell';

/** About 25 ms of work in twenty columns, three times what it takes office.js to take them in. */
const rowsAtOnce = 2_000;

/**
 * Some columns of some blocks of rows, in one trip. Where long texts make the reply larger than Excel allows, the rows
 * are asked for in halves.
 *
 * @param breathe lets the pane answer while many rows are understood
 */
export async function readColumns<K extends ComplaintField>(
  context: Excel.RequestContext,
  layout: Layout,
  keys: readonly K[],
  blocks: Block[],
  yieldToPane?: () => Promise<void>,
): Promise<Pick<Complaint, K>[]> {
  const body = complaintsTable(context).getDataBodyRange();
  // Columns that stand side by side are read as one range.
  const spans = blocksOf(keys.map((key) => positionOf(layout, key)).sort((a, b) => a - b));
  const parts = blocks.map(({ start, end }) =>
    spans.map((span) =>
      body
        .getCell(start, span.start)
        .getResizedRange(end - start - 1, span.end - span.start - 1)
        .load('values'),
    ),
  );
  try {
    await context.sync();
  } catch (error) {
    const rows = rowsIn(blocks);
    if (faultOf(error).code !== 'tooLarge' || rows === 1) throw error;
    const [one = [], ...others] = inReads(blocks, Math.ceil(rows / 2));
    const half = await readColumns(context, layout, keys, one, yieldToPane);
    return [...half, ...(await readColumns(context, layout, keys, others.flat(), yieldToPane))];
  }

  const places = keys.map((key) => {
    const position = positionOf(layout, key);
    const span = spans.findIndex(({ start, end }) => start <= position && position < end);
    return { key, span, offset: position - (spans[span]?.start ?? 0) };
  });
  const rows: Pick<Complaint, K>[] = [];
  for (const ranges of parts) {
    const values = ranges.map((range) => range.values);
    for (let row = 0; row < (values[0]?.length ?? 0); row++) {
      if (yieldToPane && rows.length % rowsAtOnce === 0) await yieldToPane();
      const read = places.map(({ key, span, offset }) => [
        key,
        readCell(layout.language, key, values[span]?.[row]?.[offset] ?? ''),
      ]);
      // Each key was asked for and read as its column's kind.
      rows.push(Object.fromEntries(read) as Pick<Complaint, K>);
    }
  }
  return rows;
}
