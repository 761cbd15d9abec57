import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { changedSince } from './changedSince';
import type { Session } from '../table/session';
import { rowOfLine, writeTableLines, type TableLines, type WrittenLine } from '../table/tableLine';
import { askRow } from './askRow';
import { loadEdge } from '../table/edge';
import { identityOf, readKeys, type RecordSchema, type TableSchema } from '../table/schema';
import { twice } from '../table/twice';
import { writeRows, type RowChange } from './writeRows';
import { tableOf } from '../names/knownNames';

interface TableChange<Row extends object> {
  rows: readonly RowChange<Row>[];
  /** The tables that get lines with it. */
  tables?: readonly TableSchema[];
  /** Those lines, in the order of their tables, from the rows as they were found. */
  lines?: (found: readonly Row[]) => TableLines[];
}

/** `lines`: per table the row of the sheet, from 1, in which its first line stands. `changed`: a colleague was before, nothing was written, and this is how the first such row stands now. */
type Changed<Row> =
  | { kind: 'written'; found: readonly Row[]; lines: readonly number[] }
  | { kind: 'changed'; fields: (keyof Row)[]; found: Row };

/**
 * The one way in which rows of the register are changed. They are found by their identity, read and compared with what
 * was shown; then one batch writes the changed cells and the lines that go with them, and looks once more at what it
 * met, because a colleague may have edited meanwhile. All of it stands there afterwards, or none.
 */
export function changeRows<Row extends object>(
  context: Excel.RequestContext,
  session: Session,
  schema: RecordSchema<Row>,
  language: RegisterLanguage,
  change: TableChange<NoInfer<Row>>,
): Promise<Changed<Row>> {
  return twice(() => attempt(context, session, schema, language, change));
}

/** One try; `null` when rows or columns moved meanwhile and everything was taken back. */
async function attempt<Row extends object>(
  context: Excel.RequestContext,
  session: Session,
  schema: RecordSchema<Row>,
  language: RegisterLanguage,
  { rows, tables = [], lines = () => [] }: TableChange<Row>,
): Promise<Changed<Row> | null> {
  const table = tableOf(context, schema.name);
  const header = table.getHeaderRowRange().load('values');
  const asked = rows.map(({ identity }) => askRow(context, schema, language, identity));
  const edges = tables.map((which) => loadEdge(context, which));
  await context.sync();
  const keys = readKeys(header, schema, language);
  const places = await Promise.all(asked.map((place) => place()));
  const below = edges.map((edge) => edge(language));

  const cells = places.map((place) => table.getDataBodyRange().getRow(place).load('values'));
  await context.sync();
  const found = cells.map(({ values }) => schema.read(language, keys, values[0] ?? []));
  for (const [index, { identity, seen }] of rows.entries()) {
    const row = found[index];
    if (!row || changedSince(identity, identityOf(schema, row)).length > 0) return null;
    const fields = changedSince(seen, row);
    if (fields.length > 0) return { kind: 'changed', fields, found: row };
  }

  let written: WrittenLine[] = [];
  const isWritten = await writeRows(context, session, { schema, language, keys, places, rows }, () => {
    written = lines(found).flatMap((ofTable, index) => {
      const edge = below[index];
      return edge ? writeTableLines(context, session, ofTable, edge) : [];
    });
    return written;
  });
  return isWritten ? { kind: 'written', found, lines: written.map(rowOfLine) } : null;
}
