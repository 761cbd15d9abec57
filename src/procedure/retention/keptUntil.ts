import type { Day } from '../calendar/day';

/** `unclear`: somebody meant a case to be kept longer, and nobody can tell until when. `null`: nobody did. */
export type KeptUntil = Day | 'unclear' | null;

/**
 * Until when an office keeps a case longer than its retention period, such as for a claim.
 * @param isTyped whether anything stands where that day is to stand
 * @param day as which it is read
 */
export function keptUntil(isTyped: boolean, day: Day | null, because: string): KeptUntil {
  return day ?? (isTyped || because.trim() !== '' ? 'unclear' : null);
}

/** Of a row that was closed: whether the office keeps it longer, or means to. That day itself it is kept too. */
export const isExempt = ({ keptUntil: until }: { keptUntil: KeptUntil }, today: Day): boolean =>
  until === 'unclear' || (until !== null && until >= today);
