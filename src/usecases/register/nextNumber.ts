import { makeCaseNumber } from '../../procedure/complaint/caseNumber';
import type { CaseNumber } from '../../procedure/complaint/complaint';
import type { Outcome } from '../ports/ports';
import type { RegisterPorts } from '../ports/workbookRegister';

/** The next free number of a year of receipt. */
export async function nextNumber(
  { register, random }: Pick<RegisterPorts, 'register' | 'random'>,
  year: number,
): Promise<Outcome<CaseNumber>> {
  const sequence = await register.nextSequence(year);
  if (!sequence.ok) return sequence;
  return { ok: true, value: makeCaseNumber(year, sequence.value, (limit) => random.below(limit)) };
}
