import type { Language } from '../usecases/ports';
import { createTable } from './createTable';
import { sideHeaders, sideTables, type SideTable } from './sideTables';

/** Makes the log or the finished rounds, with its one blank row. */
export function createSideTable(sheet: Excel.Worksheet, which: SideTable, language: Language): void {
  const { name, formats } = sideTables[which];
  const headers = [...sideHeaders(which, language).values()];
  createTable(sheet, { name, headers, rows: [], formats: Object.values(formats) });
}
