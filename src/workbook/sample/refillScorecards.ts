import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { namesIn } from '../names/knownNames';
import { loadOwnTables } from '../names/ownTables';
import { fillFormula } from '../sheet/fillFormula';
import { columnOfTable } from '../table/schema';
import { scoreSchema } from './scoreCells';
import { codeOfTable } from './scoreColumns';
import { scoreFormulas } from './scoreFormulas';

/**
 * Lets scorecards look for their complaints in the whole table again, once that was a range: a complaint that was sorted out of
 * fixed cells would be told as deleted.
 */
export async function refillScorecards(
  context: Excel.RequestContext,
  language: RegisterLanguage,
): Promise<void> {
  const tables = loadOwnTables(context);
  await context.sync();
  for (const code of [...tables.present()].map(codeOfTable).filter((found) => found !== '')) {
    const { source } = scoreFormulas(language, code, namesIn(context));
    fillFormula(columnOfTable(context, scoreSchema(code), language, 'source'), source);
  }
  await context.sync();
}
