import { bottomOf, contains, rightOf } from '../../model/Area';
import type { Sheet } from '../../model/Sheet';
import { mergedAt } from './mergedAt';
import { areaOf, type Selection } from './moveSelection';

/** A selection of one cell that is merged has all of it. */
export function wholeMerges(sheet: Pick<Sheet, 'merges'>, { anchor, end, ...rest }: Selection): Selection {
  const area = mergedAt(sheet, anchor);
  const first = { row: area.row, column: area.column };
  const isOne = contains(area, areaOf({ anchor, end }));
  return isOne
    ? { ...rest, anchor: first, end: { row: bottomOf(area), column: rightOf(area) } }
    : { ...rest, anchor: first, end };
}
