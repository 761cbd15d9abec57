import { toWrite } from '../table/leadingApostrophe';
import type { Session } from '../table/session';
import type { TakenOut, TakenRow } from './takeOut';
import { tableOf } from '../names/knownNames';

/** Puts rows that were taken out back where they stood among those that are left. */
export async function putRowsBack(
  context: Excel.RequestContext,
  session: Session,
  table: string,
  { rows, calculated }: TakenOut,
  wrong: readonly TakenRow[],
): Promise<void> {
  if (wrong.length === 0) return;
  const bodyNow = () => tableOf(context, table).getDataBodyRange();
  const body = bodyNow().load('rowCount');
  const placed = wrong.map((row) => {
    const above = rows.filter((one) => one.place < row.place && !one.isEmptied && !wrong.includes(one));
    const place = row.place - above.length;
    return { row, place, there: bodyNow().getRow(place).load('values') };
  });
  await context.sync();
  let size = body.rowCount;
  for (const { row, place: wanted, there } of placed) {
    // What was emptied stands there still, unless somebody filled it or moved it since.
    const isFree =
      row.isEmptied && there.values[0]?.every((value, column) => value === '' || calculated[column]);
    const place = Math.min(wanted, size - 1);
    if (!isFree) {
      bodyNow().getRow(place).insert(Excel.InsertShiftDirection.down);
      size += 1;
    }
    const back = bodyNow().getRow(place);
    back.numberFormat = [[...row.numberFormat]];
    back.formulas = [row.values.map((value, column) => calculated[column] ?? toWrite(session, value))];
  }
  await context.sync();
}
