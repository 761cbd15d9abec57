import { headersNow, tableName, type KnownNames } from './knownNames';
import { structuredName } from './structuredName';

/** How formulas refer to a table as it is called now. */
export interface References<Key extends string> {
  /** A whole column, for formulas outside the table. */
  column: (key: Key) => string;
  /** The cell of the formula's own row. */
  cell: (key: Key) => string;
}

/** @param table,headers what we made it with */
export function referencesTo<Key extends string>(
  names: KnownNames,
  table: string,
  headers: ReadonlyMap<Key, string>,
): References<Key> {
  const now = headersNow(names, table, headers);
  const inBrackets = (key: Key) => structuredName(now.get(key) ?? key);
  return {
    column: (key) => `${tableName(names, table)}[${inBrackets(key)}]`,
    cell: (key) => `[@[${inBrackets(key)}]]`,
  };
}
