import type { LetterTexts } from '../../i18n/workbook/letters/nl';
import { learnNames } from '../batch/learnNames';
import { createTable } from '../sheet/createTable';
import { nameHeaders } from '../names/headerNames';
import { namesIn, tableName } from '../names/knownNames';
import { keepsSheets } from '../sheet/keepsSheets';
import { printColumns } from '../sheet/print/printColumns';
import { readContents } from '../make/workbookContents';
import { oneOf, warnAt } from '../sheet/warnAt';
import type { Session } from '../table/session';
import { affectedColumns } from './affectedColumns';
import { affectedTable, calamitySheet } from './affectedNames';

/** The relation and what is known of it, without what Word merges besides. */
const printed = affectedColumns.slice(0, affectedColumns.findIndex(({ key }) => key === 'approachedOn') + 1);

/**
 * Makes the sheet and the table of a calamity's affected relations, when the calamity has none; tells whether it did. One
 * that somebody renamed meanwhile has its hidden names still: then the new one goes before it takes them.
 */
export async function createAffectedTable(
  context: Excel.RequestContext,
  session: Session,
  code: string,
  texts: LetterTexts,
): Promise<boolean> {
  const contents = await readContents(context);
  const name = affectedTable(code);
  if (contents.tables.has(name)) return false;
  const sheet = contents.addSheet(calamitySheet(texts.sheets.affected, code), 'affected').load('id');
  const table = createTable(sheet, {
    name,
    headers: affectedColumns.map(({ key }) => texts.columns[key]),
    rows: [],
    formats: affectedColumns.map(({ numberFormat }) => numberFormat),
  });
  affectedColumns.forEach(({ key, width }, index) => {
    const column = sheet.getCell(0, index).getEntireColumn();
    column.format.columnWidth = width;
    if (key === 'rowId') column.columnHidden = true;
    if (key === 'letter') askYesOrNo(column, texts);
  });
  sheet.getRange('1:1').format.rowHeight = 30;
  sheet.freezePanes.freezeAt(sheet.getRange('A1:A1'));
  sheet.showGridlines = false;
  printColumns(
    sheet,
    printed.map(({ width }) => width),
  );
  if (!(await keepsSheets(context, [sheet]))) return false;
  await learnNames(context, session);
  const isSecond = tableName(namesIn(context), name) !== name;
  if (isSecond) sheet.delete();
  else
    nameHeaders(
      table,
      name,
      affectedColumns.map(({ key }) => [key, texts.columns[key]]),
    );
  await context.sync();
  return !isSecond;
}

/** Over the whole column: validation that ends below a table keeps it from growing (docs: co-authoring). */
function askYesOrNo(column: Excel.Range, { yes, no, columns }: LetterTexts): void {
  warnAt(column, oneOf(`${yes},${no}`), { title: columns.letter, message: `${yes} / ${no}` });
}
