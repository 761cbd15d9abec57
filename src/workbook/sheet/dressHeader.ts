import { green } from './houseColours';

/** How the header cells of the register's tables look. */
export function dressHeader({ format }: Excel.Range): void {
  format.fill.color = green;
  format.font.color = '#FFFFFF';
  format.font.bold = true;
  format.font.underline = Excel.RangeUnderlineStyle.none;
  format.wrapText = true;
  format.verticalAlignment = Excel.VerticalAlignment.center;
}
