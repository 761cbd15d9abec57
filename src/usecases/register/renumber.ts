import { yearOfNumber } from '../../procedure/complaint/caseNumber';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Entered } from '../../procedure/complaint/openComplaint';
import type { Outcome } from '../ports/ports';
import { nextNumber } from './nextNumber';
import type { RegisterPorts } from '../ports/workbookRegister';
import { writeOnce } from '../write/writeOnce';

/** Gives a row whose number another row carries too the next free one, in the same year of receipt. */
export async function renumber(
  ports: RegisterPorts,
  { own: _, ...complaint }: Entered,
): Promise<Outcome<Complaint>> {
  const number = await nextNumber(ports, yearOfNumber(complaint.caseNumber));
  if (!number.ok) return number;
  return writeOnce(ports, complaint, { caseNumber: number.value }, { event: 'renumbered' });
}
