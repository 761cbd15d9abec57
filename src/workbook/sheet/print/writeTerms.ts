import { dressHeader } from '../dressHeader';
import { green } from '../houseColours';
import { printOnA4, widthOf } from './printOnA4';

interface TermLook {
  fill?: string;
  font: string;
  bold?: boolean;
}

/** One line of a sheet that is read from top to bottom: a text over both columns, or a term and what goes with it. */
export type TermLine =
  | { kind: 'title' | 'heading' | 'text'; text: string }
  | { kind: 'formula'; formula: string }
  | { kind: 'headers'; term: string; meaning: string }
  | { kind: 'pair'; term: string; meaning: string; look?: TermLook };

/** In points: a term, and what goes with it. */
const widths = [160, 420];

/** Two columns from top to bottom and no merged cells, so that a screen reader follows them, upright on A4. */
export function writeTerms(sheet: Excel.Worksheet, lines: readonly TermLine[]): void {
  widths.forEach((width, index) => {
    sheet.getCell(0, index).format.columnWidth = width;
  });
  const area = sheet.getRangeByIndexes(0, 0, lines.length, widths.length);
  area.numberFormat = lines.map(({ kind }) => (kind === 'formula' ? ['General', '@'] : ['@', '@']));
  area.formulas = lines.map(cellsOf);
  area.format.verticalAlignment = Excel.VerticalAlignment.top;
  area.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  area.getColumn(1).format.wrapText = true;
  area.format.autofitRows();
  lines.forEach((line, index) => dressLine(area.getRow(index), line));
  sheet.showGridlines = false;
  printOnA4(sheet, { width: widthOf(widths), upright: true });
}

function cellsOf(line: TermLine): [string, string] {
  switch (line.kind) {
    case 'formula':
      return [line.formula, ''];
    case 'headers':
    case 'pair':
      return [line.term, line.meaning];
    default:
      return [line.text, ''];
  }
}

function dressLine(row: Excel.Range, line: TermLine): void {
  switch (line.kind) {
    case 'title':
      return dressHeading(row, 18);
    case 'heading':
      return dressHeading(row, 13);
    case 'headers':
      dressHeader(row);
      return;
    case 'pair':
      dressTerm(row.getCell(0, 0), line.look);
  }
}

/** With room above it. */
function dressHeading({ format }: Excel.Range, size: number): void {
  format.font.size = size;
  format.font.bold = true;
  format.font.color = green;
  format.rowHeight = size + 20;
  format.verticalAlignment = Excel.VerticalAlignment.bottom;
}

/** A colour is shown as it is in the register, beside the word that goes with it there. */
function dressTerm({ format }: Excel.Range, look: TermLook | undefined): void {
  if (!look) {
    format.font.bold = true;
    return;
  }
  if (look.fill) format.fill.color = look.fill;
  format.font.color = look.font;
  if (look.bold) format.font.bold = true;
}
