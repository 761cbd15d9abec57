import type { Complaint } from '../complaint/complaint';
import { reachedBy } from '../complaint/reachedBy';

/** After so many calls that nobody answered the office writes instead. */
export const attemptsBeforeWriting = 3;

/**
 * Calls still to be tried before the complaint may be ended in writing; none where the relation isn't answered by phone.
 */
export function attemptsLeft(complaint: Pick<Complaint, 'phone' | 'reachBy' | 'attempts'>): number {
  return reachedBy(complaint) === 'phone'
    ? Math.max(0, attemptsBeforeWriting - (complaint.attempts ?? 0))
    : 0;
}
