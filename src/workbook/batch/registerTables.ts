import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { columnHeaders } from '../columns/layout';
import { listHeaders, listKeys, type ListTable } from '../names/listTables';
import { tableNames } from '../names/tableNames';
import { sideTables } from '../side/sideTables';

/** Every table that each register has, by the name that it is made with, with its headers in a language by key. */
export function registerTables(language: RegisterLanguage): Map<string, ReadonlyMap<string, string>> {
  const lists = Object.keys(listKeys) as ListTable[];
  return new Map([
    [tableNames.complaints, columnHeaders(language)],
    ...Object.values(sideTables).map(({ name, headers }) => [name, headers(language)] as const),
    ...lists.map((list) => [tableNames[list], listHeaders(list, language)] as const),
  ]);
}
