import type { OpenDocument } from '../OpenDocument';
import { bottomOf } from '../../model/Area';
import { cellView } from './cellView';
import { fontOf } from './drawCell';
import { measureText } from './measureText';
import { pointsOf, widthOf } from './SheetLayout';

const PADDING = 10;
/** Rows looked at to fit a column: enough for a good width without a wait. */
const LOOKED_AT = 5_000;

/** Gives a row or column a size in pixels; with the size before, as a step that can be taken back. */
export const setSize = (
  open: OpenDocument,
  what: 'row' | 'column',
  index: number,
  pixels: number,
  before?: number,
): void => {
  const { workbook, sheet } = open;
  const set = (size: number) => () => {
    (what === 'row' ? sheet.rowHeights : sheet.columnWidths).set(index, pointsOf(size));
    workbook.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
  };
  set(pixels)();
  if (before === undefined) return;
  const shows = { sheet: sheet.id, area: sheet.selection };
  open.history.push({ touches: [], shows, undo: set(before), redo: set(pixels) });
};

/** Makes a column as wide as its widest text that stands on one line. */
export const fitColumn = (open: OpenDocument, column: number): void => {
  const { workbook, sheet, language } = open;
  const used = workbook.calculation.usedRange(sheet.id);
  let widest = 0;
  for (let row = 0; used && row <= Math.min(bottomOf(used), LOOKED_AT); row++) {
    const view = cellView(workbook, sheet, row, column, language);
    if (view.text === '' || view.style.wrap) continue;
    widest = Math.max(widest, measureText(view.text, fontOf(view)) + (view.filter ? 20 : 0));
  }
  if (widest > 0) setSize(open, 'column', column, Math.ceil(widest) + PADDING, widthOf(sheet, column));
};
