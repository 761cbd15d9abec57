import { endingOf } from '../../complaint/statuses';
import type { Step } from '../../complaint/openStatuses';
import { nextStep } from '../lifeCycle';
import type { Progress } from '../progress';

const afterCall: ReadonlySet<Step> = new Set<Step>(['settle', 'restart', 'close']);

/** Whether the relation still waits for the call on the callback date: open, and not called yet in this round. */
export function awaitsCall(complaint: Progress): boolean {
  const next = nextStep(complaint);
  return next !== null && endingOf(complaint.status) === undefined && !afterCall.has(next.step);
}
