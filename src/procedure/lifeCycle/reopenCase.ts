import type { Day } from '../calendar/day';
import type { Complaint } from '../complaint/complaint';
import { draftFields } from '../complaint/fields';
import { isAsked, reachedBy } from '../complaint/reachedBy';
import { statusByDates } from '../complaint/statusByDates';
import { endingOf } from '../complaint/statuses';
import { asCellText, issueIn } from '../text/checkText';
import { nextStep } from './lifeCycle';
import type { Ruling, Taken } from './ruling';
import { startRound } from './startRound';

export interface Reopening {
  /** Why it was not finished, for the log. */
  reason: string;
  /** The day on which the relation will be called. */
  callbackOn: Day;
}

/**
 * Opens a complaint again that was closed by mistake. One that the office answered, by a call or a letter, begins a new
 * round with the same promise; one that ended without goes on where its dates say. It stays received once, and its first
 * promise is kept or broken as it was: where a letter was the answer, its day stays as the first attempt.
 */
export function reopenCase(complaint: Complaint, { reason, callbackOn }: Reopening): Ruling {
  if (nextStep(complaint) !== null) return { ok: false, refusal: { code: 'alreadyDone' } };
  if (reason.trim() === '') return { ok: false, refusal: { code: 'reasonRequired' } };
  const issue = issueIn([asCellText(reason)]);
  if (issue) return { ok: false, refusal: issue };
  const opened = goesOn(complaint, callbackOn);
  const isDuplicate = complaint.duplicateOf !== '';
  const changes = { ...opened.changes, closedOn: null, ...(isDuplicate && { duplicateOf: '' }) };
  return { ok: true, event: 'reopened', note: reason.trim(), ...opened, changes };
}

function goesOn(complaint: Complaint, callbackOn: Day): Pick<Taken, 'changes' | 'round'> {
  const { calledOn, satisfied, firstAttemptOn, closedOn, remedy, promise, followUpBy } = complaint;
  const ending = endingOf(complaint.status);
  const wasAnswered = !(ending?.isDropped || ending?.isUntold) || calledOn !== null || satisfied !== null;
  if (!wasAnswered) return { changes: { callbackOn, status: statusOf(complaint) } };
  const { round, changes } = startRound(complaint, { remedy, promise, followUpBy, callbackOn });
  // Where nobody ever called the letter was the first answer.
  const isFirst = ending?.inWriting && calledOn === null && (complaint.round ?? 1) === 1;
  const attempt = isFirst ? { firstAttemptOn: firstAttemptOn ?? closedOn } : {};
  return { round, changes: { ...changes, ...attempt } };
}

/** Of one that nobody handed over only what is blank tells that it was still incomplete. */
function statusOf(complaint: Complaint): Complaint['status'] {
  const status = statusByDates(complaint);
  const lacks = draftFields.some((field) => isAsked(field, reachedBy(complaint)) && !complaint[field]);
  return status === 'new' && lacks ? 'incomplete' : status;
}
