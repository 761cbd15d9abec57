import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import { complaintsTable } from '../complaints/complaintsTable';
import { structuredName } from '../sheet/structuredName';
import { listNames, tableNames } from '../sheet/tableNames';
import { oneOf, warnAt } from '../sheet/warnAt';

/** Offers the codes of the calamities at the complaints' column; it warns and never stops. */
export function addCalamityList(
  context: Excel.RequestContext,
  language: Language,
  { isNamed }: { isNamed: boolean },
): void {
  const { calamities, columns, validation } = workbookTexts[language];
  if (!isNamed) {
    const codes = `=${tableNames.calamities}[${structuredName(calamities.headers.code)}]`;
    context.workbook.names.add(listNames.calamities, codes);
  }
  const column = complaintsTable(context).columns.getItem(columns.calamity).getDataBodyRange();
  warnAt(column.getEntireColumn(), oneOf(`=${listNames.calamities}`), {
    title: validation.title,
    message: calamities.validation,
  });
}
