import { changedFields } from '../../procedure/complaint/changedFields';
import { checkUnfinished } from '../../procedure/complaint/checkUnfinished';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Draft } from '../../procedure/complaint/draft';
import { unfinishedEntry } from '../../procedure/complaint/openComplaint';
import { enterComplaint } from './enterComplaint';
import type { Lists } from '../ports/ports';
import type { Attempt, RegisterPorts, RegistrationResult } from './registration';
import { sign } from '../write/sign';
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
): Promise<KeepingResult> {
  const today = ports.clock.today();
  const checked = checkUnfinished(draft, { today, holidays: lists.holidays });
  if (!checked.ok)
    return 'blank' in checked ? { kind: 'blank' } : { kind: 'invalid', issues: checked.issues };
  if (shown === null) return enterComplaint(ports, unfinishedEntry(checked.fields), earlier);

  const changes = changedFields(shown, checked.fields);
  if (Object.keys(changes).length === 0) return { kind: 'registered', complaint: shown };
  const written = await writeOnce(ports, shown, changes, { log: sign(ports, 'edited') });
  return written.ok
    ? { kind: 'registered', complaint: written.value }
    : { kind: 'failed', fault: written.fault };
}
