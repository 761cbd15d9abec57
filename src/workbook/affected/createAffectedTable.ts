import type { LetterTexts } from '../../i18n/workbook/letters/nl';
import { createTable } from '../sheet/createTable';
import { nameHeaders } from '../sheet/headerNames';
import { printOnA4 } from '../sheet/printOnA4';
import { readContents } from '../make/workbookContents';
import { oneOf, warnAt } from '../sheet/warnAt';
import { affectedColumns } from './affectedColumns';
import { affectedTable, calamitySheet } from './affectedNames';

/** Makes the sheet and the table of a calamity's affected relations, when the calamity has none; tells whether it did. */
export async function createAffectedTable(
  context: Excel.RequestContext,
  code: string,
  texts: LetterTexts,
): Promise<boolean> {
  const contents = await readContents(context);
  const name = affectedTable(code);
  if (contents.tables.has(name)) return false;
  const sheet = contents.addSheet(calamitySheet(texts.sheets.affected, code), 'affected');
  const table = createTable(sheet, {
    name,
    headers: affectedColumns.map(({ key }) => texts.columns[key]),
    rows: [],
    formats: affectedColumns.map(({ numberFormat }) => numberFormat),
  });
  nameHeaders(
    table,
    name,
    affectedColumns.map(({ key }) => [key, texts.columns[key]]),
  );
  affectedColumns.forEach(({ key, width }, index) => {
    const column = sheet.getCell(0, index).getEntireColumn();
    column.format.columnWidth = width;
    if (key === 'rowId') column.columnHidden = true;
    if (key === 'letter') askYesOrNo(column, texts);
  });
  sheet.getRange('1:1').format.rowHeight = 30;
  sheet.freezePanes.freezeAt(sheet.getRange('A1:A1'));
  sheet.showGridlines = false;
  printOnA4(sheet, { pagesWide: 2 });
  sheet.pageLayout.setPrintTitleRows('$1:$1');
  await context.sync();
  return true;
}

/** Over the whole column: validation that ends below a table keeps it from growing (docs: co-authoring). */
function askYesOrNo(column: Excel.Range, { yes, no, columns }: LetterTexts): void {
  warnAt(column, oneOf(`${yes},${no}`), { title: columns.letter, message: `${yes} / ${no}` });
}
