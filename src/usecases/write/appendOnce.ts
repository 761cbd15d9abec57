import type { Complaint } from '../../procedure/complaint/complaint';
import type { Entered } from '../../procedure/complaint/openComplaint';
import type { Fault } from '../ports/ports';
import type { WorkbookRegister } from '../ports/workbookRegister';

/** After these an absent row may be written again; any other fault would only come back. */
const passing: ReadonlySet<Fault['code']> = new Set<Fault['code']>(['replyLost', 'renamed', 'notVerified']);

type AppendResult =
  /** `sameNumber`: rows that carry the case number, this one included. */
  | { kind: 'appended'; sameNumber: number }
  /** No row carries the complaint's ID. */
  | { kind: 'absent'; fault: Fault }
  /** A row may carry it, or carries it with something else than was typed. */
  | { kind: 'unsure'; fault: Fault };

/**
 * Appends a complaint so that it stands in the register once, also when the host's answer got lost. Whatever the
 * fault, the row is looked up by its ID first: part of a failed batch may have been applied. An absent row is written
 * once more, and after that nothing is tried any more.
 */
export async function appendOnce(register: WorkbookRegister, complaint: Entered): Promise<AppendResult> {
  const first = await appendAndLook(register, complaint);
  if (first.kind !== 'absent' || !passing.has(first.fault.code)) return first;
  const second = await appendAndLook(register, complaint);
  return second.kind === 'absent' ? { kind: 'absent', fault: { code: 'notVerified' } } : second;
}

async function appendAndLook(register: WorkbookRegister, complaint: Entered): Promise<AppendResult> {
  const appended = await register.append(complaint);
  if (appended.ok) return { kind: 'appended', ...appended.value };

  const { fault } = appended;
  const found = await register.byRowId(complaint.rowId);
  if (!found.ok) return { kind: 'unsure', fault };
  if (found.value === null) return { kind: 'absent', fault };
  // Twins by number went uncounted with the lost answer; the next look at what this pane appended finds them.
  return sameRow(found.value, complaint)
    ? { kind: 'appended', sameNumber: 1 }
    : { kind: 'unsure', fault: { code: 'notVerified' } };
}

/** A row that holds anything else than was typed is no success; what the office's own columns hold was written with the rest. */
function sameRow(found: Complaint, { own: _, ...written }: Entered): boolean {
  return (Object.keys(written) as (keyof Complaint)[]).every((field) => found[field] === written[field]);
}
