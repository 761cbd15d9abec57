import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { RadarColumn } from '../../i18n/workbook/calamity/nl';
import type { KnownNames } from './knownNames';
import { referencesTo, type References } from './references';
import { tableNames } from './tableNames';

/** Column keys of the office's own lists, from left to right as they are made. */
export const listKeys = {
  departments: ['name', 'head', 'headEmail', 'active'],
  employees: ['name', 'email', 'department', 'active'],
  categories: ['name', 'definition', 'active'],
  channels: ['name', 'active'],
  holidays: ['day', 'name'],
} as const;

export type ListTable = keyof typeof listKeys;

/** Columns that came later: a list does without until its register is completed. */
export const laterKeys: Partial<Record<ListTable, readonly string[]>> = { departments: ['active'] };

/** The columns of a list; those of the radar stand beside the categories. */
export type ListColumn<List extends ListTable> =
  | (typeof listKeys)[List][number]
  | (List extends 'categories' ? RadarColumn : never);

/** The headers of a list by key; those of the radar stand beside the categories. */
export function listHeaders(list: ListTable, language: RegisterLanguage): Map<string, string> {
  const { lists, calamities } = workbookTexts[language];
  const { headers } = lists[list];
  const own = listKeys[list].map((key, index): [string, string] => [key, headers[index] ?? key]);
  return new Map(list === 'categories' ? [...own, ...Object.entries(calamities.radar.headers)] : own);
}

/** How formulas refer to a list as it is called now. */
export const listReferences = (
  names: KnownNames,
  list: ListTable,
  language: RegisterLanguage,
): References<string> => referencesTo(names, tableNames[list], listHeaders(list, language));
