import { asCellText, checkText } from '../procedure/checkText';
import type { Complaint } from '../procedure/complaint';
import type { CaseReader, CaseWriter, Clock, Fault } from './ports';
import { writeOnce } from './writeOnce';

/** `refused`: nobody, or more than a cell can hold, was named as the one who checked. */
export type CheckResult =
  { kind: 'recorded'; complaint: Complaint } | { kind: 'refused' } | { kind: 'failed'; fault: Fault };

/** Records who confirmed that the promised action was carried out (procedure, section 3): now one may call. */
export async function recordCheck(
  { reader, writer, clock }: { reader: CaseReader; writer: CaseWriter; clock: Clock },
  complaint: Complaint,
  checker: string,
): Promise<CheckResult> {
  const checkedBy = asCellText(checker);
  if (checkedBy === '' || checkText(checkedBy)) return { kind: 'refused' };
  const changes = { checkedOn: clock.today(), checkedBy, status: 'checked' as const };
  const written = await writeOnce({ reader, writer }, complaint, changes);
  return written.ok
    ? { kind: 'recorded', complaint: written.value }
    : { kind: 'failed', fault: written.fault };
}
