import { headersNow, namesIn } from './knownNames';

/**
 * Ends the batch here, before anything that comes after is done, where one of these columns is called something else by now:
 * a formula that names it would be refused only when the cells before it were written.
 * @param made,headers what we made the table with
 * @throws ItemNotFound at the next sync
 */
export function requireHeaders<Key extends string>(
  table: Excel.Table,
  made: string,
  headers: ReadonlyMap<Key, string>,
  keys: readonly Key[],
): void {
  const now = headersNow(namesIn(table.context), made, headers);
  for (const key of keys) table.columns.getItem(now.get(key) ?? key).load('id');
}
