import { ApiError } from '../engine/ApiError';
import { readPivotSource } from '../pivots/readPivotSource';
import { refreshPivot } from './refreshPivot';
import type { Workbook } from './Workbook';

/** `PivotTable.refreshOnOpen`, for a workbook that was just opened. A pivot that has no room or no source stays as it was. */
export function refreshOnOpen(workbook: Workbook): void {
  for (const pivot of workbook.pivots) {
    if (!pivot.refreshOnOpen || !readPivotSource(workbook, pivot)) continue;
    try {
      refreshPivot(workbook, pivot);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }
}
