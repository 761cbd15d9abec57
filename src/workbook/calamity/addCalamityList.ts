import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { caseSchema } from '../case/caseSchema';
import { addCalamityValidation } from '../columns/validation';
import { namesIn } from '../names/knownNames';
import { calamityReferences } from './linkedFormula';
import { listNames } from '../names/tableNames';
import { columnOfTable } from '../table/schema';

/** Names the codes of the calamities, where they aren't yet, and offers them at the complaints' column. */
export function addCalamityList(
  context: Excel.RequestContext,
  language: RegisterLanguage,
  { isNamed }: { isNamed: boolean },
): void {
  const names = namesIn(context);
  if (!isNamed) {
    const codes = calamityReferences(names, language).column('code');
    context.workbook.names.add(listNames.calamities, `=${codes}`);
  }
  const column = columnOfTable(context, caseSchema, language, 'calamity');
  addCalamityValidation(column.getEntireColumn(), language);
}
