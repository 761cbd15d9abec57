import type { Day } from '../../calendar/day';
import type { Complaint } from '../../complaint/complaint';
import { asCellText, issueIn } from '../../text/checkText';
import { awaitsCall } from './awaitsCall';
import type { Ruling } from '../ruling';

export interface Move {
  /** The day on which the relation will be called instead. */
  callbackOn: Day;
  /** Why not on the day that was promised, for the log. */
  reason: string;
}

/**
 * Moves the call of a relation who waits for one. What was promised first stays in the row: by that day the report tells
 * whether the promise was kept (section 7).
 */
export function moveCallback(complaint: Complaint, { callbackOn, reason }: Move): Ruling {
  if (!awaitsCall(complaint)) return { ok: false, refusal: { code: 'alreadyEnded' } };
  if (complaint.callbackOn === callbackOn) return { ok: false, refusal: { code: 'alreadyDone' } };
  const note = reason.trim();
  if (note === '') return { ok: false, refusal: { code: 'reasonRequired' } };
  const issue = issueIn([asCellText(note)]);
  if (issue) return { ok: false, refusal: issue };
  return { ok: true, event: 'moved', note, rests: ['callbackOn'], changes: { callbackOn } };
}
