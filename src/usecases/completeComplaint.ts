import { changedFields } from '../procedure/changedFields';
import { checkDraft } from '../procedure/checkDraft';
import type { Complaint } from '../procedure/complaint';
import type { Draft, Issue } from '../procedure/draft';
import { told } from './failed';
import type { Failed } from './failed';
import type { Changes, Lists } from './ports';
import type { CasePorts } from './workbookRegister';
import { writeOnce } from './writeOnce';

export type CompletionResult =
  { kind: 'registered'; complaint: Complaint } | { kind: 'invalid'; issues: Issue[] } | Failed;

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
