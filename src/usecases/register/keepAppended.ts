import type { CaseNumber, Complaint } from '../../procedure/complaint/complaint';
import { appendOnce } from '../write/appendOnce';
import type { Fault, Trouble } from '../ports/ports';
import { renumber } from './renumber';
import type { RegisterPorts } from '../ports/workbookRegister';

/** What had to be mended; a complaint that could not be stays watched, and the next look tries again. */
export type Repair =
  | { kind: 'restored'; complaint: Complaint }
  | { kind: 'renumbered'; from: CaseNumber; complaint: Complaint }
  | { kind: 'failed'; trouble: Trouble; fault: Fault };

/**
 * Looks whether what this pane registered still stands in the register, and mends it. Two colleagues who append at the
 * same moment write the same cells, and the edit that arrives last wins (docs: co-authoring in Excel add-ins), after
 * both saw their own row. The one that lost its row appends it again, under the same ID and number. Two numbers that
 * turn out to be the same are told apart the same way in both panes: the lower row gets another one.
 */
export async function keepAppended(ports: RegisterPorts): Promise<Repair[]> {
  const troubled = await ports.register.troubled();
  // Nothing is known then; the next look may tell.
  if (!troubled.ok) return [];
  const repairs: Repair[] = [];
  for (const trouble of troubled.value) repairs.push(await mend(ports, trouble));
  return repairs;
}

async function mend(ports: RegisterPorts, trouble: Trouble): Promise<Repair> {
  const { complaint, kind } = trouble;
  if (kind === 'double') return mendNumber(ports, trouble);
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
