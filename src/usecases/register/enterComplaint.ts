import { yearOfNumber } from '../../procedure/complaint/caseNumber';
import { yearOf } from '../../procedure/calendar/day';
import { openComplaint } from '../../procedure/complaint/openComplaint';
import type { Entry } from '../../procedure/complaint/openComplaint';
import { appendOnce } from '../write/appendOnce';
import { failed } from '../ports/failed';
import { finishNumber } from './finishNumber';
import { nextNumber } from './nextNumber';
import { newAttempt } from './registration';
import type { Attempt, RegistrationResult } from './registration';
import { resumeRegistration } from './resumeRegistration';
import type { RegisterPorts } from '../ports/workbookRegister';

/**
 * Gives a complaint its number and its row. The number in the result is the one that may be told: the row was seen in
 * the table, and no other row carried its number.
 * @param earlier what is known of this draft's row: one that may stand is looked for before anything is written
 */
export async function enterComplaint(
  ports: RegisterPorts,
  entry: Entry,
  earlier: Attempt | null,
): Promise<RegistrationResult> {
  if (earlier?.caseNumber) {
    const { caseNumber, rowId } = earlier;
    ports.expecting?.(openComplaint(entry, { caseNumber, rowId, today: ports.clock.today() }));
  }
  const isThere = earlier !== null && earlier.known !== 'notThere';
  const resumed = isThere ? await resumeRegistration(ports, entry, earlier) : null;
  return resumed ?? addRow(ports, entry, earlier ?? newAttempt(ports.random));
}

async function addRow(
  ports: RegisterPorts,
  entry: Entry,
  { rowId, caseNumber: given }: Attempt,
): Promise<RegistrationResult> {
  const { register, clock } = ports;
  const today = clock.today();
  const year = yearOf(entry.receivedOn ?? today);
  const number =
    given && yearOfNumber(given) === year
      ? { ok: true as const, value: given }
      : await nextNumber(ports, year);
  if (!number.ok) return { ...failed(number), attempt: { rowId, caseNumber: null, known: 'notThere' } };

  const caseNumber = number.value;
  const complaint = openComplaint(entry, { caseNumber, rowId, today });
  ports.expecting?.(complaint);
  const appended = await appendOnce(register, complaint);
  switch (appended.kind) {
    case 'absent':
      return { ...failed(appended), attempt: { rowId, caseNumber, known: 'notThere' } };
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
