import type { CallbackOutcome, CallbackReport } from '../callback/callback';
import { callbackCaseFields } from '../callback/callbackCase';
import { asCellText, issueIn } from '../text/checkText';
import type { Complaint } from '../complaint/complaint';
import { conclude } from './conclude';
import type { Day } from '../calendar/day';
import { missingForCall, missingForClosing } from './lifeCycle';
import type { LogEvent } from './logEntry';
import { roundFields } from './round';
import { takenFrom } from './ruling';
import type { Ruling, Taken } from './ruling';
import { startRound } from './startRound';

const events: Record<CallbackOutcome, LogEvent> = {
  yes: 'called',
  partly: 'calledPartly',
  no: 'calledNo',
  notReached: 'notReached',
};

/**
 * What a callback changes (procedure, section 5). *Yes* closes, unless a serious complaint still lacks the head or the
 * letter; *partly* and *no* start the procedure again with what was agreed, or wait for that; *not reached* counts the
 * attempt, keeps the day of the first one and moves the callback. What was noted at an earlier attempt stays above the new answer.
 */
export function recordCallback(complaint: Complaint, report: CallbackReport, today: Day): Ruling {
  return takenFrom(complaint, ['handOver', 'followUp', 'check', 'call'], () => {
    const missing = missingForCall(complaint);
    if (missing.length > 0) return { code: 'missing', missing };
    const answer = joined(complaint.answer, report.answer);
    const taken = outcomeOf({ ...complaint, answer }, report, today);
    const cells = [...Object.values(taken.round ?? {}), ...Object.values(taken.changes)];
    return (
      issueIn(cells.filter((cell) => typeof cell === 'string')) ?? {
        ...taken,
        event: events[report.outcome],
        rests: [...callbackCaseFields, ...roundFields],
      }
    );
  });
}

function outcomeOf(
  complaint: Complaint,
  report: CallbackReport,
  today: Day,
): Pick<Taken, 'changes' | 'round'> {
  const { answer } = complaint;
  if (report.outcome === 'notReached') {
    const attempts = (complaint.attempts ?? 0) + 1;
    const firstAttemptOn = complaint.firstAttemptOn ?? today;
    return { changes: { attempts, firstAttemptOn, answer, callbackOn: report.callbackOn } };
  }
  const called = { calledOn: today, satisfied: report.outcome, answer } as const;
  if (report.outcome === 'yes') {
    const isDone = missingForClosing(complaint).length === 0;
    const end = isDone ? ({ status: 'closed', closedOn: today } as const) : calledBack;
    return { changes: { ...called, ...conclude(complaint, report.conclusion), ...end } };
  }
  if (report.agreement === null) {
    // The remedy of this round stays with it; the new wish waits in the answer for the next one.
    const wished = { ...called, answer: joined(answer, report.remedy) };
    return { changes: { ...wished, ...calledBack } };
  }
  return startRound({ ...complaint, ...called }, report.agreement);
}

const calledBack = { status: 'calledBack' } as const;

function joined(...parts: string[]): string {
  return parts
    .map(asCellText)
    .filter((part) => part !== '')
    .join('\n');
}
