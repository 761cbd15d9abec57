import { makeCaseNumber } from '../../procedure/complaint/caseNumber';
import { yearOf } from '../../procedure/calendar/day';
import { openComplaint } from '../../procedure/complaint/openComplaint';
import type { Entry } from '../../procedure/complaint/openComplaint';
import { appendOnce } from '../write/appendOnce';
import { failed } from '../ports/failed';
import { finishNumber } from './finishNumber';
import type { Attempt, RegistrationResult } from './registration';
import { resumeRegistration } from './resumeRegistration';
import type { RegisterPorts } from '../ports/workbookRegister';

/**
 * Gives a complaint its number and its row. The number in the result is the one that may be told: the row was seen in
 * the table, and no other row carried its number.
 * @param earlier how the last try with this draft ended: its row is looked for before anything is written
 */
export async function enterComplaint(
  ports: RegisterPorts,
  entry: Entry,
  earlier: Attempt | null,
): Promise<RegistrationResult> {
  if (!earlier) return addRow(ports, entry);
  return (await resumeRegistration(ports, entry, earlier)) ?? addRow(ports, entry);
}

async function addRow(ports: RegisterPorts, entry: Entry): Promise<RegistrationResult> {
  const { register, clock, random } = ports;
  const today = clock.today();
  const year = yearOf(entry.receivedOn ?? today);
  const sequence = await register.nextSequence(year);
  if (!sequence.ok) return failed(sequence);

  const caseNumber = makeCaseNumber(year, sequence.value, (limit) => random.below(limit));
  const rowId = random.rowId();
  const complaint = openComplaint(entry, { caseNumber, rowId, today });
  const appended = await appendOnce(register, complaint);
  switch (appended.kind) {
    case 'absent':
      return failed(appended);
    case 'unsure':
      return {
        kind: 'unfinished',
        fault: appended.fault,
        attempt: { rowId, caseNumber, known: 'mayStand' },
      };
    case 'appended':
      return finishNumber(ports, complaint, appended.sameNumber > 1);
  }
}
