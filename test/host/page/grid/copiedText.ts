import { intersection, type Area } from '../../model/Area';
import type { OpenDocument } from '../OpenDocument';
import { cellView } from './cellView';
import { toClipboard } from './clipboardText';

/** What a selection leaves on the clipboard: its filled part as it is shown; `null` when nothing is there. */
export const copiedText = (open: OpenDocument, selected: Area): string | null => {
  const { workbook, sheet, language } = open;
  const used = workbook.calculation.usedRange(sheet.id);
  const area = used && intersection(used, selected);
  if (!area) return null;
  const textAt = (row: number, column: number) =>
    cellView(workbook, sheet, area.row + row, area.column + column, language).text;
  const rows = Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => textAt(row, column)),
  );
  return toClipboard(rows);
};
