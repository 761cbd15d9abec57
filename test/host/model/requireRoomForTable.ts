import { ApiError } from '../engine/ApiError';
import { overlaps, type Area } from './Area';
import { pivotsOn, tablesOn } from './find';
import type { Sheet } from './Sheet';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** @throws ApiError MergedRangeConflict where tables, pivots or merged cells are in the way */
export function requireRoomForTable(workbook: Workbook, sheet: Sheet, area: Area, own?: Table): void {
  const others = tablesOn(workbook, sheet).filter((table) => table !== own);
  const drawn = pivotsOn(workbook, sheet).flatMap((pivot) => pivot.drawn ?? []);
  const inTheWay = [...others.map((table) => table.area), ...sheet.merges, ...drawn];
  if (inTheWay.some((taken) => overlaps(taken, area))) throw new ApiError('MergedRangeConflict');
}
