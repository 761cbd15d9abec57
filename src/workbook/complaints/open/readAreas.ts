import type { Complaint, ComplaintField } from '../../../procedure/complaint/complaint';
import { complaintsTable } from '../complaintsTable';
import { positionOf, type Layout } from '../../columns/layout';
import { blocksOf, type Block } from '../../table/blocks/blocksOf';
import { joinBlocks } from '../../table/blocks/joinBlocks';
import { rowsIn } from '../../table/blocks/openBlocks';
import { readInHalves } from '../../table/readInHalves';
import { readCell } from '../../columns/readCell';
import { columnLetters } from '../../sheet/columnLetters';

/** "…the length of the address string is limited to 8192 characters" (docs: work with multiple ranges in Excel add-ins). */
const addressAtMost = 8_192;

/** About 25 ms of work in twenty columns. */
const rowsAtOnce = 2_000;

/** So many columns that nobody asked for weigh less than the place of another range. */
const columnsBetween = 2;

/** Where the body of a table begins in its sheet, counted from 0. */
interface Corner {
  row: number;
  column: number;
}

/**
 * Some columns of very many scattered rows, in one trip: cells of thousands of ranges are asked for by their addresses, which
 * weigh some fifteen bytes each. Where long texts make the reply larger than Excel allows, the rows are asked for in halves.
 *
 * @param yieldToPane lets the pane answer while many rows are understood
 */
export function readAreas<K extends ComplaintField>(
  context: Excel.RequestContext,
  layout: Layout,
  keys: readonly K[],
  corner: Corner,
  blocks: readonly Block[],
  yieldToPane?: () => Promise<void>,
): Promise<Pick<Complaint, K>[]> {
  return readInHalves(blocks, async (part) => {
    const tell = loadAreas(context, layout, keys, corner, part, yieldToPane);
    await context.sync();
    return tell();
  });
}

/** Asks for the same; what it gives tells them after the next sync. */
export function loadAreas<K extends ComplaintField>(
  context: Excel.RequestContext,
  layout: Layout,
  keys: readonly K[],
  { row: top, column: left }: Corner,
  blocks: readonly Block[],
  yieldToPane?: () => Promise<void>,
): () => Promise<Pick<Complaint, K>[]> {
  const places = keys.map((key) => ({ key, at: positionOf(layout, key) }));
  const single = blocksOf(places.map(({ at }) => at).sort((a, b) => a - b));
  // Of rows that stand together each column that nobody asked for is as long.
  const between = rowsIn(blocks) > 2 * blocks.length ? 0 : columnsBetween;
  const joined = joinBlocks(single.map(({ start, end }) => ({ start, end: end + between })));
  const spans = joined.map(({ start, end }) => ({ start, end: end - between }));
  const addresses = blocks.flatMap(({ start, end }) =>
    spans.map((span) => {
      const [first, last] = [columnLetters(left + span.start), columnLetters(left + span.end - 1)];
      return `${first}${top + start + 1}:${last}${top + end}`;
    }),
  );
  const { worksheet } = complaintsTable(context);
  const parts = inAddresses(addresses).map((address) =>
    worksheet.getRanges(address).load('areas/items/rowIndex,areas/items/columnIndex,areas/items/values'),
  );
  return async () => {
    // In whichever order they come.
    const found = new Map<number, { at: number; cells: unknown[] }[]>();
    for (const { areas } of parts) {
      for (const { rowIndex, columnIndex, values } of areas.items) {
        for (const [index, cells] of (values as unknown[][]).entries()) {
          const pieces = found.get(rowIndex + index);
          const piece = { at: columnIndex - left, cells };
          if (pieces) pieces.push(piece);
          else found.set(rowIndex + index, [piece]);
        }
      }
    }
    const rows: Pick<Complaint, K>[] = [];
    for (const { start, end } of blocks) {
      for (let row = start; row < end; row++) {
        if (yieldToPane && rows.length % rowsAtOnce === 0) await yieldToPane();
        const pieces = found.get(top + row) ?? [];
        const read: Partial<Record<K, unknown>> = {};
        for (const { key, at } of places) {
          const piece = pieces.find((one) => one.at <= at && at < one.at + one.cells.length);
          read[key] = readCell(layout.language, key, piece?.cells[at - piece.at] ?? '');
        }
        // Each key was asked for and read as its column's kind.
        rows.push(read as Pick<Complaint, K>);
      }
    }
    return rows;
  };
}

/** Addresses put together, as many in one as Excel takes. */
function inAddresses(addresses: readonly string[]): string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= addressAtMost)
      joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}
