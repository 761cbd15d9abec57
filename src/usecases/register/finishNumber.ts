import type { Complaint } from '../../procedure/complaint/complaint';
import type { RegistrationResult } from './registration';
import { renumber } from './renumber';
import type { RegisterPorts } from '../ports/workbookRegister';

/** Ends a registration whose row stands in the register: its number may be told, once no other row carries it. */
export async function finishNumber(
  ports: RegisterPorts,
  complaint: Complaint,
  isDouble: boolean,
): Promise<RegistrationResult> {
  const { rowId, caseNumber } = complaint;
  const numbered = isDouble ? await renumber(ports, complaint) : { ok: true as const, value: complaint };
  if (!numbered.ok) {
    const { fault } = numbered;
    return { kind: 'unfinished', fault, attempt: { rowId, caseNumber, known: 'doubleNumber' } };
  }
  ports.register.watch(numbered.value);
  return { kind: 'registered', complaint: numbered.value };
}
