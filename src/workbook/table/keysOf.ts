import { presentKeys } from '../names/presentKeys';
import { Refusal } from '../host/refusal';

/**
 * Reads the header row of a table: per column its key, `null` for a column of the office's own.
 * @param wanted header by key
 * @throws Refusal `columnMissing` with the header that isn't there.
 */
export function keysOf<Key extends string>(
  wanted: ReadonlyMap<Key, string>,
  headers: readonly unknown[],
): (Key | null)[] {
  const keys = presentKeys(wanted, headers);
  for (const [key, name] of wanted) {
    if (!keys.includes(key)) throw new Refusal({ code: 'columnMissing', name });
  }
  return keys;
}
