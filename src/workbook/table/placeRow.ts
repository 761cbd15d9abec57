import type { Placement } from './session';

/** The cells for the next row of a table; asking for them inserts them where something stands in their way. */
export function placeRow(body: Excel.Range, placement: Placement): Excel.Range {
  if (placement === 'blank') return body.getRow(0);
  const below = body.getRowsBelow(1);
  return placement === 'insert' ? below.insert(Excel.InsertShiftDirection.down) : below;
}
