import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { complaintReferences } from '../columns/layout';
import { fillFormula } from '../sheet/fillFormula';
import { namesIn, type KnownNames } from '../names/knownNames';
import { referencesTo, type References } from '../names/references';
import { tableNames } from '../names/tableNames';
import { sideTables } from '../side/sideTables';
import { columnOfTable } from '../table/schema';

/** How formulas refer to the calamities as they are called now. */
export const calamityReferences = (names: KnownNames, language: RegisterLanguage): References<string> =>
  referencesTo(names, tableNames.calamities, sideTables.calamities.headers(language));

/** How many complaints carry the code, for whoever looks at the sheet. */
export function linkedFormula(language: RegisterLanguage, names: KnownNames): string {
  const code = calamityReferences(names, language).cell('code');
  const linked = complaintReferences(names, language).column('calamity');
  return `=IF(${code}="","",COUNTIF(${linked},${code}))`;
}

/** Puts the formula back in its column, where a column that was deleted took it along. */
export function fillLinked(context: Excel.RequestContext, language: RegisterLanguage): void {
  const column = columnOfTable(context, sideTables.calamities, language, 'linked');
  fillFormula(column, linkedFormula(language, namesIn(context)));
}
