import type { DimensionCols, DimensionRows } from '@revolist/revogrid';
import { placeOfPosition } from './gridPosition';
import type { Place } from './moveSelection';
import type { SheetLayout } from './SheetLayout';

const rowTypes: Record<string, DimensionRows> = { rgRow: 'rgRow', rowPinStart: 'rowPinStart' };
const colTypes: Record<string, DimensionCols> = { rgCol: 'rgCol', colPinStart: 'colPinStart' };

/** The cell, or the row's number before its first cell, that an event happened on; `null` elsewhere. */
export const placeUnder = (
  event: Event,
  layout: SheetLayout,
): { place: Place; isRowNumber: boolean } | null => {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('.rgCell') : null;
  const part = cell?.closest('revogr-data');
  const { rgrow, rgcol } = cell?.dataset ?? {};
  const rowType = rowTypes[part?.getAttribute('type') ?? ''];
  if (!rowType || rgrow === undefined || rgcol === undefined) return null;
  const isRowNumber = part?.getAttribute('col-type') === 'rowHeaders';
  const colType = isRowNumber ? 'rgCol' : colTypes[part?.getAttribute('col-type') ?? ''];
  if (!colType) return null;
  const place = placeOfPosition(layout, { x: Number(rgcol), y: Number(rgrow), colType, rowType });
  if (!place) return null;
  return { place: isRowNumber ? { row: place.row, column: 0 } : place, isRowNumber };
};
