import { spellingKey } from '../../procedure/adoption/textKey';
import { makeCaseNumber, parseCaseNumber } from '../../procedure/caseNumber';
import type { CaseNumber } from '../../procedure/complaint';
import { yearOf } from '../../procedure/day';
import type { Day } from '../../procedure/day';
import type { Clock, RandomSource } from '../ports';

/**
 * Gives numbers to complaints of a list that have none of their own, each after the highest of its year of receipt.
 *
 * @param taken the numbers that stand in the register already
 */
export function numberGiver(
  taken: readonly string[],
  { clock, random }: { clock: Clock; random: RandomSource },
): { newNumber: (receivedOn: Day | null) => CaseNumber; isTaken: (number: string) => boolean } {
  const keys = new Set(taken.map(spellingKey));
  const highest = new Map<number, number>();
  for (const number of taken) {
    const parts = parseCaseNumber(number);
    if (parts) highest.set(parts.year, Math.max(parts.sequence, highest.get(parts.year) ?? 0));
  }
  return {
    newNumber(receivedOn) {
      const year = yearOf(receivedOn ?? clock.today());
      const sequence = (highest.get(year) ?? 0) + 1;
      highest.set(year, sequence);
      return makeCaseNumber(year, sequence, (limit) => random.below(limit));
    },
    isTaken: (number) => keys.has(spellingKey(number)),
  };
}
