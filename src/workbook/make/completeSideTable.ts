import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { presentKeys } from '../names/presentKeys';
import { sideTables, type SideTable } from '../side/sideTables';
import { headersOf } from '../table/schema';
import { tableOf } from '../names/knownNames';

/** The columns that the log or the finished rounds lack, by key. */
export function missingSideColumns(
  which: SideTable,
  language: RegisterLanguage,
  header: Excel.Range,
): string[] {
  const wanted = headersOf(header.context, sideTables[which], language);
  const present = presentKeys(wanted, header.values[0] ?? []);
  return [...wanted.keys()].filter((key) => !present.includes(key));
}

/** Adds the missing columns at the right of the table. */
export function completeSideTable(
  context: Excel.RequestContext,
  which: SideTable,
  language: RegisterLanguage,
  missing: readonly string[],
): void {
  const formats: Record<string, string> = sideTables[which].formats;
  const headers = sideTables[which].headers(language);
  const table = tableOf(context, sideTables[which].name);
  for (const key of missing) {
    const column = table.columns.add(undefined, undefined, headers.get(key) ?? key);
    column.getDataBodyRange().numberFormat = [[formats[key] ?? '@']];
  }
}
