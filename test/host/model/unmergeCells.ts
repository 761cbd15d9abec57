import { overlaps, type Area } from './Area';
import { requireAllowed } from './protection';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/** `Range.unmerge`: takes apart every merged cell that `area` meets. The contents stay in the upper-left cell. */
export function unmergeCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  requireAllowed(sheet);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  workbook.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
}
