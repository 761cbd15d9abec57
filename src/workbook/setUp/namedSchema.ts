import { listSchema } from '../lists/listSchema';
import type { RecordSchema } from '../table/schema';

/** Some columns of a list whose lines are found by their names alone; a register of before needs no column more. */
export function namedSchema(
  list: 'departments' | 'employees',
  keys: readonly string[],
): RecordSchema<Record<string, string>> {
  const schema = listSchema(list);
  return {
    ...schema,
    headers: (language) => new Map([...schema.headers(language)].filter(([key]) => keys.includes(key))),
    // By more than one column rows are read; by one Excel searches, for which a blank behind a name and an asterisk count.
    identity: ['name', 'name'],
    // As lists are read: a blank behind a name is nobody's edit.
    read: (language, present, row) =>
      Object.fromEntries(
        Object.entries(schema.read(language, present, row)).map(([key, cell]) => [key, cell.trim()]),
      ),
  };
}
