import { callbackLooks } from '../columns/callbackLooks';
import { dressHeader } from '../sheet/dressHeader';
import { green } from '../sheet/houseColours';
import { printOnA4, widthOf } from '../sheet/print/printOnA4';
import { explanationName } from '../names/tableNames';
import { explanationLines, type ExplanationLine, type ExplanationRequest } from './explanationLines';

/** In points: what is explained, and what it means. */
const widths = [160, 420];

/**
 * The sheet that explains the register to whoever has no add-in: two columns from top to bottom and no merged cells, so that a
 * screen reader follows it, upright on A4.
 */
export function createExplanationSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  request: ExplanationRequest,
): void {
  const lines = explanationLines(request);
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
  context.workbook.names.add(explanationName, sheet.getRange('A1'));
  sheet.showGridlines = false;
  printOnA4(sheet, { width: widthOf(widths), upright: true });
}

function cellsOf(line: ExplanationLine): [string, string] {
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

function dressLine(row: Excel.Range, line: ExplanationLine): void {
  switch (line.kind) {
    case 'title':
      return dressHeading(row, 18);
    case 'heading':
      return dressHeading(row, 13);
    case 'headers':
      dressHeader(row);
      return;
    case 'pair':
      dressTerm(row.getCell(0, 0), line);
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
function dressTerm({ format }: Excel.Range, { look }: { look?: keyof typeof callbackLooks }): void {
  if (!look) {
    format.font.bold = true;
    return;
  }
  const { fill, font, bold } = callbackLooks[look];
  if (fill) format.fill.color = fill;
  format.font.color = font;
  if (bold) format.font.bold = true;
}
