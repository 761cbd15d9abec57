import { makeCaseNumber, parseCaseNumber } from '../../complaint/caseNumber';
import type { CaseNumber } from '../../complaint/complaint';
import { spellingKey } from '../cells/textKey';

/** Gives numbers to complaints that have none of their own. */
export interface NumberGiver {
  /** The number of the register, or one that was kept: nobody else gets it. */
  take(number: string): void;
  isTaken(number: string): boolean;
  /** The next free number in this year of receipt. @param row makes the characters behind it */
  next(year: number, row: number): CaseNumber;
}

/** A prime far from any power of two spreads rows that follow each other over all pairs of characters. */
const spread = 7919;

/**
 * The two characters behind a number are made of its row, not drawn: the same list gives the same numbers.
 * @param used the numbers that stand in the register
 * @param own the numbers in the list, which are kept where nobody has them
 */
export function giveNumbers(used: readonly string[], own: readonly string[] = []): NumberGiver {
  const taken = new Set(used.map(spellingKey));
  const last = new Map<number, number>();
  for (const number of [...used, ...own]) {
    const parts = parseCaseNumber(number.toUpperCase());
    if (parts) last.set(parts.year, Math.max(last.get(parts.year) ?? 0, parts.sequence));
  }
  const next = (year: number, row: number): CaseNumber => {
    const sequence = (last.get(year) ?? 0) + 1;
    last.set(year, sequence);
    let rest = (row + 1) * spread;
    const number = makeCaseNumber(year, sequence, (limit) => {
      const character = rest % limit;
      rest = Math.floor(rest / limit);
      return character;
    });
    return taken.has(spellingKey(number)) ? next(year, row) : number;
  };
  return {
    take: (number) => void taken.add(spellingKey(number)),
    isTaken: (number) => taken.has(spellingKey(number)),
    next,
  };
}
