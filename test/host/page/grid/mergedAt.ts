import { bottomOf, rightOf, type Area } from '../../model/Area';
import type { Sheet } from '../../model/Sheet';
import type { Place } from './moveSelection';

/** The merged cells of which a cell is a part; else the cell alone. */
export const mergedAt = ({ merges }: Pick<Sheet, 'merges'>, { row, column }: Place): Area =>
  merges.find(
    (area) => row >= area.row && row <= bottomOf(area) && column >= area.column && column <= rightOf(area),
  ) ?? { row, column, rowCount: 1, columnCount: 1 };
