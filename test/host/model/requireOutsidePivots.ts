import { ApiError } from '../engine/ApiError';
import { overlaps, type Area } from './Area';
import { pivotsOn } from './find';
import type { Sheet } from './Sheet';
import type { Workbook } from './Workbook';

/** The cells of a PivotTable are its own. @throws ApiError PivotTableRangeConflict */
export function requireOutsidePivots(workbook: Workbook, sheet: Sheet, area: Area): void {
  // A colleague's edit was judged where it was made, and pivots do not travel.
  if (workbook.actor === 'colleague') return;
  const pivot = pivotsOn(workbook, sheet).find(({ drawn }) => drawn && overlaps(drawn, area));
  if (pivot) throw new ApiError('PivotTableRangeConflict', pivot.name);
}
