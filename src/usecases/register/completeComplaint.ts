import { changedFields } from '../../procedure/complaint/changedFields';
import { checkDraft } from '../../procedure/complaint/checkDraft';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Draft, Issue } from '../../procedure/complaint/draft';
import type { CaseReader, CaseWriter, Changes, Clock, Fault, Identity, Lists } from '../ports/ports';
import { sign } from '../write/sign';
import { writeOnce } from '../write/writeOnce';

interface CompletionPorts {
  reader: CaseReader;
  writer: CaseWriter;
  clock: Clock;
  identity: Identity;
}

type CompletionResult =
  | { kind: 'registered'; complaint: Complaint }
  | { kind: 'invalid'; issues: Issue[] }
  | { kind: 'failed'; fault: Fault };

/**
 * Finishes a complaint that was kept incomplete: only the cells that changed are written in its row, and from then on
 * it is new. Cells that a colleague changed since it was shown are not overwritten.
 */
export async function completeComplaint(
  ports: CompletionPorts,
  { lists }: { lists: Pick<Lists, 'holidays'> },
  shown: Complaint,
  draft: Draft,
): Promise<CompletionResult> {
  const checked = checkDraft(draft, { today: ports.clock.today(), holidays: lists.holidays });
  if (!checked.ok) return { kind: 'invalid', issues: checked.issues };
  const { intake } = checked;
  const changes: Changes = {
    ...changedFields(shown, intake),
    ...(shown.firstCallbackOn === null && { firstCallbackOn: intake.callbackOn }),
    status: 'new',
  };
  const written = await writeOnce(ports, shown, changes, { log: sign(ports, 'completed') });
  return written.ok
    ? { kind: 'registered', complaint: written.value }
    : { kind: 'failed', fault: written.fault };
}
