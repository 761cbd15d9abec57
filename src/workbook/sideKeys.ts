import type { Language } from '../usecases/ports';
import { Refusal } from './refusal';
import { sideHeaders, type SideTable } from './sideTables';

const plain = (header: unknown): string => String(header).trim().toLocaleLowerCase('nl');

/**
 * Reads the header row of the log or the finished rounds: per column its key, `null` for a column of the office's own.
 * @throws Refusal `columnMissing` with the header that isn't there.
 */
export function sideKeys(
  which: SideTable,
  language: Language,
  headers: readonly unknown[],
): (string | null)[] {
  const wanted = sideHeaders(which, language);
  const keys = headers.map(
    (header) => [...wanted].find(([, name]) => plain(name) === plain(header))?.[0] ?? null,
  );
  for (const [key, name] of wanted) {
    if (!keys.includes(key)) throw new Refusal({ code: 'columnMissing', name });
  }
  return keys;
}
