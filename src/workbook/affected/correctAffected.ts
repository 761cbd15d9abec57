import type { LettersPort } from '../../usecases/ports/letterPorts';
import type { Outcome } from '../../usecases/ports/ports';
import type { Session } from '../table/session';
import { writeByRowId } from './writeByRowId';

/** Writes one value in lines that still say what was shown; gives how many say it now. */
export async function correctAffected(
  session: Session,
  code: string,
  { field, value, rows }: Parameters<LettersPort['correctAffected']>[1],
): Promise<Outcome<number>> {
  const shown = new Map<string, string>(rows.map((row) => [row.rowId, row[field]]));
  let right = 0;
  const written = await writeByRowId(session, {
    code,
    column: field,
    cells: (ids, held) => {
      const isShown = (row: number) => shown.get(ids[row] ?? '') === String(held[row]).trim();
      const isRight = (row: number) => shown.has(ids[row] ?? '') && held[row] === value;
      right = ids.filter((_, row) => isShown(row) || isRight(row)).length;
      return ids.map((_, row) => (isShown(row) ? value : null));
    },
  });
  return written.ok ? { ok: true, value: right } : written;
}
