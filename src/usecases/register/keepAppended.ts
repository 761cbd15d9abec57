import type { CaseNumber, Complaint } from '../../procedure/complaint/complaint';
import { minutesBetween } from '../../procedure/calendar/moment';
import { finishedBefore, judgeChange, underWayAtMost } from '../../procedure/lifeCycle/crossing';
import type { WrittenChange } from '../../procedure/lifeCycle/crossing';
import { appendOnce } from '../write/appendOnce';
import type { Fault, TakenOut, Trouble, Unsettled } from '../ports/ports';
import { renumber } from './renumber';
import type { RegisterPorts } from '../ports/workbookRegister';

/** What had to be mended; what could not be stays watched, and the next look tries again. */
export type Repair =
  | { kind: 'restored'; complaint: Complaint }
  | { kind: 'renumbered'; from: CaseNumber; complaint: Complaint }
  /** A colleague wrote over a change at the same moment: somebody has to choose (`settleCrossing`). */
  | { kind: 'crossed'; crossing: Unsettled }
  /** Somebody else deleted or cleared its row: it stays so, unless somebody wants it back (`restore`). */
  | { kind: 'takenOut'; complaint: Complaint }
  | { kind: 'failed'; trouble: Trouble; fault: Fault };

/**
 * Looks whether what this pane wrote still stands in the register, and mends it. Two colleagues who append at the
 * same moment write the same cells, and the edit that arrives last wins (docs: co-authoring in Excel add-ins), after
 * both saw their own row. The one that lost its row appends it again, under the same ID and number. Two numbers that
 * turn out to be the same are told apart the same way in both panes: the lower row gets another one.
 * @param told the crossings that earlier looks gave: they are given until somebody chose
 */
export async function keepAppended(ports: RegisterPorts, told = new Set<WrittenChange>()): Promise<Repair[]> {
  // What can't be read now is unknown; the next look may tell.
  const troubled = await ports.register.troubled();
  const repairs: Repair[] = [];
  for (const trouble of troubled.ok ? troubled.value : []) repairs.push(...(await mend(ports, trouble)));
  const unsettled = await ports.register.unsettled();
  for (const change of unsettled.ok ? unsettled.value : [])
    repairs.push(...(await mendChange(ports, change, told)));
  return repairs;
}

async function mendChange(
  { register, clock }: RegisterPorts,
  unsettled: Unsettled,
  told: Set<WrittenChange>,
): Promise<Repair[]> {
  const { change, found, differs, others, surplus } = unsettled;
  // However long somebody thinks about it.
  const now = told.has(change) ? change.log.at : clock.now();
  const verdict = differs || others.round ? judgeChange(change, found, others, now) : 'stands';
  if (verdict === 'crossed') told.add(change);
  const crossed: Repair[] = verdict === 'crossed' ? [{ kind: 'crossed', crossing: unsettled }] : [];
  // Which round ended, if one did, is part of what somebody has to choose, or chose.
  const isPast = verdict !== 'crossed' && (found.round ?? 1) > (change.round?.round ?? 1);
  // While both may write in one place, a line that a colleague's pane took back was its own.
  const isCertain = minutesBetween(change.log.at, now) > underWayAtMost;
  const meant = isCertain ? unsettled.takenOut : [];
  const gone = unsettled.gone.filter((which) => !meant.includes(which) && (which === 'log' || isPast));
  // Whoever changed it since had seen it: it was done, and its line belongs there. Theirs may be the next to be put back.
  const put = gone.length > 0 ? await register.putBack({ ...unsettled, gone }) : null;
  if (put && !put.ok)
    return [{ kind: 'failed', trouble: { kind: 'line', complaint: found }, fault: put.fault }, ...crossed];
  const taken = surplus ? await register.keepRounds(found.rowId, finishedBefore(found.round)) : null;
  if (taken && !taken.ok)
    return [{ kind: 'failed', trouble: { kind: 'line', complaint: found }, fault: taken.fault }, ...crossed];
  // What belongs there may be run over once more by an edit that is under way.
  if (verdict === 'settled') register.settled(change, 'lines');
  return crossed;
}

async function mend(ports: RegisterPorts, found: Trouble | TakenOut): Promise<Repair[]> {
  const { complaint, kind } = found;
  // Who did it here knows.
  if (kind === 'takenOut') return found.here ? [] : [{ kind, complaint }];
  return [kind === 'double' ? await mendNumber(ports, found) : await putBack(ports, found)];
}

/** Puts back a complaint whose row somebody took out. */
export function restore(ports: RegisterPorts, complaint: Complaint): Promise<Repair> {
  ports.register.watch(complaint);
  return putBack(ports, { kind: 'gone', complaint });
}

async function putBack(ports: RegisterPorts, trouble: Trouble): Promise<Repair> {
  const { complaint } = trouble;
  const appended = await appendOnce(ports.register, complaint);
  if (appended.kind !== 'appended') return { kind: 'failed', trouble, fault: appended.fault };
  return appended.sameNumber > 1 ? mendNumber(ports, trouble) : { kind: 'restored', complaint };
}

async function mendNumber(ports: RegisterPorts, trouble: Trouble): Promise<Repair> {
  const { complaint } = trouble;
  const renumbered = await renumber(ports, complaint);
  return renumbered.ok
    ? { kind: 'renumbered', from: complaint.caseNumber, complaint: renumbered.value }
    : { kind: 'failed', trouble, fault: renumbered.fault };
}
