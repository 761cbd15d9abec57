import { ApiError } from '../engine/ApiError';
import { overlaps, type Area } from './Area';
import { pivotsOn, tablesOn } from './find';
import type { Sheet } from './Sheet';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** @throws ApiError InvalidArgument where tables or pivots are in the way, MergedRangeConflict where merged cells are */
export function requireRoomForTable(workbook: Workbook, sheet: Sheet, area: Area, own?: Table): void {
  const others = tablesOn(workbook, sheet).filter((table) => table !== own);
  const drawn = pivotsOn(workbook, sheet).flatMap((pivot) => pivot.drawn ?? []);
  if ([...others.map((table) => table.area), ...drawn].some((taken) => overlaps(taken, area)))
    throw new ApiError('InvalidArgument', 'a table or pivot overlaps');
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw new ApiError('MergedRangeConflict');
}
