import { activateSheet } from './sheets';
import type { Area } from './Area';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/** Selects cells and brings their sheet to the front. @throws ApiError InvalidOperation for a hidden sheet */
export function selectCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  activateSheet(workbook, sheet);
  sheet.selection = area;
  sheet.alsoSelected = [];
  workbook.events.emit({ kind: 'selectionChanged', sheet: sheet.id, area });
}
