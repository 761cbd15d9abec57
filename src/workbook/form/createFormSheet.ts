import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { namesIn } from '../names/knownNames';
import type { ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { columnOf, numberFormats } from '../columns/columns';
import { firstRow, formCells } from './formCells';
import { formLines, formName, type FormLine } from './formLayout';
import { settingNames } from '../names/settingNames';
import { fitToPage, widthOf } from '../sheet/print/printOnA4';
import { green, grey } from '../sheet/houseColours';

const line = '#C9D6D1';
/** In points; together as wide as an A4 between its margins. */
const widths = [96, 168, 96, 168];
/** In points. */
const paper = { width: 595, height: 842 };
const margin = 36;
const heights = { title: 34, number: 28, section: 22, pair: 26, foot: 40 };

const heightOf = (lines: readonly FormLine[]): number =>
  lines.reduce(
    (sum, line) => sum + (line.kind === 'box' ? line.height : heights[line.kind]),
    heights.title + heights.number + heights.foot,
  );

/** The print-ready form for the complaints folder: one A4 that fills itself for the number in its top cell (section 1). */
export function createFormSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  language: RegisterLanguage,
): void {
  const texts = workbookTexts[language];
  widths.forEach((width, index) => {
    sheet.getCell(0, index).format.columnWidth = width;
  });
  addHead(sheet, language);
  formLines.forEach((formLine, index) => addLine(sheet, firstRow + index, formLine, language));

  const last = firstRow + formLines.length;
  const foot = sheet.getCell(last, 0);
  foot.values = [[`${texts.form.signature}:`]];
  foot.format.rowHeight = heights.foot;
  foot.format.verticalAlignment = Excel.VerticalAlignment.bottom;
  foot.format.font.color = grey;
  for (const { row, column, formula } of formCells(language, namesIn(context)))
    sheet.getCell(row, column).formulas = [[formula]];
  sheet.getRange('E1').columnHidden = true;
  context.workbook.names.add(formName, sheet.getRange('B2'));

  sheet.showGridlines = false;
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = Excel.PageOrientation.portrait;
  pageLayout.setPrintArea(`A1:D${last + 1}`);
  const room = { width: paper.width - 2 * margin, height: paper.height - 2 * margin };
  fitToPage(sheet, { width: widthOf(widths), height: heightOf(formLines) }, room);
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = margin;
  pageLayout.rightMargin = margin;
  pageLayout.topMargin = margin;
  pageLayout.bottomMargin = margin;
}

function addHead(sheet: Excel.Worksheet, language: RegisterLanguage): void {
  const { form, columns } = workbookTexts[language];
  const title = sheet.getRange('A1');
  title.values = [[form.title]];
  title.format.rowHeight = heights.title;
  title.format.font.size = 20;
  title.format.font.bold = true;
  title.format.font.color = green;
  const organisation = sheet.getRange('D1');
  organisation.formulas = [[`=${settingNames.organisation}&""`]];
  organisation.format.horizontalAlignment = Excel.HorizontalAlignment.right;
  organisation.format.verticalAlignment = Excel.VerticalAlignment.bottom;

  const label = sheet.getRange('A2');
  label.values = [[columns.caseNumber]];
  label.format.rowHeight = heights.number;
  label.format.font.bold = true;
  const number = sheet.getRange('B2');
  number.numberFormat = [['@']];
  number.format.font.size = 14;
  number.format.font.bold = true;
  number.format.fill.color = '#FFFBE6';
  outline(number);
  const hint = sheet.getRange('C2');
  hint.format.font.italic = true;
  hint.format.font.color = grey;
  sheet.getRange('A2:D2').format.verticalAlignment = Excel.VerticalAlignment.center;
}

function addLine(sheet: Excel.Worksheet, row: number, formLine: FormLine, language: RegisterLanguage): void {
  const { columns, form } = workbookTexts[language];
  const whole = sheet.getRangeByIndexes(row, 0, 1, 4);
  if (formLine.kind === 'section') {
    sheet.getCell(row, 0).values = [[form.sections[formLine.section]]];
    whole.format.rowHeight = heights.section;
    whole.format.fill.color = green;
    whole.format.font.color = '#FFFFFF';
    whole.format.font.bold = true;
    whole.format.verticalAlignment = Excel.VerticalAlignment.center;
    return;
  }
  whole.format.verticalAlignment = Excel.VerticalAlignment.top;
  whole.format.wrapText = true;
  under(whole);
  if (formLine.kind === 'pair') {
    whole.format.rowHeight = heights.pair;
    whole.format.verticalAlignment = Excel.VerticalAlignment.center;
    formLine.keys.forEach((key, index) => {
      addLabel(sheet.getCell(row, index * 2)).values = [[columns[key]]];
      dressValue(sheet.getCell(row, index * 2 + 1), key);
    });
    return;
  }
  whole.format.rowHeight = formLine.height;
  addLabel(sheet.getCell(row, 0));
  const box = sheet.getRangeByIndexes(row, 1, 1, 3);
  box.merge(false);
  dressValue(sheet.getCell(row, 1), formLine.key);
}

function addLabel(cell: Excel.Range): Excel.Range {
  cell.format.font.size = 9;
  cell.format.font.color = grey;
  return cell;
}

function dressValue(cell: Excel.Range, key: ColumnKey): void {
  const { kind } = columnOf(key);
  // Never `@`: a formula in a text cell would stand there as text.
  cell.numberFormat = [[kind === 'day' ? numberFormats.day : 'General']];
  cell.format.font.size = 10;
  cell.format.horizontalAlignment = Excel.HorizontalAlignment.left;
}

function under(range: Excel.Range): void {
  const edge = range.format.borders.getItem(Excel.BorderIndex.edgeBottom);
  edge.style = Excel.BorderLineStyle.continuous;
  edge.color = line;
}

function outline(range: Excel.Range): void {
  const { edgeTop, edgeBottom, edgeLeft, edgeRight } = Excel.BorderIndex;
  for (const side of [edgeTop, edgeBottom, edgeLeft, edgeRight]) {
    const edge = range.format.borders.getItem(side);
    edge.style = Excel.BorderLineStyle.continuous;
    edge.color = green;
  }
}
