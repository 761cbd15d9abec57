import { plainHeader } from '../sheet/plainHeader';
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
  const keys = headers.map(
    (header) => [...wanted].find(([, name]) => plainHeader(name) === plainHeader(header))?.[0] ?? null,
  );
  for (const [key, name] of wanted) {
    if (!keys.includes(key)) throw new Refusal({ code: 'columnMissing', name });
  }
  return keys;
}
