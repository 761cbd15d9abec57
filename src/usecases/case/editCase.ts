import { checkEdit } from '../../procedure/complaint/checkEdit';
import type { EditedField, EditIssue } from '../../procedure/complaint/checkEdit';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { CaseReader, CaseWriter, Clock, Fault, Identity, Lists } from '../ports/ports';
import { sign } from '../write/sign';
import { writeOnce } from '../write/writeOnce';

interface EditPorts {
  reader: CaseReader;
  writer: CaseWriter;
  clock: Clock;
  identity: Identity;
}

type EditResult =
  | { kind: 'saved'; complaint: Complaint }
  | { kind: 'invalid'; issue: EditIssue }
  | { kind: 'failed'; fault: Fault };

/** Changes one field of a case, as it was seen: only that cell is written, and a line in the log says from what to what. */
export async function editCase(
  { reader, writer, clock, identity }: EditPorts,
  { holidays }: Pick<Lists, 'holidays'>,
  seen: Complaint,
  { field, typed }: { field: EditedField; typed: string },
): Promise<EditResult> {
  const checked = checkEdit(seen, field, typed, { today: clock.today(), holidays });
  if (!checked.ok) return { kind: 'invalid', issue: checked.issue };
  if (checked.changes[field] === seen[field]) return { kind: 'saved', complaint: seen };
  const log = sign({ clock, identity }, 'edited');
  const written = await writeOnce({ reader, writer }, seen, checked.changes, { log });
  return written.ok ? { kind: 'saved', complaint: written.value } : { kind: 'failed', fault: written.fault };
}
