import { tableOf } from '../names/knownNames';
import { toWrite } from '../table/leadingApostrophe';
import type { Session } from '../table/session';
import { columnsSince } from '../names/columnsSince';
import { fillCalculated } from './fillCalculated';
import type { TakenOut, TakenRow } from './takeOut';

/**
 * Puts rows that were taken out back where they stood among those that are left, in a batch that looks at the headers that it
 * meets: a colleague may have added or moved columns since.
 */
export async function putRowsBack(
  context: Excel.RequestContext,
  session: Session,
  table: string,
  taken: TakenOut,
  wrong: readonly TakenRow[],
): Promise<void> {
  if (wrong.length === 0) return;
  const { rows, calculated } = taken;
  const bodyNow = () => tableOf(context, table).getDataBodyRange();
  const headerNow = () => tableOf(context, table).getHeaderRowRange().load('values');
  const headers = headerNow();
  const body = bodyNow().load('rowCount');
  const placed = wrong.map((row) => {
    const above = rows.filter((one) => one.place < row.place && !one.isEmptied && !wrong.includes(one));
    const place = row.place - above.length;
    return { row, place, there: row.isEmptied ? bodyNow().getRow(place).load('values') : null };
  });
  await context.sync();

  let size = body.rowCount;
  const met = headerNow();
  const back = placed.map(({ row, place: wanted, there }) => {
    // What was emptied stands there still, unless somebody filled it or moved it since.
    const isFree = there?.values[0]?.every((value, column) => value === '' || calculated[column]);
    const place = Math.min(wanted, size - 1);
    if (!isFree) {
      bodyNow().getRow(place).insert(Excel.InsertShiftDirection.down);
      size += 1;
    }
    write(session, bodyNow().getRow(place), taken, row, headers.values[0] ?? []);
    return { row, place };
  });
  await context.sync();
  if (JSON.stringify(met.values) !== JSON.stringify(headers.values)) {
    for (const { row, place } of back)
      write(session, bodyNow().getRow(place), taken, row, met.values[0] ?? []);
    await context.sync();
  }
  if (calculated.some((formula) => formula !== null))
    await fillCalculated(
      context,
      table,
      taken,
      back.map(({ place }) => place),
    );
}

/** Writes a row under the headers of its table as they were seen; other columns than those are left blank, formulas as they are. */
function write(
  session: Session,
  there: Excel.Range,
  { headers, calculated }: TakenOut,
  { values, numberFormat }: TakenRow,
  seen: readonly unknown[],
): void {
  const places = columnsSince(headers, seen);
  // As wide as it was seen: a batch ends at a write of another width.
  const row = there.getCell(0, 0).getResizedRange(0, seen.length - 1);
  row.numberFormat = [places.map((place) => (place === null ? null : numberFormat[place]))];
  row.formulas = [
    places.map((place) => {
      if (place === null) return '';
      return calculated[place] === null ? toWrite(session, values[place]) : null;
    }),
  ];
}
