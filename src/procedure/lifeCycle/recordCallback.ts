import type { CallbackReport } from '../callback/callback';
import { asCellText, checkText } from '../text/checkText';
import type { Complaint } from '../complaint/complaint';
import { conclude } from './conclude';
import type { Day } from '../calendar/day';
import { missingForCall, missingForClosing, nextStep } from './lifeCycle';
import type { Missing } from './lifeCycle';
import type { Round } from './round';
import { startRound } from './startRound';
import type { StepRefusal } from './stepRefusal';

/** The only cells that a callback may touch: the first callback date is never among them. */
type CallbackChanges = Partial<Omit<Complaint, 'rowId' | 'caseNumber' | 'firstCallbackOn'>>;

/** `round`: the round that ended with this call. `missing`: what keeps a complaint of a satisfied relation open. */
export type RecordedCallback =
  | { ok: true; changes: CallbackChanges; round: Round | null; missing: Missing[] }
  | { ok: false; refusal: StepRefusal };

/**
 * What a callback changes (procedure, section 5). *Yes* closes, unless a serious complaint still lacks the head or the
 * letter; *partly* and *no* start the procedure again with what was agreed, or wait for that; *not reached* counts the
 * attempt and moves the callback. What was noted at an earlier attempt stays above the new answer.
 */
export function recordCallback(complaint: Complaint, report: CallbackReport, today: Day): RecordedCallback {
  const next = nextStep(complaint);
  if (next === null) return { ok: false, refusal: { code: 'alreadyEnded' } };
  if (next.step === 'complete') return { ok: false, refusal: { code: 'incomplete' } };
  if (next.step === 'restart' || next.step === 'close')
    return { ok: false, refusal: { code: 'alreadyDone' } };
  const missing = missingForCall(complaint);
  if (missing.length > 0) return { ok: false, refusal: { code: 'missing', missing } };

  const answer = joined(complaint.answer, report.answer);
  const recorded = outcomeOf({ ...complaint, answer }, report, today);
  for (const text of [...Object.values(recorded.round ?? {}), ...Object.values(recorded.changes)]) {
    const issue = typeof text === 'string' ? checkText(text) : null;
    if (issue) return { ok: false, refusal: issue };
  }
  return { ok: true, ...recorded };
}

function outcomeOf(
  complaint: Complaint,
  report: CallbackReport,
  today: Day,
): { changes: CallbackChanges; round: Round | null; missing: Missing[] } {
  const { answer } = complaint;
  if (report.outcome === 'notReached') {
    const attempts = (complaint.attempts ?? 0) + 1;
    return { changes: { attempts, answer, callbackOn: report.callbackOn }, round: null, missing: [] };
  }
  const called = { calledOn: today, satisfied: report.outcome, answer } as const;
  if (report.outcome === 'yes') {
    const missing = missingForClosing(complaint);
    const end = missing.length === 0 ? ({ status: 'closed', closedOn: today } as const) : calledBack;
    const concluded = conclude(complaint, report.conclusion);
    return { changes: { ...called, ...concluded, ...end }, round: null, missing };
  }
  if (report.agreement === null) {
    // The remedy of this round stays with it; the new wish waits in the answer for the next one.
    const wished = { ...called, answer: joined(answer, report.remedy) };
    return { changes: { ...wished, ...calledBack }, round: null, missing: [] };
  }
  return { ...startRound({ ...complaint, ...called }, report.agreement), missing: [] };
}

const calledBack = { status: 'calledBack' } as const;

function joined(...parts: string[]): string {
  return parts
    .map(asCellText)
    .filter((part) => part !== '')
    .join('\n');
}
