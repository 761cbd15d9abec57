import { rowsOfAddress } from '../sheet/rowsOfAddress';
import type { Place } from '../table/place';
import type { Session } from '../table/session';

/** The tables in which this pane watches what it wrote. */
export type WatchedTable = 'complaints' | 'log' | 'rounds';

type Moved = Pick<Excel.WorksheetChangedEventArgs, 'address' | 'changeType' | 'source'>;

const deleted: ReadonlySet<string> = new Set(['RowDeleted', 'CellDeleted']);
const inserted: ReadonlySet<string> = new Set(['RowInserted', 'CellInserted']);

/**
 * Follows where the rows stand that this pane wrote, by what Excel tells of edits. It doesn't tell what a row said that was taken
 * out (WorksheetChangedEventArgs has the values of single cells only), and one that a colleague's late edit ran over is missing as
 * well, but is to be written again: so it is known by its place which of the two a row is.
 */
export function followPlaces(
  session: Session,
  table: WatchedTable,
  { address, changeType, source }: Moved,
): void {
  const { first, last } = rowsOfAddress(address);
  // Whole columns.
  if (first === 0) return;
  const rows = last - first + 1;
  for (const place of placesIn(session, table)) {
    if (place.row === null || place.row < first) continue;
    const isIn = place.row <= last;
    if (inserted.has(changeType)) place.row += rows;
    else if (deleted.has(changeType)) {
      // What others wrote over may be another row by then.
      if (isIn && place.editedBy.length === 0) place.deletedBy ??= source;
      place.row = isIn ? null : place.row - rows;
    } else if (isIn && (source === 'Remote' || rows > 1)) {
      // Written over, cleared or sorted. One row that is written here is this pane's own line, of which older Excels don't say so.
      place.editedBy = [...place.editedBy, source];
    }
  }
}

function placesIn({ appended, written }: Session, table: WatchedTable): Place[] {
  if (table === 'complaints') return [...appended.values()].map(({ place }) => place);
  return written.flatMap(({ places }) => places[table] ?? []);
}
