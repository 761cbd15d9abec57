import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { registerTables } from '../batch/registerTables';
import type { Survey } from '../batch/surveyTables';
import { nameHeaders } from '../names/headerNames';
import { headersNow, namesIn, tableName, tableOf, type KnownNames } from '../names/knownNames';
import { presentKeys } from '../names/presentKeys';

interface Nameless {
  /** By the name that we made the table with. */
  table: string;
  /** By key. */
  headers: [string, string][];
}

function namelessColumns(survey: Survey, names: KnownNames, language: RegisterLanguage): Nameless[] {
  return [...registerTables(language)].flatMap(([table, made]) => {
    const found = survey.tables.find(({ name }) => name === tableName(names, table));
    if (!found) return [];
    const isNamed = (key: string, index: number) =>
      survey.marks.some(
        (mark) =>
          mark.table === table &&
          mark.key === key &&
          mark.leadsTo?.table === found.name &&
          mark.leadsTo.header === found.headers[index],
      );
    const headers = presentKeys(headersNow(names, table, made), found.headers).flatMap(
      (key, index): [string, string][] =>
        key === null || isNamed(key, index) ? [] : [[key, found.headers[index] ?? '']],
    );
    return headers.length > 0 ? [{ table, headers }] : [];
  });
}

/**
 * Names the header cells that lack their hidden name: in a new register, in an older one, and where somebody deleted it.
 * @returns whether there were any
 */
export async function nameColumns(
  context: Excel.RequestContext,
  survey: Survey,
  language: RegisterLanguage,
): Promise<boolean> {
  const nameless = namelessColumns(survey, namesIn(context), language);
  for (const { table, headers } of nameless) nameHeaders(tableOf(context, table), table, headers);
  if (nameless.length > 0) await context.sync();
  return nameless.length > 0;
}
