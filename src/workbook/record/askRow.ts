import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { changedSince } from './changedSince';
import { countMatches } from '../table/countMatches';
import { Refusal, rowCopied } from '../host/refusal';
import { columnOfTable, type RecordSchema } from '../table/schema';

/**
 * Asks where a row that is to be written stands in the table's body, counted from 0; read it after the sync. It may be
 * wrong by the next batch, which has to ask again. Where rows have an ID Excel searches, so that no column travels: one
 * small request at 100,000 rows too.
 * @throws Refusal `rowMissing`; or `rowCopied` where a second row has this identity: people copy a whole row to save
 * typing, its hidden ID with it, and nobody can tell then which of the two was meant
 */
export function askRow<Row extends object>(
  context: Excel.RequestContext,
  schema: RecordSchema<Row>,
  language: RegisterLanguage,
  wanted: Partial<Row>,
): () => Promise<number> {
  const { identity } = schema;
  const columns = identity.map((key) => columnOfTable(context, schema, language, key));
  const [ids] = columns;
  if (ids && columns.length === 1) return askId(context, ids, String(Object.values(wanted)[0]));

  for (const column of columns) column.load('values,rowIndex');
  return async () => {
    const rows = ids?.values.map((_, row) => columns.map(({ values }) => values[row]?.[0] as unknown)) ?? [];
    const places = [...rows.keys()].filter((row) => {
      const found = schema.read(language, identity, rows[row] ?? []);
      return changedSince(wanted, found).length === 0;
    });
    const [place, second] = places;
    if (place === undefined) throw new Refusal({ code: 'rowMissing' });
    if (second !== undefined) throw rowCopied(ids?.rowIndex ?? 0, place, second);
    return place;
  };
}

function askId(context: Excel.RequestContext, ids: Excel.Range, rowId: string): () => Promise<number> {
  const { functions } = context.workbook;
  ids.load('rowIndex');
  const match = functions.match(rowId, ids, 0).load('value,error');
  const count = countMatches(context, ids, rowId);
  return async () => {
    if (match.error) throw new Refusal({ code: 'rowMissing' });
    if (count.value < 2) return match.value - 1;
    const below = ids.getRow(match.value).getBoundingRect(ids.getLastCell());
    const next = functions.match(rowId, below, 0).load('value');
    await context.sync();
    throw rowCopied(ids.rowIndex, match.value - 1, match.value - 1 + next.value);
  };
}
