import { checkDraft } from '../../procedure/complaint/check/checkDraft';
import type { Draft } from '../../procedure/complaint/draft';
import { completeEntry } from '../../procedure/complaint/openComplaint';
import type { OwnEntry } from '../../procedure/complaint/own/ownEntry';
import { enterComplaint } from './enterComplaint';
import type { Lists } from '../ports/ports';
import type { Attempt, RegistrationResult } from './registration';
import type { RegisterPorts } from '../ports/workbookRegister';

/**
 * Checks what was typed and writes it as one row (procedure, sections 1 and 2).
 * @param own what was typed for columns that the office added, which goes in the same row
 * @param earlier how the last try with this draft ended: its row is looked for before anything is written
 */
export async function registerComplaint(
  ports: RegisterPorts,
  { lists }: { lists: Pick<Lists, 'holidays'> },
  draft: Draft,
  earlier: Attempt | null = null,
  own?: readonly OwnEntry[],
): Promise<RegistrationResult> {
  const checked = checkDraft(draft, { today: ports.clock.today(), holidays: lists.holidays });
  return checked.ok
    ? enterComplaint(ports, { ...completeEntry(checked.intake), ...(own?.length && { own }) }, earlier)
    : { kind: 'invalid', issues: checked.issues };
}
