import { makeCaseNumber } from '../procedure/caseNumber';
import { checkDraft } from '../procedure/checkDraft';
import type { Complaint } from '../procedure/complaint';
import { yearOf } from '../procedure/day';
import type { Draft, Issue } from '../procedure/draft';
import { openComplaint } from '../procedure/openComplaint';
import { appendOnce } from './appendOnce';
import type {
  CaseReader,
  CaseWriter,
  Clock,
  ComplaintAppender,
  Fault,
  Identity,
  Lists,
  RandomSource,
} from './ports';
import { renumber } from './renumber';

export interface RegisterPorts {
  appender: ComplaintAppender;
  reader: CaseReader;
  writer: CaseWriter;
  clock: Clock;
  random: RandomSource;
  identity: Identity;
}

export type RegistrationResult =
  | { kind: 'registered'; complaint: Complaint }
  | { kind: 'invalid'; issues: Issue[] }
  | { kind: 'failed'; fault: Fault };

/**
 * Checks what was typed and writes it as one row (procedure, sections 1 and 2). The number in the result is the one
 * that may be told: the row was seen in the table, and no other row carried its number.
 */
export async function registerComplaint(
  ports: RegisterPorts,
  { lists }: { lists: Pick<Lists, 'holidays'> },
  draft: Draft,
): Promise<RegistrationResult> {
  const { appender, clock, random } = ports;
  const today = clock.today();
  const checked = checkDraft(draft, { today, holidays: lists.holidays });
  if (!checked.ok) return { kind: 'invalid', issues: checked.issues };

  const year = yearOf(checked.intake.receivedOn);
  const sequence = await appender.nextSequence(year);
  if (!sequence.ok) return { kind: 'failed', fault: sequence.fault };

  const caseNumber = makeCaseNumber(year, sequence.value, (limit) => random.below(limit));
  const complaint = openComplaint(checked.intake, { caseNumber, rowId: random.rowId(), today });
  const appended = await appendOnce(ports, complaint);
  if (!appended.ok) return { kind: 'failed', fault: appended.fault };
  if (appended.value.sameNumber <= 1) return { kind: 'registered', complaint };

  const renumbered = await renumber(ports, complaint, year);
  return renumbered.ok
    ? { kind: 'registered', complaint: renumbered.value }
    : { kind: 'failed', fault: renumbered.fault };
}
