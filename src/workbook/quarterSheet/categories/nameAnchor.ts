import type { Anchors } from './surveyCategories';

/** Names the first cell of a sheet, so that it is found by it from now on. */
export function nameAnchor(
  { workbook }: Excel.RequestContext,
  { sheets, lost }: Anchors,
  anchor: string,
  sheet: Excel.Worksheet,
): void {
  if (lost.has(anchor)) workbook.names.getItem(anchor).delete();
  workbook.names.add(anchor, sheet.getRange('A1'));
  sheets.set(anchor, '');
}
