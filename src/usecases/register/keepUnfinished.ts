import { changedFields } from '../../procedure/complaint/changedFields';
import { checkUnfinished } from '../../procedure/complaint/check/checkUnfinished';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Draft } from '../../procedure/complaint/draft';
import { unfinishedEntry } from '../../procedure/complaint/openComplaint';
import type { OwnEntry } from '../../procedure/complaint/own/ownEntry';
import { writeOwn } from './writeOwn';
import { enterComplaint } from './enterComplaint';
import { failed, told } from '../ports/failed';
import type { Lists } from '../ports/ports';
import type { Attempt, RegistrationResult } from './registration';
import type { RegisterPorts } from '../ports/workbookRegister';
import { writeOnce } from '../write/writeOnce';

export type KeepingResult = RegistrationResult | { kind: 'blank' };

/**
 * Keeps what there is of a complaint as a row that says it is incomplete; `completeComplaint` finishes it later.
 * @param shown the row that is being completed; `null` for a new one.
 */
export async function keepUnfinished(
  ports: RegisterPorts,
  { lists }: { lists: Pick<Lists, 'holidays'> },
  shown: Complaint | null,
  draft: Draft,
  earlier: Attempt | null = null,
  own?: readonly OwnEntry[],
): Promise<KeepingResult> {
  const today = ports.clock.today();
  const checked = checkUnfinished(draft, { today, holidays: lists.holidays });
  if (!checked.ok)
    return 'blank' in checked ? { kind: 'blank' } : { kind: 'invalid', issues: checked.issues };
  if (shown === null)
    return enterComplaint(
      ports,
      { ...unfinishedEntry(checked.fields), ...(own?.length && { own }) },
      earlier,
    );

  const added = await writeOwn(ports, shown.rowId, { own });
  if (!added.ok) return failed(added);
  const changes = changedFields(shown, checked.fields);
  const written = await writeOnce(ports, shown, changes, { event: 'edited' });
  return told(written, (complaint) => ({ kind: 'registered', complaint }));
}
