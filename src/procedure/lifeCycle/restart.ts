import type { Agreement } from '../callback/callback';
import { issueIn } from '../text/checkText';
import type { Complaint } from '../complaint/complaint';
import { takenFrom } from './ruling';
import type { Ruling } from './ruling';
import { startRound } from './startRound';

/** Starts the procedure again for a relation who was called before and is not satisfied (section 5). */
export function restart(complaint: Complaint, agreement: Agreement): Ruling {
  const { remedy, promise, followUpBy } = agreement;
  return takenFrom(complaint, ['restart'], () => {
    const issue = issueIn([remedy, promise, followUpBy]);
    // It rests on the round that ends, and writes every cell of that.
    return issue ?? { event: 'restarted', ...startRound(complaint, agreement) };
  });
}
