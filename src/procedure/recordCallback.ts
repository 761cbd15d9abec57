import type { CallbackReport } from './callback';
import { asCellText, checkText } from './checkText';
import type { TextIssue } from './checkText';
import type { Complaint } from './complaint';
import type { Day } from './day';
import { isOpen, missingForCall, missingForClosing } from './lifeCycle';
import type { Missing } from './lifeCycle';

/** The only cells that a callback may touch: the promise and the first callback date are never among them. */
export type CallbackChanges = Partial<
  Pick<Complaint, 'calledOn' | 'attempts' | 'satisfied' | 'answer' | 'status' | 'closedOn'>
>;

/** Why an outcome can't be recorded. */
export type CallbackRefusal = { code: 'alreadyEnded' } | { code: 'notChecked' } | TextIssue;

/** `missing`: what keeps a complaint of a satisfied relation open. */
export type RecordedCallback =
  { ok: true; changes: CallbackChanges; missing: Missing[] } | { ok: false; refusal: CallbackRefusal };

/**
 * What a callback changes (procedure, section 5). *Yes* closes, unless a serious complaint still lacks the head or the
 * letter; *partly* and *no* leave it called back, from where the procedure starts again; *not reached* counts the
 * attempt. What was noted at an earlier attempt stays above the new answer.
 */
export function recordCallback(complaint: Complaint, report: CallbackReport, today: Day): RecordedCallback {
  if (!isOpen(complaint)) return { ok: false, refusal: { code: 'alreadyEnded' } };
  if (missingForCall(complaint).length > 0) return { ok: false, refusal: { code: 'notChecked' } };

  const answer = [complaint.answer, asCellText(report.answer), asCellText(report.solution)]
    .filter((part) => part !== '')
    .join('\n');
  const issue = checkText(answer);
  if (issue) return { ok: false, refusal: issue };

  if (report.outcome === 'notReached') {
    return { ok: true, changes: { attempts: (complaint.attempts ?? 0) + 1, answer }, missing: [] };
  }
  const missing = report.outcome === 'yes' ? missingForClosing(complaint) : [];
  const called: CallbackChanges = { calledOn: today, satisfied: report.outcome, answer };
  const closes = report.outcome === 'yes' && missing.length === 0;
  return {
    ok: true,
    changes: closes ? { ...called, status: 'closed', closedOn: today } : { ...called, status: 'calledBack' },
    missing,
  };
}
