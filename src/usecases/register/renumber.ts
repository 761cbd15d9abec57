import { makeCaseNumber, yearOfNumber } from '../../procedure/complaint/caseNumber';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Outcome } from '../ports/ports';
import type { RegisterPorts } from '../ports/workbookRegister';
import { writeOnce } from '../write/writeOnce';

/** Gives a row whose number another row carries too the next free one, in the same year of receipt. */
export async function renumber(ports: RegisterPorts, complaint: Complaint): Promise<Outcome<Complaint>> {
  const year = yearOfNumber(complaint.caseNumber);
  const sequence = await ports.register.nextSequence(year);
  if (!sequence.ok) return sequence;
  const caseNumber = makeCaseNumber(year, sequence.value, (limit) => ports.random.below(limit));
  return writeOnce(ports, complaint, { caseNumber }, { event: 'renumbered' });
}
