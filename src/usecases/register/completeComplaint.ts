import { changedFields } from '../../procedure/complaint/changedFields';
import { checkDraft } from '../../procedure/complaint/check/checkDraft';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Draft, Issue } from '../../procedure/complaint/draft';
import { told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { Changes, Lists } from '../ports/ports';
import type { CasePorts } from '../ports/workbookRegister';
import { writeOnce } from '../write/writeOnce';

type CompletionResult =
  | { kind: 'registered'; complaint: Complaint }
  | { kind: 'invalid'; issues: Issue[] }
  | Failed;

/**
 * Finishes a complaint that was kept incomplete: only the cells that changed are written in its row, and from then on
 * it is new. Cells that a colleague changed since it was shown are not overwritten.
 */
export async function completeComplaint(
  ports: CasePorts,
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
  const written = await writeOnce(ports, shown, changes, { event: 'completed' });
  return told(written, (complaint) => ({ kind: 'registered', complaint }));
}
