import type { Block } from './blocksOf';

/**
 * Takes rows out of a table's body, from the bottom up so that the positions hold; what stands below moves up. A table
 * keeps one row: where all have to go, the first is emptied.
 */
export function deleteRows(body: Excel.Range, total: number, blocks: readonly Block[]): void {
  const rows = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const { start, end } of [...blocks].reverse()) {
    const first = rows === total && start === 0 ? 1 : start;
    if (first < end) {
      body
        .getRow(first)
        .getResizedRange(end - first - 1, 0)
        .delete(Excel.DeleteShiftDirection.up);
    }
  }
  if (rows === total) body.getRow(0).clear(Excel.ClearApplyTo.contents);
}
