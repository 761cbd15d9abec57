import type { Language } from '../../usecases/ports/ports';
import { plainHeader } from '../sheet/plainHeader';
import { sideTables, type SideTable } from '../side/sideTables';

/** The columns that the log or the finished rounds lack, by key. */
export function missingSideColumns(
  which: SideTable,
  language: Language,
  headers: readonly unknown[],
): string[] {
  const present = new Set(headers.map(plainHeader));
  return [...sideTables[which].headers(language)].flatMap(([key, name]) =>
    present.has(plainHeader(name)) ? [] : key,
  );
}

/** Adds the missing columns at the right of the table. */
export function completeSideTable(
  context: Excel.RequestContext,
  which: SideTable,
  language: Language,
  missing: readonly string[],
): void {
  const formats: Record<string, string> = sideTables[which].formats;
  const headers = sideTables[which].headers(language);
  const table = context.workbook.tables.getItem(sideTables[which].name);
  for (const key of missing) {
    const column = table.columns.add(undefined, undefined, headers.get(key) ?? key);
    column.getDataBodyRange().numberFormat = [[formats[key] ?? '@']];
  }
}
