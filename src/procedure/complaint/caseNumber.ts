import type { CaseNumber } from './complaint';

/** Without 0, O, 1 and I, which people mix up on the telephone. */
const suffixCharacters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const pattern = new RegExp(`^(\\d{4})-(\\d{4,})-([${suffixCharacters}]{2})$`);

interface CaseNumberParts {
  year: number;
  sequence: number;
  suffix: string;
}

/**
 * Two random characters keep numbers apart that colleagues make at the same moment, each from the same sequence.
 *
 * @param below gives a whole number from 0 up to, not including, its argument
 * @example makeCaseNumber(2026, 417, below) // 2026-0417-BX
 */
export function makeCaseNumber(year: number, sequence: number, below: (limit: number) => number): CaseNumber {
  const character = () => suffixCharacters.charAt(below(suffixCharacters.length));
  const text = `${year}-${String(sequence).padStart(4, '0')}-${character()}${character()}`;
  if (!isCaseNumber(text)) throw new RangeError(`not a case number: ${text}`);
  return text;
}

export function isCaseNumber(text: string): text is CaseNumber {
  return pattern.test(text);
}

/** The year of receipt that a case number begins with. */
export const yearOfNumber = (caseNumber: CaseNumber): number => Number(caseNumber.slice(0, 4));

/** `null` for a number that isn't ours, such as one from an adopted list. */
export function parseCaseNumber(text: string): CaseNumberParts | null {
  const match = pattern.exec(text);
  return match && { year: Number(match[1]), sequence: Number(match[2]), suffix: match[3] ?? '' };
}

/**
 * Whether somebody who says `said` can mean this case: "417", "0417", "2026-417", "417-BX" and the whole number do.
 * Several cases can answer to one saying; the asker chooses.
 */
export function answersTo(caseNumber: string, said: string): boolean {
  const wanted = said.trim().toUpperCase();
  if (wanted === caseNumber.toUpperCase()) return true;
  const parts = parseCaseNumber(caseNumber);
  const spoken = /^(?:(\d{4})-)?(\d+)(?:-([A-Z2-9]{2}))?$/.exec(wanted);
  if (!parts || !spoken) return false;
  const [, year, sequence, suffix] = spoken;
  return (
    Number(sequence) === parts.sequence &&
    (year === undefined || Number(year) === parts.year) &&
    (suffix === undefined || suffix === parts.suffix)
  );
}
