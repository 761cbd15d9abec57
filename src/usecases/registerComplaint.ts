import { makeCaseNumber } from '../procedure/caseNumber';
import { checkDraft } from '../procedure/checkDraft';
import { yearOf } from '../procedure/day';
import type { Draft, Intake } from '../procedure/draft';
import { openComplaint } from '../procedure/openComplaint';
import { appendOnce } from './appendOnce';
import { finishNumber } from './finishNumber';
import type { Lists } from './ports';
import type { Attempt, RegisterPorts, RegistrationResult } from './registration';
import { resumeRegistration } from './resumeRegistration';

/**
 * Checks what was typed and writes it as one row (procedure, sections 1 and 2). The number in the result is the one
 * that may be told: the row was seen in the table, and no other row carried its number.
 * @param earlier how the last try with this draft ended: its row is looked for before anything is written
 */
export async function registerComplaint(
  ports: RegisterPorts,
  { lists }: { lists: Pick<Lists, 'holidays'> },
  draft: Draft,
  earlier: Attempt | null = null,
): Promise<RegistrationResult> {
  const today = ports.clock.today();
  const checked = checkDraft(draft, { today, holidays: lists.holidays });
  if (!checked.ok) return { kind: 'invalid', issues: checked.issues };
  const { intake } = checked;
  if (!earlier) return addRow(ports, intake);
  return (await resumeRegistration(ports, intake, earlier)) ?? addRow(ports, intake);
}

async function addRow(ports: RegisterPorts, intake: Intake): Promise<RegistrationResult> {
  const { appender, clock, random } = ports;
  const year = yearOf(intake.receivedOn);
  const sequence = await appender.nextSequence(year);
  if (!sequence.ok) return { kind: 'failed', fault: sequence.fault };

  const caseNumber = makeCaseNumber(year, sequence.value, (limit) => random.below(limit));
  const rowId = random.rowId();
  const complaint = openComplaint(intake, { caseNumber, rowId, today: clock.today() });
  const appended = await appendOnce(ports, complaint);
  switch (appended.kind) {
    case 'absent':
      return { kind: 'failed', fault: appended.fault };
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
