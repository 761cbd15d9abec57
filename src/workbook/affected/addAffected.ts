import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { LongWork } from '../../usecases/ports/adoptionPorts';
import type { AffectedRequest } from '../../usecases/ports/letterPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { affectedTable } from './affectedNames';
import { learnNames } from '../batch/learnNames';
import { namesIn, tableName } from '../names/knownNames';
import { knowTable } from '../complaints/knowTable';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { createAffectedTable } from './createAffectedTable';
import { chunksOf } from '../table/chunksOf';
import { fillMissing } from './fillMissing';
import { readAffected } from './readAffected';
import { removeAffected } from './removeAffected';
import { writeAffected } from './writeAffected';

/** Writes the lines of a list that don't stand in the calamity's table yet, and reads the table as it is then. */
export async function addAffected(
  session: Session,
  { code, run, rows }: AffectedRequest,
  work: LongWork,
): Promise<Outcome<AffectedRow[] | null>> {
  const made = await runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const known = tableName(namesIn(context), affectedTable(code));
    const table = context.workbook.tables.getItemOrNullObject(known).load('name');
    await context.sync();
    // It may have been renamed: another one must not be made beside it.
    if (table.isNullObject) await learnNames(context, session);
    return createAffectedTable(context, session, code, letterTexts[layout.language]);
  });
  if (!made.ok) return made;
  const before = await readAffected(session, code);
  if (!before.ok) return before;
  const standing = new Set(before.value.map(({ rowId }) => rowId));
  const missing = rows.filter(({ rowId }) => !standing.has(rowId));

  let done = rows.length - missing.length;
  for (const piece of chunksOf(missing, bytesOf)) {
    work.onProgress(done, rows.length);
    if (work.isCancelled()) {
      const removed = await removeAffected(session, code, run);
      return removed.ok ? { ok: true, value: null } : removed;
    }
    const written = await writeAffected(session, code, piece);
    if (!written.ok) return written;
    done += piece.length;
  }
  const filled = await fillMissing(session, code, new Set(rows.map(({ rowId }) => rowId)));
  if (!filled.ok) return filled;
  work.onProgress(done, rows.length);
  return checked(await readAffected(session, code), rows);
}

function checked(after: Outcome<AffectedRow[]>, rows: readonly AffectedRow[]): Outcome<AffectedRow[]> {
  if (!after.ok) return after;
  const standing = new Set(after.value.map(({ rowId }) => rowId));
  return rows.every(({ rowId }) => standing.has(rowId))
    ? after
    : { ok: false, fault: { code: 'notVerified' } };
}

/** Roughly: what the cells hold, with their quotation marks and commas. */
function bytesOf(row: AffectedRow): number {
  return 120 + JSON.stringify(row).length;
}
