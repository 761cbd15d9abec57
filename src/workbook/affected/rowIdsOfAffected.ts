import { textHash } from '../../procedure/text/textHash';
import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { RowId } from '../../procedure/complaint/complaint';
import type { Outcome } from '../../usecases/ports/ports';
import type { Session } from '../table/session';
import { namesOfLine, writeByRowId } from './writeByRowId';

interface WithRowIds {
  lines: AffectedRow[];
  /** The new IDs, by their place in the table. */
  given: ReadonlyMap<number, RowId>;
}

/**
 * The lines of a table, each with an ID of its own: one typed by hand has none, and one that was copied has that of
 * another. Made of what the line holds and where it stands, so that two panes that read at once give the same.
 */
export function withRowIds(rows: readonly (AffectedRow | null)[]): WithRowIds {
  const taken = new Set<string>(rows.map((row) => row?.rowId ?? ''));
  const met = new Set<string>(['']);
  const given = new Map<number, RowId>();
  const lines = rows.flatMap((row, place) => {
    if (row === null) return [];
    const isOwn = !met.has(row.rowId);
    met.add(row.rowId);
    if (isOwn) return row;
    const made = `H${textHash(JSON.stringify(row))}-${place}`;
    const rowId = (taken.has(made) ? `${made}-${taken.size}` : made) as RowId;
    taken.add(rowId);
    given.set(place, rowId);
    return { ...row, rowId };
  });
  return { lines, given };
}

/** Writes them, unless the lines moved meanwhile: reading again gives them then. */
export function keepRowIds(
  session: Session,
  code: string,
  rows: readonly (AffectedRow | null)[],
  given: WithRowIds['given'],
): Promise<Outcome<void>> {
  return writeByRowId(session, {
    code,
    column: 'rowId',
    cells: (ids, _, names) => {
      const isLine = (row: AffectedRow, at: number) =>
        row.rowId === ids[at] && namesOfLine.every((key, index) => row[key] === names[at]?.[index]);
      const isAsRead = ids.length === rows.length && rows.every((row, at) => row === null || isLine(row, at));
      return ids.map((_, at) => (isAsRead ? (given.get(at) ?? null) : null));
    },
  });
}
