import type { Placement } from './session';

/** The cells for the next row of a table; asking for them inserts them where something stands in their way. */
export const placeRow = (body: Excel.Range, placement: Placement): Excel.Range =>
  placeRows(body, placement, 1);

/** The same for several rows. */
export function placeRows(body: Excel.Range, placement: Placement, count: number): Excel.Range {
  if (placement === 'blank') {
    // The others come where something may stand already, such as a totals row.
    if (count > 1) body.getRowsBelow(count - 1).insert(Excel.InsertShiftDirection.down);
    return body.getRow(0).getResizedRange(count - 1, 0);
  }
  const below = body.getRowsBelow(count);
  return placement === 'insert' ? below.insert(Excel.InsertShiftDirection.down) : below;
}
