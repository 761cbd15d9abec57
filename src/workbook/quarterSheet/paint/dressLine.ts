import { green, grey } from '../../sheet/houseColours';
import type { LineStyle, SheetLine } from '../blocks/sheetLine';

/** How one line of the report looks, as wide as the report. */
export function dressLine(line: Excel.Range, style: Exclude<LineStyle, 'blank' | 'tallHeader'>): void {
  const { format } = line;
  switch (style) {
    case 'header':
      format.fill.color = '#E3EFEA';
      format.font.bold = true;
      format.font.size = 10;
      format.font.color = green;
      format.wrapText = true;
      format.verticalAlignment = Excel.VerticalAlignment.bottom;
      return;
    case 'row':
      return rule(line, Excel.BorderIndex.edgeBottom, '#C9D6D1');
    case 'total':
      format.font.bold = true;
      return rule(line, Excel.BorderIndex.edgeTop, green);
    case 'remark':
      format.font.color = grey;
      return;
    case 'paragraph':
      format.wrapText = true;
      format.horizontalAlignment = Excel.HorizontalAlignment.left;
      format.verticalAlignment = Excel.VerticalAlignment.top;
      format.font.size = 9;
      format.font.color = grey;
  }
}

function rule(line: Excel.Range, edge: Excel.BorderIndex, colour: string): void {
  const border = line.format.borders.getItem(edge);
  border.style = Excel.BorderLineStyle.continuous;
  border.color = colour;
}

/** At 9 points some 120 characters fit the width of the report; fewer in a wider font. */
const charactersALine = 105;

/** In points: a little more air than Excel's own 15. */
export const plainHeight = 16;

/** In points; `null` for the height of a plain row. A merged row doesn't fit itself to its text. */
export function heightOf({ style, cells: [first] }: SheetLine): number | null {
  switch (style) {
    case 'tallHeader':
      return 44;
    case 'paragraph': {
      const paragraphs = first && 'text' in first ? first.text.split('\n') : [];
      const lines = paragraphs.map(({ length }) => Math.ceil(length / charactersALine));
      return lines.reduce((sum, count) => sum + count, 0) * 12 + 4;
    }
    default:
      return null;
  }
}
