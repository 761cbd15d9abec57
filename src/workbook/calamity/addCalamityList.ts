import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import { caseSchema } from '../case/caseSchema';
import { namesIn } from '../sheet/knownNames';
import { calamityReferences } from './linkedFormula';
import { listNames } from '../sheet/tableNames';
import { columnOfTable } from '../table/schema';
import { oneOf, warnAt } from '../sheet/warnAt';

/** Offers the codes of the calamities at the complaints' column; it warns and never stops. */
export function addCalamityList(
  context: Excel.RequestContext,
  language: Language,
  { isNamed }: { isNamed: boolean },
): void {
  const { calamities, validation } = workbookTexts[language];
  const names = namesIn(context);
  if (!isNamed) {
    const codes = calamityReferences(names, language).column('code');
    context.workbook.names.add(listNames.calamities, `=${codes}`);
  }
  const column = columnOfTable(context, caseSchema, language, 'calamity');
  warnAt(column.getEntireColumn(), oneOf(`=${listNames.calamities}`), {
    title: validation.title,
    message: calamities.validation,
  });
}
