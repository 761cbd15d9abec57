import type { Complaint } from '../procedure/complaint';
import type { Appended, CaseReader, ComplaintAppender, Fault, Outcome } from './ports';

/** After these an absent row may be written again; any other fault would only come back. */
const passing: ReadonlySet<Fault['code']> = new Set<Fault['code']>(['replyLost', 'notVerified']);

interface AppendPorts {
  appender: ComplaintAppender;
  reader: CaseReader;
}

/**
 * Appends a complaint so that it stands in the register once, also when the host's answer got lost. Whatever the
 * fault, the row is looked up by its ID first: part of a failed batch may have been applied. An absent row is written
 * once more, and after that nothing is tried any more.
 */
export async function appendOnce(ports: AppendPorts, complaint: Complaint): Promise<Outcome<Appended>> {
  const first = await appendAndLook(ports, complaint);
  return first === 'absent' ? appendAgain(ports, complaint) : first;
}

async function appendAgain(ports: AppendPorts, complaint: Complaint): Promise<Outcome<Appended>> {
  const second = await appendAndLook(ports, complaint);
  return second === 'absent' ? { ok: false, fault: { code: 'notVerified' } } : second;
}

async function appendAndLook(
  { appender, reader }: AppendPorts,
  complaint: Complaint,
): Promise<Outcome<Appended> | 'absent'> {
  const appended = await appender.append(complaint);
  if (appended.ok) return appended;

  const found = await reader.byRowId(complaint.rowId);
  if (!found.ok) return appended;
  if (found.value === null) return passing.has(appended.fault.code) ? 'absent' : appended;
  // Twins by number went uncounted with the lost answer: they need the same sequence and the same two characters.
  return sameRow(found.value, complaint)
    ? { ok: true, value: { sameNumber: 1 } }
    : { ok: false, fault: { code: 'notVerified' } };
}

/** A row that holds anything else than was typed is no success. */
function sameRow(found: Complaint, written: Complaint): boolean {
  return (Object.keys(written) as (keyof Complaint)[]).every((field) => found[field] === written[field]);
}
