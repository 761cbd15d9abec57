import type { OpenDocument } from '../OpenDocument';
import { cellView } from './cellView';
import { fontOf } from './drawCell';
import { measureText } from './measureText';
import type { Place } from './moveSelection';
import { pointsOf, widthOf } from './SheetLayout';

const PADDING = 10;

/** Lets a number or date that was typed widen its column, as Excel does where nobody set the width. */
export const widenColumn = (open: OpenDocument, { row, column }: Place): void => {
  const { workbook, sheet, language } = open;
  const view = cellView(workbook, sheet, row, column, language);
  if (typeof view.value !== 'number' || sheet.columnWidths.has(column)) return;
  const needed = Math.ceil(measureText(view.text, fontOf(view)) + PADDING);
  if (needed <= widthOf(sheet, column)) return;
  sheet.columnWidths.set(column, pointsOf(needed));
  workbook.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
};
