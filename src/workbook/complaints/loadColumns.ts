import type { Complaint, ComplaintField } from '../../procedure/complaint/complaint';
import { complaintsTable } from './complaintsTable';
import { positionOf, type Layout } from '../columns/layout';
import { blocksOf, type Block } from '../table/blocks/blocksOf';
import { readCell } from '../columns/readCell';

/** About 25 ms of work in twenty columns, three times what it takes office.js to take them in. */
const rowsAtOnce = 2_000;

/**
 * Asks for some columns of some blocks of rows; what it gives tells them after the next sync.
 *
 * @param yieldToPane lets the pane answer while many rows are understood
 */
export function loadColumns<K extends ComplaintField>(
  context: Excel.RequestContext,
  layout: Layout,
  keys: readonly K[],
  blocks: readonly Block[],
  yieldToPane?: () => Promise<void>,
): () => Promise<Pick<Complaint, K>[]> {
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
  return async () => {
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
        // Without an array per cell, which costs more than reading it.
        const read: Partial<Record<K, unknown>> = {};
        for (const { key, span, offset } of places)
          read[key] = readCell(layout.language, key, values[span]?.[row]?.[offset] ?? '');
        // Each key was asked for and read as its column's kind.
        rows.push(read as Pick<Complaint, K>);
      }
    }
    return rows;
  };
}
