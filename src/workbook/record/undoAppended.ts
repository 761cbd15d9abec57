import { toWrite } from '../table/leadingApostrophe';
import { overwrote, readsAs, tellingColumn, type Appended } from '../table/appended';
import type { Session } from '../table/session';
import { twice } from '../table/twice';
import { withoutSheet } from '../sheet/withoutSheet';
import { removeRows, type Going } from './removeRows';

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
    look: () => twice(() => lookFor(context, written)),
  });
  if (placement !== 'below') return;
  const body = context.workbook.tables.getItem(written.table).getDataBodyRange();
  body.getRowsBelow(written.meant.length).insert(Excel.InsertShiftDirection.down);
  await context.sync();
}

/**
 * Puts back what was overwritten, or what stood beside the table where Excel left the rows there.
 * @returns `false` for rows that are the table's own by now
 */
async function isPutBack(
  context: Excel.RequestContext,
  session: Session,
  written: Appended,
): Promise<boolean> {
  const { meant, address, sizes } = written;
  const table = context.workbook.tables.getItem(written.table);
  // Asked anew after each sync: not every batch tracks its ranges.
  const rangeNow = () => table.worksheet.getRange(withoutSheet(address));
  const range = rangeNow().load('values,rowIndex');
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  const size = table.getRange().load('address');
  await context.sync();
  const rows: unknown[][] = range.values;
  const isThere = meant.every((row, at) => readsAs(row, rows[at] ?? []));
  const isInside = range.rowIndex < body.rowIndex + body.rowCount;
  const isBlank = written.placement === 'blank';
  if (!isThere || (isInside && !isBlank && !overwrote(written))) return false;
  const back = rangeNow();
  back.numberFormat = written.numberFormat as string[][];
  back.formulas = written.formulas.map((row) => row.map((cell) => toWrite(session, cell)));
  if (size.address === sizes.after && sizes.after !== sizes.before) table.resize(withoutSheet(sizes.before));
  await context.sync();
  return true;
}

/** One look; `null` when rows moved between its two trips. */
async function lookFor(
  context: Excel.RequestContext,
  { table, meant, address }: Appended,
): Promise<Going | null> {
  const bodyNow = () => context.workbook.tables.getItem(table).getDataBodyRange();
  const body = bodyNow().load('rowIndex,rowCount');
  const written = bodyNow().worksheet.getRange(withoutSheet(address)).load('rowIndex');
  // Two columns, for one that came before them since.
  const cells = body.getColumn(tellingColumn(meant)).getResizedRange(0, 1).load('values');
  await context.sync();
  const telling = new Set(meant.map((row) => row[tellingColumn(meant)]));
  const doubtful = cells.values.flatMap((row: unknown[], place) =>
    row.some((cell) => telling.has(cell as string)) ? [place] : [],
  );
  const rows = doubtful.map((place) => bodyNow().getRow(place).load('values'));
  await context.sync();
  const isOne = (values: readonly unknown[]) => meant.some((row) => readsAs(row, values));
  const places = doubtful.filter((_, at) => isOne(rows[at]?.values[0] ?? []));
  if (doubtful.length > 0 && places.length === 0) return null;
  // Somebody may have written the same: then ours are those that stand where they were written.
  const first = written.rowIndex - body.rowIndex;
  const inPlace = places.filter((place) => place >= first && place < first + meant.length);
  return { of: body.rowCount, places: inPlace.length > 0 ? inPlace : places.slice(-meant.length), isOne };
}
