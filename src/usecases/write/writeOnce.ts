import type { Complaint } from '../../procedure/complaint/complaint';
import { beforeWholeOf } from '../../procedure/lifeCycle/crossing';
import type { LogEntry } from '../../procedure/lifeCycle/logEntry';
import type { Round } from '../../procedure/lifeCycle/round';
import type { Changes, Outcome } from '../ports/ports';
import type { CasePorts } from '../ports/workbookRegister';
import { tellApart, withOwnId } from './ownRow';

type Field = keyof Changes;

/** What goes with a change: its line in the log, which says by whom and when, and the round that it ends. */
interface Step extends Pick<LogEntry, 'event' | 'note'> {
  round?: Round;
  /** Cells beside the changed ones that the change rests on. */
  rests?: readonly Field[];
}

/**
 * Writes changes to a case as it was seen, with their line in the log; without any, it writes nothing. A row that was
 * typed or copied in the sheet first gets an ID and number of its own. A lost answer is settled by looking for its line in
 * the log: it was written, or the failure is told.
 */
export async function writeOnce(
  ports: CasePorts,
  shown: Complaint,
  changes: Changes,
  step: Step,
): Promise<Outcome<Complaint>> {
  if (Object.keys(changes).length === 0) return { ok: true, value: shown };
  ports.expecting?.({ ...shown, ...changes });
  const own = await withOwnId(ports, shown);
  if (!own.ok) return own;
  const written = await write(ports, own.value, changes, step);
  if (written.ok || written.fault.code !== 'rowCopied') return written;
  const meant = await tellApart(ports, own.value);
  return meant.ok ? write(ports, meant.value, changes, step) : meant;
}

async function write(
  { register, clock, identity }: CasePorts,
  seen: Complaint,
  changes: Changes,
  { event, note = '', round, rests = [] }: Step,
): Promise<Outcome<Complaint>> {
  const fields = Object.keys(changes) as Field[];
  const shown = Object.fromEntries([...rests, ...fields].map((field) => [field, seen[field]])) as Changes;
  const log = { event, at: clock.now(), by: identity.me(), ...(note !== '' && { note }) };
  const before = beforeWholeOf({ before: seen, changes, log });
  const kept = { seen: shown, before, log, ...(round && { round }) };
  const written = await register.write(seen.rowId, changes, kept);
  if (written.ok) return { ok: true, value: { ...seen, ...changes } };
  if (written.fault.code !== 'replyLost') return written;

  const found = await register.byRowId(seen.rowId);
  if (!found.ok || found.value === null) return written;
  const standing = await register.standing({ before: seen, changes, log, ...(round && { round }) });
  // By its line: that the cells say the same may be a colleague's doing, and what they say otherwise as well.
  const isWritten = standing.ok && !standing.value?.gone.includes('log');
  return isWritten ? { ok: true, value: { ...seen, ...changes } } : written;
}
