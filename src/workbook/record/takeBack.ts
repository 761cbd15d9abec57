import { presentKeys } from '../names/presentKeys';
import { changedSince } from './changedSince';
import { learnsSwallowing } from '../table/leadingApostrophe';
import { Refusal } from '../host/refusal';
import type { Session } from '../table/session';
import { putCell } from './putCell';
import { askRow } from './askRow';
import { askUnnamed } from './askUnnamed';
import { headersOf, identityOf, type OpenedTable, type RecordSchema } from '../table/schema';
import { tableOf } from '../names/knownNames';
import { triesAtMost } from '../table/twice';

/** A row as a batch met it, its `values` from before, with the cells that it wrote. */
export interface WrittenRow {
  before: Excel.Range;
  cells: readonly WrittenCell[];
}

/** `formulas` and `numberFormat` of the cell are from before, its `values` from afterwards. */
interface WrittenCell {
  field: string;
  column: number;
  cell: Excel.Range;
  value: string | number;
}

/** Whether a batch that failed came as far as writing here. */
export const wasReached = ({ cell }: WrittenCell): boolean => cell.toJSON().formulas !== undefined;

/**
 * Puts back what stood in cells that were written: first it looks where their rows stand now, and a cell in which
 * somebody typed since stays as it is.
 * @param opened the columns as the batch that wrote met them
 * @throws Refusal `notVerified` when rows moved each time
 */
export function takeBack<Row extends object>(
  context: Excel.RequestContext,
  session: Session,
  { schema, language, keys }: OpenedTable<Row>,
  rows: readonly WrittenRow[],
): Promise<void> {
  const lost = rows.map(({ before: row, cells }) => ({
    row,
    of: identityOf(schema, schema.read(language, keys, row.values[0] ?? [])),
    cells: cells.filter(wasReached).map(({ column, cell, value }): Lost => {
      const { formulas, numberFormat, values } = cell;
      const formula: unknown = formulas[0]?.[0];
      // Under the header that was met, which may be another one than was written for.
      return {
        field: keys[column] ?? '',
        column,
        cell,
        formula,
        format: numberFormat[0]?.[0],
        read: [values[0]?.[0], value, formula],
      };
    }),
  }));
  return putBack(context, session, { schema, language }, lost);
}

/** The same for cells of which it is known what they held. @throws Refusal `notVerified` when rows moved each time */
export const putBack = <Row extends object>(
  context: Excel.RequestContext,
  session: Session,
  table: Omit<OpenedTable<Row>, 'keys'>,
  lost: readonly LostRow<Row>[],
): Promise<void> => restoreRows(context, session, table, lost, triesAtMost);

/** A row in which cells are to be put back. */
interface LostRow<Row> {
  /** Where it may be. */
  row: Excel.Range;
  /** What it is found by elsewhere. */
  of: Partial<Row>;
  cells: readonly Lost[];
}

interface Lost extends Omit<WrittenCell, 'value'> {
  /** What stood in the cell before. */
  formula: unknown;
  format: unknown;
  /** What it reads as long as nobody typed in it since. */
  read: readonly unknown[];
}

async function restoreRows<Row extends object>(
  context: Excel.RequestContext,
  session: Session,
  table: Omit<OpenedTable<Row>, 'keys'>,
  rows: readonly LostRow<Row>[],
  tries: number,
): Promise<void> {
  if (rows.length === 0) return;
  if (tries === 0) throw new Refusal({ code: 'notVerified' });
  const { schema, language } = table;
  const { name } = schema;
  const header = tableOf(context, name).getHeaderRowRange().load('values,rowIndex');
  const asked = rows.map(({ row, of, cells }) => {
    for (const range of [row, ...cells.map(({ cell }) => cell)]) range.load('values');
    if (!isNamed(of)) {
      return askUnnamed(
        context,
        schema,
        language,
        cells.map((lost) => ({ column: lost.column, written: writtenIn(lost) })),
      );
    }
    const ask = askRow(context, schema, language, of);
    return () => ask().then((place) => [place], copiesIn(header));
  });
  await context.sync();

  const keys = presentKeys(headersOf(context, schema, language), header.values[0] ?? []);
  const body = tableOf(context, name).getDataBodyRange();
  const moved: LostRow<Row>[] = [];
  const inPlace: LostRow<Row>[] = [];
  for (const [index, { row, of, cells }] of rows.entries()) {
    const now = schema.read(language, keys, row.values[0] ?? []);
    // A column that was renamed is where it was.
    const columnNow = ({ field, column }: Lost) => (keys.includes(field) ? keys.indexOf(field) : column);
    const isInPlace =
      changedSince(of, now).length === 0 &&
      // Any other row without an ID looks the same.
      (isNamed(of) || cells.every((lost) => writtenIn(lost).includes(lost.cell.values[0]?.[0])));
    if (isInPlace && cells.every((lost) => columnNow(lost) === lost.column)) {
      inPlace.push({ row, of, cells: cells.filter(({ cell, read }) => read.includes(cell.values[0]?.[0])) });
      continue;
    }
    const places = isInPlace ? [] : ((await asked[index]?.()) ?? []);
    for (const there of [...(isInPlace ? [row] : []), ...places.map((place) => body.getRow(place))]) {
      const at = (column: number) => ({ column, cell: there.getCell(0, column) });
      moved.push({ row: there, of, cells: cells.map((lost) => ({ ...lost, ...at(columnNow(lost)) })) });
    }
  }
  const strayed = await restoreInPlace(context, session, { schema, language, keys }, inPlace);
  await restoreRows(context, session, table, [...strayed, ...moved], tries - 1);
}

