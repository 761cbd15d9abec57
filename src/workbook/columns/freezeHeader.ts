import type { Layout } from './layout';

/** A header that stands lower is not frozen: it would take the sheet for itself. Counted from 0. */
export const lowestFrozen = 8;

/** Keeps the header in view and, where they come first, the case number and Signaal. @param row of the header, from 0 */
export function freezeHeader(sheet: Excel.Worksheet, { keys }: Pick<Layout, 'keys'>, row: number): void {
  if (row >= lowestFrozen) return;
  const isOurOrder = row === 0 && keys[0] === 'caseNumber' && keys[1] === 'signal';
  if (isOurOrder) sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
  else sheet.freezePanes.freezeRows(row + 1);
}
