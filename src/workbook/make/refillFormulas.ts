import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { CalculatedKey } from '../../i18n/workbook/textShape';
import { calamityReferences, fillLinked } from '../calamity/linkedFormula';
import { calculatedFormulas } from '../columns/calculatedColumns';
import { caseSchema } from '../case/caseSchema';
import { refillForm } from '../form/refillForm';
import { radarKeys } from '../radar/radarColumns';
import { radarFormulas } from '../radar/radarFormulas';
import { fillFormula } from '../sheet/fillFormula';
import { headersNow, namesIn, tableOf } from '../names/knownNames';
import { listHeaders, listReferences } from '../names/listTables';
import { listNames, tableNames } from '../names/tableNames';
import { columnOfTable } from '../table/schema';

/**
 * Fills the register's own formulas anew: Excel turns what refers to a table into fixed cells when that table becomes a
 * range, and those don't grow along.
 */
export async function refillFormulas(
  context: Excel.RequestContext,
  language: RegisterLanguage,
): Promise<void> {
  const names = namesIn(context);
  refillListNames(context, language);
  for (const [key, formula] of Object.entries(calculatedFormulas(language, names)) as [
    CalculatedKey,
    string,
  ][])
    fillFormula(columnOfTable(context, caseSchema, language, key), formula);
  fillLinked(context, language);
  const radar = radarFormulas(language, names);
  const headers = headersNow(names, tableNames.categories, listHeaders('categories', language));
  for (const key of radarKeys) {
    const column = tableOf(context, tableNames.categories).columns.getItem(headers.get(key) ?? key);
    fillFormula(column.getDataBodyRange(), radar[key]);
  }
  await context.sync();
  await refillForm(context, language);
}

/** What the validation offers. */
function refillListNames(context: Excel.RequestContext, language: RegisterLanguage): void {
  const known = namesIn(context);
  const columns = {
    departments: listReferences(known, 'departments', language).column('name'),
    employees: listReferences(known, 'employees', language).column('name'),
    categories: listReferences(known, 'categories', language).column('name'),
    channels: listReferences(known, 'channels', language).column('name'),
    calamities: calamityReferences(known, language).column('code'),
  } satisfies Record<keyof typeof listNames, string>;
  const { names } = context.workbook;
  for (const list of Object.keys(listNames) as (keyof typeof listNames)[]) {
    names.getItemOrNullObject(listNames[list]).delete();
    names.add(listNames[list], `=${columns[list]}`);
  }
}
