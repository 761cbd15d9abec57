import { plainHeader } from './plainHeader';

/**
 * Per column of a table, from left to right, its key; `null` for a column of the office's own. Some may be missing.
 * @param wanted header by key
 */
export function presentKeys<Key extends string>(
  wanted: ReadonlyMap<Key, string>,
  headers: readonly unknown[],
): (Key | null)[] {
  const keys = new Map([...wanted].map(([key, name]) => [plainHeader(name), key]));
  return headers.map((header) => keys.get(plainHeader(header)) ?? null);
}
