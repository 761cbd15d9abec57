import { intersection, type Area } from '../../model/Area';
import { enterText } from '../grid/enterText';
import type { OpenDocument } from '../OpenDocument';
import { shownRows } from './shownRows';

/** Empties the cells of an area that are shown, as the Delete key does. @throws ApiError as `writeCells` does */
export const clearShown = (open: OpenDocument, selected: Area): void => {
  const used = open.workbook.calculation.usedRange(open.sheet.id);
  const area = used && intersection(used, selected);
  if (!area) return;
  const shown = new Set(shownRows(open, area));
  const rows = Array.from({ length: area.rowCount }, (_, at) =>
    Array<string | null>(area.columnCount).fill(shown.has(area.row + at) ? '' : null),
  );
  enterText(open, area, rows);
};
