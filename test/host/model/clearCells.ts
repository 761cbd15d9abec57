import { bottomOf, contains, intersection, rightOf, type Area } from './Area';
import { pivotsOn, tablesOn } from './find';
import type { Pivot } from './Pivot';
import { requireAllowed, requireWritable } from './protection';
import { renameColumnsByHeader } from './renameColumnsByHeader';
import { requireOutsidePivots } from './requireOutsidePivots';
import { cellKey, type Sheet } from './Sheet';
import { NORMAL_ID } from './StyleTable';
import { headerArea } from './Table';
import { takeRulesOff } from './takeRulesOff';
import type { Workbook } from './Workbook';

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/**
 * `Range.clear`. Rules go with "All" and "Formats", a pivot with all of its own.
 * @throws ApiError AccessDenied on a protected sheet, PivotTableRangeConflict for a part of a pivot
 */
export function clearCells(workbook: Workbook, sheet: Sheet, area: Area, what: ClearWhat): void {
  if (what === 'All' || what === 'Contents') clearContents(workbook, sheet, area);
  if (what === 'All' || what === 'Formats') clearFormats(workbook, sheet, area);
  if (what !== 'Contents' && what !== 'Formats') clearLinks(sheet, area);
  workbook.events.emit({
    kind: 'cellsChanged',
    sheet: sheet.id,
    area,
    change: 'RangeEdited',
    by: workbook.actor,
  });
}

function clearContents(workbook: Workbook, sheet: Sheet, area: Area): void {
  const used = workbook.calculation.usedRange(sheet.id);
  const filled = used && intersection(used, area);
  if (!filled) return;
  const cleared = ({ drawn }: Pivot) => drawn && contains(area, drawn);
  const gone = pivotsOn(workbook, sheet).filter(cleared);
  workbook.pivots = workbook.pivots.filter((pivot) => !gone.includes(pivot));
  requireOutsidePivots(workbook, sheet, filled);
  requireWritable(workbook, sheet, filled);
  for (let row = filled.row; row <= bottomOf(filled); row++) {
    for (let column = filled.column; column <= rightOf(filled); column++) {
      workbook.calculation.setValue(sheet.id, row, column, null);
    }
  }
  for (const table of tablesOn(workbook, sheet)) {
    if (intersection(headerArea(table), filled)) renameColumnsByHeader(workbook, sheet, table);
  }
}

function clearFormats(workbook: Workbook, sheet: Sheet, area: Area): void {
  requireAllowed(sheet, 'allowFormatCells');
  sheet.styles.update(area, () => NORMAL_ID);
  takeRulesOff(workbook, sheet, area, ['conditionalFormats', 'validations']);
  sheet.merges = sheet.merges.filter((part) => !contains(area, part));
}

function clearLinks(sheet: Sheet, area: Area): void {
  for (const key of sheet.hyperlinks.keys()) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (contains(area, { row, column, rowCount: 1, columnCount: 1 }))
      sheet.hyperlinks.delete(cellKey(row, column));
  }
}
