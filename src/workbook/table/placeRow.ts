import type { Placement } from './session';

/**
 * The cells for the next row of a table; asking for them inserts them where something stands in their way.
 * @param telling a column in which each row says something that isn't blank
 */
export const placeRow = (body: Excel.Range, placement: Placement, telling: number): Excel.Range =>
  placeRows(body, placement, 1, telling);

/** The same for several rows. */
export function placeRows(
  body: Excel.Range,
  placement: Placement,
  count: number,
  telling: number,
): Excel.Range {
  if (placement === 'blank') {
    if (count === 1) return firstFree(body, telling);
    // The others come where something may stand already, such as a totals row.
    body.getRowsBelow(count - 1).insert(Excel.InsertShiftDirection.down);
    return body.getRow(0).getResizedRange(count - 1, 0);
  }
  const below = body.getRowsBelow(count);
  return placement === 'insert' ? below.insert(Excel.InsertShiftDirection.down) : below;
}

/**
 * The one blank row of a table, or the row below it where a colleague's has arrived in it meanwhile: Excel looks as it writes.
 * To write over that and to put it back would bring it back beside the one that its author writes again.
 */
function firstFree(body: Excel.Range, telling: number): Excel.Range {
  const column = body.getColumn(telling);
  const last = column.getRowsAbove(1).getBoundingRect(column).getUsedRange(true).getLastRow();
  return last.getOffsetRange(1, 0).getEntireRow().getIntersection(body.getEntireColumn());
}
