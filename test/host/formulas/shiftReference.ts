import { LAST_COLUMN, LAST_ROW, spanOf, type AreaReference, type Edge, type Reference } from './Reference';
import type { Area, Sheet } from './Sheet';
import { shiftRectangle, type Shift, type Span } from './shiftSpan';

/** Cells inserted in or deleted from a sheet. */
export interface StructureEdit {
  sheet: Sheet;
  area: Area;
  shift: Shift;
}

interface CellPosition {
  row: number;
  column: number;
}

/** The reference as the formula needs it after the edit, which may have moved the formula and what it points to. */
export function shiftReference(
  reference: Reference,
  from: CellPosition,
  to: CellPosition,
  { sheet, area, shift }: StructureEdit,
): Reference {
  if (reference.kind !== 'area') return reference;
  const { top, bottom, left, right } = reference;
  const rows = top && spanOf(top, bottom, from.row, LAST_ROW);
  const columns = left && spanOf(left, right, from.column, LAST_COLUMN);
  const shifted = reference.sheet === sheet ? shiftRectangle(rows, columns, area, shift) : { rows, columns };
  if (!shifted) return { kind: 'lost' };
  return {
    ...reference,
    ...edgesOf(reference, 'top', 'bottom', shifted.rows, from.row, to.row),
    ...edgesOf(reference, 'left', 'right', shifted.columns, from.column, to.column),
  };
}

function edgesOf<First extends 'top' | 'left', Last extends 'bottom' | 'right'>(
  reference: AreaReference,
  first: First,
  last: Last,
  span: Span | null,
  from: number,
  to: number,
): Partial<AreaReference> {
  const [one, other] = [reference[first], reference[last]];
  if (!span || !one || !other) return {};
  const swapped = (one.fixed ? one.at : from + one.at) > (other.fixed ? other.at : from + other.at);
  const edge = (at: number, { fixed }: Edge): Edge => ({ fixed, at: fixed ? at : at - to });
  return swapped
    ? { [first]: edge(span.last, one), [last]: edge(span.first, other) }
    : { [first]: edge(span.first, one), [last]: edge(span.last, other) };
}
