import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { CalamityColumn } from '../../i18n/workbook/calamity/nl';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { createTable } from '../sheet/createTable';
import { namesIn } from '../names/knownNames';
import { printColumns } from '../sheet/print/printColumns';
import { sideTables } from '../side/sideTables';
import { listNames } from '../names/tableNames';
import { aDate, oneOf, warnAt } from '../sheet/warnAt';
import { linkedFormula } from './linkedFormula';

/** In points, for columns that differ from an ordinary one. */
const widths: Partial<Record<CalamityColumn, number>> = {
  code: 66,
  status: 54,
  title: 124,
  category: 96,
  what: 180,
  cause: 140,
  solution: 150,
  apology: 150,
  responsible: 96,
  linked: 60,
  affected: 60,
  approached: 60,
  registeredBy: 96,
};
const ordinaryWidth = 72;
/** Up to how many were approached; the days and who registered it are for the screen. */
const lastPrinted: CalamityColumn = 'approached';

const widthOf = (key: CalamityColumn): number => widths[key] ?? ordinaryWidth;

/** Makes the sheet of calamities, with its one blank row: wrapped, frozen and ready to print. */
export function createCalamitySheet(sheet: Excel.Worksheet, language: RegisterLanguage): void {
  const { name, formats } = sideTables.calamities;
  const headers = sideTables.calamities.headers(language);
  const keys = [...headers.keys()] as CalamityColumn[];
  // Whole columns, so that a row looks right however it comes into the table; the header is dressed after them.
  const { format } = sheet
    .getCell(0, 0)
    .getResizedRange(0, keys.length - 1)
    .getEntireColumn();
  format.wrapText = true;
  format.verticalAlignment = Excel.VerticalAlignment.top;
  format.horizontalAlignment = Excel.HorizontalAlignment.left;
  const table = createTable(sheet, {
    name,
    headers: [...headers.values()],
    rows: [],
    formats: Object.values(formats),
  });
  const body = table.getDataBodyRange();
  keys.forEach((key, index) => {
    const column = sheet.getCell(0, index).getEntireColumn();
    column.format.columnWidth = widthOf(key);
    if (key === 'rowId') column.columnHidden = true;
  });
  body.getColumn(keys.indexOf('linked')).formulas = [[linkedFormula(language, namesIn(sheet.context))]];
  addChoices((key) => body.getColumn(keys.indexOf(key)).getEntireColumn(), language);

  table.getHeaderRowRange().format.rowHeight = 32;
  sheet.freezePanes.freezeRows(1);
  sheet.showGridlines = false;
  printColumns(sheet, keys.slice(0, keys.indexOf(lastPrinted) + 1).map(widthOf));
}

/** For colleagues who type in the sheet: it warns and never stops, over whole columns so that the table can grow. */
function addChoices(wholeColumn: (key: CalamityColumn) => Excel.Range, language: RegisterLanguage): void {
  const { calamities, validation } = workbookTexts[language];
  const warn = (key: CalamityColumn, rule: Excel.DataValidationRule, message: string) =>
    warnAt(wholeColumn(key), rule, { title: validation.title, message });
  warn('status', oneOf(Object.values(calamities.status).join(',')), validation.list);
  warn('category', oneOf(`=${listNames.categories}`), validation.list);
  warn('responsible', oneOf(`=${listNames.employees}`), validation.list);
  for (const key of ['since', 'firstLetterOn', 'registeredOn', 'closedOn'] as const) {
    warn(key, aDate(), validation.date);
  }
}
