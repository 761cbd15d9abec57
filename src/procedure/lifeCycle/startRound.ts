import type { Agreement } from '../callback/callback';
import type { Complaint } from '../complaint/complaint';
import { roundIn } from './round';
import type { Round } from './round';
import { blankRound } from '../complaint/blankRound';

/**
 * Ends a round and begins the next (section 5): what was promised, done and answered goes to the finished rounds, and
 * the complaint is new again, with its number, its relation and its first callback date. It waits for hand-over, because
 * nobody was told of the new promise yet (section 2).
 */
export function startRound(
  called: Complaint,
  { remedy, promise, followUpBy, callbackOn }: Agreement,
): { round: Round; changes: Round & Pick<Complaint, 'status'> } {
  const next = { round: (called.round ?? 1) + 1, remedy, promise, followUpBy, callbackOn };
  return {
    round: roundIn(called),
    changes: { ...next, ...blankRound, status: 'new' },
  };
}
