import type { Agreement } from '../callback/callback';
import { checkText } from '../text/checkText';
import type { Complaint } from '../complaint/complaint';
import { nextStep } from './lifeCycle';
import type { Round } from './round';
import { startRound } from './startRound';
import type { RoundChanges } from './startRound';
import type { StepRefusal } from './stepRefusal';

type Restarted = { ok: true; changes: RoundChanges; round: Round } | { ok: false; refusal: StepRefusal };

/** Starts the procedure again for a relation who was called before and is not satisfied (section 5). */
export function restart(complaint: Complaint, agreement: Agreement): Restarted {
  const next = nextStep(complaint);
  if (next === null) return { ok: false, refusal: { code: 'alreadyEnded' } };
  if (next.step !== 'restart') return { ok: false, refusal: { code: 'notDissatisfied' } };
  for (const text of [agreement.remedy, agreement.promise, agreement.followUpBy]) {
    const issue = checkText(text);
    if (issue) return { ok: false, refusal: issue };
  }
  return { ok: true, ...startRound(complaint, agreement) };
}
