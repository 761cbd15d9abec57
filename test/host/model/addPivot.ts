import { ApiError } from '../engine/ApiError';
import type { Area } from './Area';
import { findPivot } from './find';
import type { Pivot } from './Pivot';
import type { Sheet } from './Sheet';
import { newId, type Workbook } from './Workbook';

/** A pivot without fields yet, at the top-left cell of `area`. @throws ApiError ItemAlreadyExists, InvalidArgument */
export function addPivot(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  name: string,
  source: Pivot['source'],
): Pivot {
  if (name === '' || name.length > 255) throw new ApiError('InvalidArgument', 'a pivot needs a name');
  if (findPivot(workbook, name)) throw new ApiError('ItemAlreadyExists', `pivot "${name}"`);
  const pivot: Pivot = {
    id: newId(workbook),
    name,
    sheet: sheet.id,
    row: area.row,
    column: area.column,
    source,
    rows: [],
    columns: [],
    filters: [],
    data: [],
    layout: {
      layoutType: 'Compact',
      showRowGrandTotals: true,
      showColumnGrandTotals: true,
      subtotalLocation: 'AtTop',
      emptyCellText: '',
      fillEmptyCells: false,
      autoFormat: true,
      preserveFormatting: true,
    },
    refreshOnOpen: false,
    useCustomSortLists: true,
    drawn: null,
  };
  workbook.pivots.push(pivot);
  return pivot;
}
