import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import { tableColumn } from '../columns/calculatedColumns';
import { fillFormula } from '../sheet/fillFormula';
import { structuredName } from '../sheet/structuredName';
import { tableNames } from '../sheet/tableNames';

/** How many complaints carry the code, for whoever looks at the sheet. */
export function linkedFormula(language: Language): string {
  const { calamities, columns } = workbookTexts[language];
  const code = `[@[${structuredName(calamities.headers.code)}]]`;
  return `=IF(${code}="","",COUNTIF(${tableColumn(columns.calamity)},${code}))`;
}

/** Puts the formula back in its column, where a column that was deleted took it along. */
export function fillLinked(context: Excel.RequestContext, language: Language): void {
  const { headers } = workbookTexts[language].calamities;
  const column = context.workbook.tables.getItem(tableNames.calamities).columns.getItem(headers.linked);
  fillFormula(column.getDataBodyRange(), linkedFormula(language));
}
