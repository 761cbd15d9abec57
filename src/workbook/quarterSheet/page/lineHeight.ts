import { linesOfName } from './paper';
import type { SheetLine } from './sheetLine';

/** At 9 points some 120 characters fit the width of the report; fewer in a wider font. */
const charactersALine = 105;

/** In points: a little more air than Excel's own 15. */
export const plainHeight = 16;

/** In points (https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-rowheight-member). */
const highest = 409;

/** In points; `null` for the height of a plain row. A merged row doesn't fit itself to its text. */
export function heightOf({ style, cells: [first] }: SheetLine): number | null {
  const text = first && 'text' in first ? first.text : '';
  switch (style) {
    case 'tallHeader':
      return 44;
    case 'longRow':
      return Math.min(highest, linesOfName(text) * plainHeight);
    case 'paragraph': {
      const lines = text.split('\n').map(({ length }) => Math.ceil(length / charactersALine));
      return Math.min(highest, lines.reduce((sum, count) => sum + count, 0) * 12 + 4);
    }
    default:
      return null;
  }
}

/** In points. */
export const heightOfAll = (lines: readonly SheetLine[]): number =>
  lines.reduce((sum, line) => sum + (heightOf(line) ?? plainHeight), 0);
