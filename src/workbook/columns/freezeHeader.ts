import type { Layout } from './layout';

/** A header that stands lower is not frozen: it would take the sheet for itself. Counted from 0. */
export const lowestFrozen = 8;

/**
 * Keeps the header in view and, where it comes first, the case number: beside the pane a screen of 1,366 pixels has room for
 * no more than the columns up to the callback date, and what is frozen takes it from all that lies further on.
 *
 * @param row of the header, from 0
 */
export function freezeHeader(sheet: Excel.Worksheet, { keys }: Pick<Layout, 'keys'>, row: number): void {
  if (row >= lowestFrozen) return;
  if (row === 0 && keys[0] === 'caseNumber') sheet.freezePanes.freezeAt(sheet.getRange('A1:A1'));
  else sheet.freezePanes.freezeRows(row + 1);
}
