import type { Complaint } from '../complaint/complaint';

/** After so many calls that nobody answered the office writes instead. */
export const attemptsBeforeWriting = 3;

/**
 * Calls still to be tried before the complaint may be ended in writing; none where there is no number to call, as after
 * a letter: then the answer is a letter too.
 */
export function attemptsLeft({ phone, attempts }: Pick<Complaint, 'phone' | 'attempts'>): number {
  return phone.trim() === '' ? 0 : Math.max(0, attemptsBeforeWriting - (attempts ?? 0));
}
