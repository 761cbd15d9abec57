import { green, grey } from '../../sheet/houseColours';
import type { LineStyle } from '../page/sheetLine';

/** Counted from 0. */
const textColumn = 2;
const linkColumn = 6;

/** How one line of the report looks, as wide as the report. */
export function dressLine(line: Excel.Range, style: Exclude<LineStyle, 'blank'>): void {
  const { format } = line;
  switch (style) {
    case 'header':
    case 'tallHeader':
      format.fill.color = '#E3EFEA';
      format.font.bold = true;
      format.font.size = 10;
      format.font.color = green;
      format.wrapText = true;
      format.verticalAlignment = Excel.VerticalAlignment.bottom;
      // A title runs on over the columns beside it; where those have names the line is high enough for two.
      if (style === 'header') line.getCell(0, 0).format.wrapText = false;
      return;
    case 'longRow':
      format.wrapText = true;
      format.verticalAlignment = Excel.VerticalAlignment.top;
      return rule(line, Excel.BorderIndex.edgeBottom, '#C9D6D1');
    case 'row':
      return rule(line, Excel.BorderIndex.edgeBottom, '#C9D6D1');
    case 'link':
      // Beside a date, and running on over what is blank.
      line.getCell(0, textColumn).format.horizontalAlignment = Excel.HorizontalAlignment.left;
      line.getCell(0, textColumn).format.indentLevel = 1;
      line.getCell(0, linkColumn).format.font.underline = Excel.RangeUnderlineStyle.single;
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
