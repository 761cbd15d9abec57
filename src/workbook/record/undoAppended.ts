import { toWrite } from '../table/leadingApostrophe';
import { overwrote, readingsOf, readsAs, tellingColumn, type Appended } from '../table/appended';
import { growTable } from '../sheet/resizeTable';
import type { Session } from '../table/session';
import { triesAtMost, twice } from '../table/twice';
import { rowsOfAddress } from '../sheet/rowsOfAddress';
import { withoutSheet } from '../sheet/withoutSheet';
import { removeRows, type Going } from './removeRows';

interface Way {
  rows: () => Excel.Range;
  /** By how many rows the table grew around them. */
  grown: number;
}

/**
 * Takes back rows that were written below a table: they are looked for by what was written, because colleagues may have
 * sorted or typed below them since. What stands below the table stays where it is.
 */
export async function undoAppended(
  context: Excel.RequestContext,
  session: Session,
  written: Appended,
): Promise<void> {
  const { placement } = written;
  if (await isPutBack(context, session, written)) return;
  await removeRows(context, session, {
    table: written.table,
    look: () => twice(() => lookFor(context, written), triesAtMost),
  });
  if (placement !== 'below' || !(await isFollowed(context, written.table))) return;
  const body = context.workbook.tables.getItem(written.table).getDataBodyRange();
  body.getRowsBelow(written.meant.length).insert(Excel.InsertShiftDirection.down);
  await context.sync();
}

/**
 * Whether anything stands below the table. Cells are inserted only then: for a colleague who has a row more in the table by now
 * they come in the middle of it.
 */
async function isFollowed(context: Excel.RequestContext, name: string): Promise<boolean> {
  const table = context.workbook.tables.getItem(name);
  const rows = table.getRange().load('rowIndex,rowCount');
  const used = table.worksheet.getUsedRange().load('rowIndex,rowCount');
  await context.sync();
  return used.rowIndex + used.rowCount > rows.rowIndex + rows.rowCount;
}

/**
 * Puts back what was overwritten, or what stood beside the table where Excel left the rows there. Colleagues may move the
 * cells between the look and the write, which brings back what it met: what was somebody else's is put back.
 * @returns `false` for rows that are the table's own by now
 */
async function isPutBack(
  context: Excel.RequestContext,
  session: Session,
  written: Appended,
  tries = triesAtMost,
): Promise<boolean> {
  const { meant } = written;
  const table = context.workbook.tables.getItem(written.table);
  const ways = waysTo(table, written);
  const looks = ways.map(({ rows }) => rows().load('values,rowIndex'));
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  table.load('showTotals');
  await context.sync();
  const { showTotals } = table;
  const found = looks.findIndex(({ values }) => isThere(meant, values));
  const [way, look] = [ways[found], looks[found]];
  if (!way || !look) return false;
  const isInside = look.rowIndex < body.rowIndex + body.rowCount;
  if (isInside && written.placement !== 'blank' && !overwrote(written)) return false;

  const back = way.rows().load('values,formulas,numberFormat');
  const grown = isInside ? way.grown : 0;
  // Where the table doesn't get shorter, what was not written is left: formulas that may name a header by its old name.
  const isOurs = (row: number, column: number) => grown > 0 || meant[row]?.[column] !== null;
  write(session, back, written, isOurs);
  if (grown > 0) growTable(table, showTotals, -grown);
  // What it meets may have moved once more by the time that it is put back.
  context.trackedObjects.add(back);
  await context.sync();
  const isRight = isThere(meant, back.values);
  if (!isRight) write(session, back, { formulas: back.formulas, numberFormat: back.numberFormat }, isOurs);
  context.trackedObjects.remove(back);
  if (isRight) return true;
  if (grown > 0) growTable(table, showTotals, grown);
  await context.sync();
  return tries > 1 ? isPutBack(context, session, written, tries - 1) : false;
}

const isThere = (meant: Appended['meant'], values: unknown[][]): boolean =>
  meant.every((row, at) => readsAs(row, values[at] ?? []));

function write(
  session: Session,
  range: Excel.Range,
  { formulas, numberFormat }: { formulas: unknown[][]; numberFormat: unknown[][] },
  isOurs: (row: number, column: number) => boolean,
): void {
  range.numberFormat = numberFormat as string[][];
  range.formulas = formulas.map((row, at) =>
    row.map((cell, column) => (isOurs(at, column) ? toWrite(session, cell) : null)),
  );
}

/** Where the rows may be by now: as far from the table's lower edge as they were, or where they were on the sheet. */
function waysTo(table: Excel.Table, { meant, address, sizes }: Appended): Way[] {
  const bottom = rowsOfAddress(sizes.after).last;
  const grown = bottom - rowsOfAddress(sizes.before).last;
  const fromEdge = rowsOfAddress(address).first - bottom;
  // Asked anew after each sync: not every batch tracks its ranges.
  const inPlace = () => table.worksheet.getRange(withoutSheet(address));
  const edge = () => table.getRange().getLastRow().getOffsetRange(fromEdge, 0);
  return [
    {
      rows: () =>
        edge()
          .getResizedRange(meant.length - 1, 0)
          .getEntireRow()
          .getIntersection(inPlace().getEntireColumn()),
      grown,
    },
    { rows: inPlace, grown: 0 },
  ];
}

/** One look; `null` when rows moved between its two trips. */
async function lookFor(
  context: Excel.RequestContext,
  { table, meant, address }: Appended,
): Promise<Going | null> {
  const bodyNow = () => context.workbook.tables.getItem(table).getDataBodyRange();
  const body = bodyNow().load('rowIndex,rowCount');
  const written = bodyNow().worksheet.getRange(withoutSheet(address)).load('rowIndex');
  // To the right edge, for columns that came before it since.
  const cells = body.getColumn(tellingColumn(meant)).getBoundingRect(body.getLastColumn()).load('values');
  await context.sync();
  const telling = new Set(meant.flatMap((row) => readingsOf(row[tellingColumn(meant)])));
  const isDoubtful = (row: readonly unknown[]) => row.some((cell) => telling.has(cell));
  const doubtful = cells.values.flatMap((row: unknown[], place) => (isDoubtful(row) ? [place] : []));
  const rows = doubtful.map((place) => bodyNow().getRow(place).load('values'));
  await context.sync();
  const isOne = (values: readonly unknown[]) => meant.some((row) => readsAs(row, values));
  const places = doubtful.filter((_, at) => isOne(rows[at]?.values[0] ?? []));
  const isMoved = rows.some(({ values }) => !isDoubtful(values[0] ?? []));
  if (isMoved || (doubtful.length > 0 && places.length === 0)) return null;
  // Somebody may have written the same: then ours are those that stand where they were written.
  const first = written.rowIndex - body.rowIndex;
  const isInPlace = (place: number) => place >= first && place < first + meant.length;
  const inPlace = places.filter(isInPlace);
  // One that came between them moved the others on.
  const others = places.filter((place) => !isInPlace(place)).reverse();
  const ours = [...inPlace, ...others.slice(0, meant.length - inPlace.length)];
  return { of: body.rowCount, places: ours.sort((a, b) => a - b), isOne };
}
