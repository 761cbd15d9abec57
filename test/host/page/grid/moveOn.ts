import { contains } from '../../model/Area';
import type { OpenDocument } from '../OpenDocument';
import { groundOf } from './groundOf';
import { mergedAt } from './mergedAt';
import { areaOf, moveSelection, type Key, type Selection } from './moveSelection';
import type { SheetGrid } from './SheetGrid';

/** Where a key brings the selection in the open sheet; out of a merged cell it takes one step, however many cells it covers. */
export const moveOn = (
  open: OpenDocument,
  grid: SheetGrid,
  selection: Selection,
  key: Key,
): Selection | null => {
  const ground = groundOf(open, grid.shape, grid.rowsPerPage);
  const left = mergedAt(open.sheet, selection.anchor);
  let moved = moveSelection(selection, key, ground);
  while (moved && !key.shift && contains(left, areaOf(moved))) {
    const further = moveSelection(moved, key, ground);
    if (!further || contains(areaOf(moved), areaOf(further))) break;
    moved = further;
  }
  return moved;
};
