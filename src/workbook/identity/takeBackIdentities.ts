import { tableNames } from '../names/tableNames';
import { byId, tableOf } from '../names/knownNames';
import type { CellBefore } from '../record/putCell';
import { putBack } from '../record/takeBack';
import type { Session } from '../table/session';
import type { RecordSchema } from '../table/schema';

/** A cell that got a number or an ID, by the header under which it was written, with what it held before. */
export interface IdentityBefore extends CellBefore {
  header: string;
  /** The column of the table in which that was, counted from 0. */
  column: number;
  given: string;
}

/** What was written in one row. */
export interface WrittenIdentity {
  /** Where that was in the table's body, counted from 0. */
  position: number;
  /** At least one. The last tells the row from all others: nothing else was given this number or ID. */
  cells: readonly IdentityBefore[];
}

/** The complaints as they were met, which may be with columns in other places than was looked at. */
interface Met {
  /** The table's ID, which stays when somebody renames it. */
  id: string;
  headers: readonly unknown[];
}

type Row = Record<string, string>;

/**
 * Puts back what stood in cells that got a number or an ID: it looks by what was given, and in the column in which that
 * came, where their rows stand now. What somebody typed since stays.
 * @throws Refusal `notVerified` when rows moved each time
 */
export async function takeBackIdentities(
  context: Excel.RequestContext,
  session: Session,
  { id, headers }: Met,
  written: readonly WrittenIdentity[],
): Promise<void> {
  const tellingOf = ({ cells }: WrittenIdentity) => cells.at(-1);
  const telling = new Set(written.flatMap((row) => tellingOf(row)?.header ?? []));
  await byId(context, tableNames.complaints, id, async () => {
    for (const header of telling) {
      const body = tableOf(context, tableNames.complaints).getDataBodyRange();
      const lost = written.flatMap((one) => {
        const last = tellingOf(one);
        if (last?.header !== header) return [];
        const row = body.getRow(one.position);
        const cells = one.cells.map(({ header: field, column, given, formula, format }) => {
          return { field, column, cell: row.getCell(0, column), formula, format, read: [given] };
        });
        return [{ row, of: { [header]: last.given }, cells }];
      });
      await putBack(context, session, { schema: underHeaders(headers, header), language: 'nl' }, lost);
    }
  });
}

/** The complaints with their cells as they stand, under the headers that were met. */
const underHeaders = (headers: readonly unknown[], identity: string): RecordSchema<Row> => ({
  name: tableNames.complaints,
  formats: {},
  headers: () => new Map(headers.map((header) => [String(header), String(header)])),
  identity: [identity],
  read: (_, keys, row) =>
    Object.fromEntries(keys.flatMap((key, index) => (key === null ? [] : [[key, String(row[index])]]))),
  cell: (_, __, value) => value,
});
