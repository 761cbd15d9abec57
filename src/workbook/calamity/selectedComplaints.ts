import type { LinkCandidate } from '../../usecases/ports/calamityPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { complaintsTable } from '../complaints/complaintsTable';
import { nameStrays, type PlacedLine } from '../complaints/nameStrays';
import { positionOf, readLayout, type Layout } from '../columns/layout';
import type { Block } from '../table/blocks/blocksOf';
import { inReads } from '../table/blocks/openBlocks';
import { readCell } from '../columns/readCell';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { blockIn } from '../table/blocks/blockIn';

/** About 100 bytes a row in what is asked: 1 MB, where Excel on the web allows 5 MB in one response. */
const rowsPerRead = 10_000;

/**
 * The complaints in the rows of the selected cells, whatever columns those are in: one cell, a range, several areas with
 * Ctrl, or whole columns. Rows that a filter hides are not what this person sees selected, and are left out. What stands
 * in for the ID of one that has none of its own is told in its place.
 */
export function selectedComplaints(session: Session): Promise<Outcome<LinkCandidate[]>> {
  return runBatch(session, async (context) => {
    const table = complaintsTable(context);
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('rowIndex,rowCount');
    table.worksheet.load('id');
    const active = context.workbook.worksheets.getActiveWorksheet().load('id');
    const { areas } = context.workbook.getSelectedRanges();
    areas.load('items/rowIndex,items/rowCount');
    await context.sync();
    if (active.id !== table.worksheet.id) return [];

    const layout = readLayout(header);
    const blocks = apart(
      areas.items.map(({ rowIndex, rowCount }) => ({
        start: Math.max(0, rowIndex - body.rowIndex),
        end: Math.min(body.rowCount, rowIndex - body.rowIndex + rowCount),
      })),
    );
    return nameStrays(context, layout, await readFrom(context, layout, inReads(blocks, rowsPerRead)));
  });
}

/** In the order of the sheet, each row once: cells of one row may be selected in several areas. */
function apart(blocks: Block[]): Block[] {
  const sorted = blocks.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  return sorted.reduce<Block[]>((merged, { start, end }) => {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
    return merged;
  }, []);
}

async function readFrom(
  context: Excel.RequestContext,
  layout: Layout,
  [blocks, ...rest]: Block[][],
): Promise<PlacedLine<LinkCandidate>[]> {
  if (!blocks) return [];
  const body = complaintsTable(context).getDataBodyRange();
  const parts = blocks.map((block) => {
    const cells = (key: 'rowId' | 'caseNumber' | 'calamity') =>
      blockIn(body.getColumn(positionOf(layout, key)), block).load('values');
    const ids = cells('rowId');
    return {
      start: block.start,
      ids,
      numbers: cells('caseNumber'),
      codes: cells('calamity'),
      rows: ids.getRowProperties({ rowHidden: true }),
    };
  });
  await context.sync();
  const text = (key: 'rowId' | 'caseNumber' | 'calamity', { values }: Excel.Range, row: number): string =>
    String(readCell(layout.language, key, values[row]?.[0] ?? '') ?? '');
  const found = parts.flatMap(({ start, ids, numbers, codes, rows }) =>
    rows.value.flatMap(({ rowHidden }, row): PlacedLine<LinkCandidate>[] => {
      if (rowHidden) return [];
      // These columns hold what the register gave the row, or nothing.
      const named = { rowId: text('rowId', ids, row), caseNumber: text('caseNumber', numbers, row) };
      const line = { ...named, calamity: text('calamity', codes, row) } as LinkCandidate;
      return [{ position: start + row, line }];
    }),
  );
  return [...found, ...(await readFrom(context, layout, rest))];
}
