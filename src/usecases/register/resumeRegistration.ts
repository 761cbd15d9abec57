import type { Complaint } from '../../procedure/complaint/complaint';
import { draftFields } from '../../procedure/complaint/fields';
import type { Entry } from '../../procedure/complaint/openComplaint';
import { finishNumber } from './finishNumber';
import type { Changes } from '../ports/ports';
import type { Attempt, RegistrationResult } from './registration';
import type { RegisterPorts } from '../ports/workbookRegister';
import { writeOwn } from './writeOwn';
import { writeOnce } from '../write/writeOnce';

/**
 * Goes on from a try that did not end well; `null` when no row carries its ID, so that the complaint may be written as
 * new. A row that does stand there gets what was typed differently since.
 */
export async function resumeRegistration(
  ports: RegisterPorts,
  entry: Entry,
  earlier: Attempt,
): Promise<RegistrationResult | null> {
  const found = await ports.register.byRowId(earlier.rowId);
  if (!found.ok) return { kind: 'unfinished', fault: found.fault, attempt: earlier };
  if (found.value === null) return null;

  const changes = differences(found.value, entry);
  const written = await writeOnce(ports, found.value, changes, { event: 'edited' });
  if (!written.ok) return { kind: 'unfinished', fault: written.fault, attempt: earlier };
  const { own } = entry;
  const added = await writeOwn(ports, earlier.rowId, { own, isUnseen: true });
  if (!added.ok) return { kind: 'unfinished', fault: added.fault, attempt: earlier };
  return finishNumber(ports, { ...written.value, ...(own && { own }) }, earlier.known === 'doubleNumber');
}

function differences(found: Complaint, entry: Entry): Changes {
  const fields = [...draftFields, 'firstCallbackOn' as const].filter(
    (field) => found[field] !== entry[field],
  );
  // A row that was kept incomplete becomes a complaint; where it got further than that, it stays.
  const completed = found.status === 'incomplete' && entry.status === 'new';
  return {
    ...Object.fromEntries(fields.map((field) => [field, entry[field]])),
    ...(completed && { status: 'new' }),
  };
}
