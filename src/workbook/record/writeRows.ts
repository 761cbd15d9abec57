import { presentKeys } from '../names/presentKeys';
import { changedSince } from './changedSince';
import { drawAnew } from '../host/drawAnew';
import { faultOf } from '../host/faultOf';
import { learnsSwallowing, toWrite } from '../table/leadingApostrophe';
import { Refusal } from '../host/refusal';
import type { Session } from '../table/session';
import type { WrittenLine } from '../table/tableLine';
import { askRow } from './askRow';
import { headersOf, type OpenedTable } from '../table/schema';
import { settleLines, undoLines } from './settleLines';
import { takeBack, wasReached, type WrittenRow } from './takeBack';
import { byId, tableOf } from '../names/knownNames';

export interface RowChange<Row> {
  identity: Partial<Row>;
  /** The cells that the change rests on, as they were shown. */
  seen: Partial<Row>;
  changes: Partial<Row>;
}

/** Rows to write, in the places where they were found. */
interface RowsWrite<Row extends object> extends OpenedTable<Row> {
  places: readonly number[];
  rows: readonly RowChange<Row>[];
}

/**
 * Writes cells of rows, and lines that go with them, in one batch that tells what it met: all of it stands there
 * afterwards, or all of it was taken back and it gives `false`.
 * @throws Refusal `rowCopied` when somebody copied one of the rows meanwhile
 */
export async function writeRows<Row extends object>(
  context: Excel.RequestContext,
  session: Session,
  write: RowsWrite<Row>,
  writeLines: () => readonly WrittenLine[],
): Promise<boolean> {
  const { schema, language, keys, places, rows } = write;
  const table = tableOf(context, schema.name).load('id');
  const header = table.getHeaderRowRange().load('values');
  const asked = rows.map(({ identity }) => askRow(context, schema, language, identity));
  const written = rows.map(({ changes }, index) =>
    writeRow(session, table, write, places[index] ?? 0, changes),
  );
  const lines = writeLines();
  if (schema.isColoured) drawAnew(context);
  // As the batch met them, which may be otherwise than was looked at.
  const columnsMet = () => presentKeys(headersOf(context, schema, language), header.values[0] ?? []);
  try {
    await context.sync();
  } catch (error) {
    // A batch ends where it fails and leaves what came before. What got no answer is looked up by whoever asked.
    const { code } = faultOf(error);
    const reached = written.filter(({ cells }) => cells.some(wasReached));
    if (code !== 'replyLost' && reached.length > 0) {
      await byId(context, schema.name, table.id, () =>
        takeBack(context, session, { ...write, keys: columnsMet() }, reached),
      );
      await undoLines(
        context,
        session,
        lines.filter((line) => line.wasWritten()),
      );
    }
    // A row or a table that was there a moment ago: the next look tells which.
    if (code === 'registerMissing') return false;
    throw error;
  }

  const columns = columnsMet();
  const met = await Promise.all(asked.map((place) => place().catch(refusalOf)));
  const isAsShown = written.every(({ before }, index) => {
    const row = schema.read(language, columns, before.values[0] ?? []);
    return met[index] === places[index] && changedSince(rows[index]?.seen ?? {}, row).length === 0;
  });
  const cells = written.flatMap((row) => row.cells);
  const isMisread = learnsSwallowing(
    session,
    cells.map(({ value }) => value),
    cells.map(({ cell }) => cell.values[0]?.[0] as unknown),
  );
  const isInPlace = columns.length === keys.length && columns.every((key, index) => key === keys[index]);
  if (isInPlace && isAsShown && !isMisread && (await settleLines(context, lines))) return true;
  // The cells first: a line too many does less harm than a change in another row.
  await byId(context, schema.name, table.id, () =>
    takeBack(context, session, { ...write, keys: columns }, written),
  );
  await undoLines(context, session, lines);
  const refusal = met.find((place) => place instanceof Refusal);
  if (refusal?.fault.code === 'rowCopied') throw refusal;
  return false;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

function writeRow<Row extends object>(
  session: Session,
  table: Excel.Table,
  { schema, language, keys }: OpenedTable<Row>,
  place: number,
  changes: Partial<Row>,
): WrittenRow {
  const body = table.getDataBodyRange();
  // Where the row is gone and nothing stands in its place, the batch ends here: below the body the table would grow.
  const before = body.getRow(place).getIntersection(body).load('values');
  const cells = (Object.keys(changes) as (keyof Row & string)[]).map((field) => {
    const column = keys.indexOf(field);
    const cell = before.getCell(0, column).load('formulas,numberFormat');
    const changed = changes[field];
    const value = changed === undefined ? '' : schema.cell(language, field, changed);
    cell.numberFormat = [[schema.formats[field]]];
    cell.values = [[toWrite(session, value)]];
    schema.dress?.(cell, field, value);
    cell.load('values');
    return { field, column, cell, value };
  });
  return { before, cells };
}
