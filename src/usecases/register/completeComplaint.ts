import { changedFields } from '../../procedure/complaint/changedFields';
import { checkDraft } from '../../procedure/complaint/check/checkDraft';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Draft, Issue } from '../../procedure/complaint/draft';
import { failed, told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { OwnEntry } from '../../procedure/complaint/own/ownEntry';
import { writeOwn } from './writeOwn';
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
  own?: readonly OwnEntry[],
): Promise<CompletionResult> {
  const checked = checkDraft(draft, { today: ports.clock.today(), holidays: lists.holidays });
  if (!checked.ok) return { kind: 'invalid', issues: checked.issues };
  const { intake } = checked;
  const changes: Changes = {
    ...changedFields(shown, intake),
    ...(shown.firstCallbackOn === null && { firstCallbackOn: intake.callbackOn }),
    status: 'new',
  };
  // First: what is told to be wrong here leaves the complaint incomplete, and the form as it is.
  const added = await writeOwn(ports, shown.rowId, { own });
  if (!added.ok) return failed(added);
  const written = await writeOnce(ports, shown, changes, { event: 'completed' });
  return told(written, (complaint) => ({ kind: 'registered', complaint }));
}
