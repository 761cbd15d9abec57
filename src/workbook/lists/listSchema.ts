import type { OfficeList } from '../../procedure/complaint/fields';
import { listHeaders, listKeys } from '../names/listTables';
import { tableNames } from '../names/tableNames';
import type { RecordSchema } from '../table/schema';

/** A line of a list, as text by column key. */
type ListEntry = Record<string, string>;

/**
 * A list as a table of which lines are changed in their place. They are told apart by name and what stands beside it: the
 * address of an employee, what falls under a category.
 */
export function listSchema(list: OfficeList): RecordSchema<ListEntry> {
  const keys: readonly string[] = listKeys[list].filter((key) => key !== 'department');
  return {
    name: tableNames[list],
    formats: Object.fromEntries(keys.map((key) => [key, '@'])),
    headers: (language) => new Map([...listHeaders(list, language)].filter(([key]) => keys.includes(key))),
    identity: keys.filter((key) => key !== 'active'),
    read: (_, present, row) =>
      Object.fromEntries(keys.map((key) => [key, String(row[present.indexOf(key)] ?? '')])),
    cell: (_, __, value) => value,
  };
}
