import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { columnOfTable, type RecordSchema } from '../table/schema';
import { tableOf } from '../names/knownNames';

/** A column of the table's body, from 0, and what its cell reads where it was written. */
interface WrittenThere {
  column: number;
  written: readonly unknown[];
}

/**
 * Asks where a row may stand that has no ID to be found by, such as one that a colleague inserted right before it was written by
 * mistake, and sorted since: the rows without an ID whose cells read as they were written. Read it after the sync.
 */
export function askUnnamed<Row extends object>(
  context: Excel.RequestContext,
  schema: RecordSchema<Row>,
  language: RegisterLanguage,
  cells: readonly WrittenThere[],
): () => number[] {
  const ids = schema.identity.map((key) => columnOfTable(context, schema, language, key).load('values'));
  const body = tableOf(context, schema.name).getDataBodyRange();
  const columns = cells.map(({ column, written }) => ({
    range: body.getColumn(column).load('values'),
    written,
  }));
  return () =>
    (ids[0]?.values ?? []).flatMap((_, row) => {
      const isUnnamed = ids.every(({ values }) => values[row]?.[0] === '');
      return isUnnamed && columns.every(({ range, written }) => written.includes(range.values[row]?.[0]))
        ? row
        : [];
    });
}