const isNamed = (of: object): boolean => Object.values(of).some((value) => value !== '');

/** What the cell reads as long as what was written there stands. */
function writtenIn({ read, formula }: Lost): unknown[] {
  const others = read.filter((one) => one !== formula);
  // What was written may be what stood there: a blank, mostly.
  return others.length > 0 ? others : [formula];
}

/** Where the row is, if there are two of it by now: one of them was written. None where it is gone. */
const copiesIn =
  ({ rowIndex }: Excel.Range) =>
  (error: unknown): number[] => {
    if (!(error instanceof Refusal)) throw error;
    return error.fault.code === 'rowCopied' ? error.fault.rows.map((row) => row - rowIndex - 2) : [];
  };

/**
 * Puts cells back, in a batch that looks once more at the rows and cells that it meets: colleagues may sort or type between the
 * look and the write.
 * @returns the rows in whose place another stood; that one is as it was met
 */
async function restoreInPlace<Row extends object>(
  context: Excel.RequestContext,
  session: Session,
  table: OpenedTable<Row>,
  rows: readonly LostRow<Row>[],
): Promise<LostRow<Row>[]> {
  const { schema, language, keys } = table;
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length === 0) return [];
  // Loads happen in the order of the batch: these before the write.
  for (const { row } of rows) row.load('values');
  for (const { cell } of cells) cell.load('formulas,numberFormat');
  for (const lost of cells) put(session, schema, lost);
  await context.sync();

  const isStrayed = ({ row, of }: LostRow<Row>): boolean =>
    changedSince(of, schema.read(language, keys, row.values[0] ?? [])).length > 0;
  const strayed = rows.filter(isStrayed);
  const back = rows.filter((row) => !strayed.includes(row));
  const isTheirs = ({ cell, read }: Lost): boolean => !read.includes(cell.formulas[0]?.[0]);
  const theirs = [
    ...strayed.flatMap((row) => row.cells),
    ...back.flatMap((row) => row.cells.filter(isTheirs)),
  ];
  for (const { field, cell } of theirs) {
    put(session, schema, {
      field,
      cell,
      formula: cell.formulas[0]?.[0],
      format: cell.numberFormat[0]?.[0],
    });
  }
  const ours = back.map((row) => ({
    ...row,
    cells: row.cells.flatMap((lost): Lost | [] =>
      isTheirs(lost) ? [] : { ...lost, read: [...lost.read, lost.cell.values[0]?.[0]] },
    ),
  }));
  const written = ours.flatMap((row) => row.cells);
  const isSwallowed = learnsSwallowing(
    session,
    written.map(({ formula }) => formula),
    written.map(({ cell }) => cell.values[0]?.[0] as unknown),
  );
  if (theirs.length > 0) await context.sync();
  return isSwallowed ? [...strayed, ...(await restoreInPlace(context, session, table, ours))] : strayed;
}

/** Takes effect at the next sync. */
function put<Row extends object>(
  session: Session,
  schema: RecordSchema<Row>,
  { field, cell, formula, format }: Pick<Lost, 'field' | 'cell' | 'formula' | 'format'>,
): void {
  putCell(session, cell, { formula, format });
  schema.dress?.(cell, field, formula);
  cell.load('values');
}
