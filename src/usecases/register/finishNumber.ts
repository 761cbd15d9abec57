import type { Entered } from '../../procedure/complaint/openComplaint';
import type { RegistrationResult } from './registration';
import { renumber } from './renumber';
import type { RegisterPorts } from '../ports/workbookRegister';

/** Ends a registration whose row stands in the register: its number may be told, once no other row carries it. */
export async function finishNumber(
  ports: RegisterPorts,
  complaint: Entered,
  isDouble: boolean,
): Promise<RegistrationResult> {
  const { own, ...plain } = complaint;
  const { rowId, caseNumber } = plain;
  const numbered = isDouble ? await renumber(ports, complaint) : { ok: true as const, value: plain };
  if (!numbered.ok) {
    const { fault } = numbered;
    return { kind: 'unfinished', fault, attempt: { rowId, caseNumber, known: 'doubleNumber' } };
  }
  ports.register.watch({ ...numbered.value, ...(own && { own }) });
  return { kind: 'registered', complaint: numbered.value };
}
