import type { Language } from '../../usecases/ports/ports';
import { keysOf } from '../table/keysOf';
import { sideHeaders, type SideTable } from './sideTables';

/**
 * Reads the header row of a side table: per column its key, `null` for a column of the office's own.
 * @throws Refusal `columnMissing` with the header that isn't there.
 */
export function sideKeys(
  which: SideTable,
  language: Language,
  headers: readonly unknown[],
): (string | null)[] {
  return keysOf(sideHeaders(which, language), headers);
}
