import type { CaseNumber } from './complaint';

/** Without 0, O, 1 and I, which people mix up on the telephone. */
const suffixCharacters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const pattern = new RegExp(`^(\\d{4})-(\\d{4,})-[${suffixCharacters}]{2}$`);

/**
 * Two random characters keep numbers apart that colleagues make at the same moment, each from the same sequence.
 *
 * @param below gives a whole number from 0 up to, not including, its argument
 * @example makeCaseNumber(2026, 417, below) // 2026-0417-BX
 */
export function makeCaseNumber(year: number, sequence: number, below: (limit: number) => number): CaseNumber {
  const character = () => suffixCharacters.charAt(below(suffixCharacters.length));
  const text = `${year}-${String(sequence).padStart(4, '0')}-${character()}${character()}`;
  if (!pattern.test(text)) throw new RangeError(`not a case number: ${text}`);
  return text as CaseNumber;
}

/** The year of receipt that a case number begins with. */
export const yearOfNumber = (caseNumber: CaseNumber): number => Number(caseNumber.slice(0, 4));

/** `null` for a number that isn't ours, such as one from an adopted list. */
export function parseCaseNumber(text: string): { year: number; sequence: number } | null {
  const match = pattern.exec(text);
  return match && { year: Number(match[1]), sequence: Number(match[2]) };
}
