import type { Complaint } from '../complaint/complaint';
import { contradictionIn } from '../complaint/contradiction';
import { openStatuses } from '../complaint/openStatuses';
import type { OpenStatus, Step } from '../complaint/openStatuses';
import { endingOf } from '../complaint/statuses';
import type { Progress } from './progress';

/** What has to be recorded before a step may be taken. */
export type Missing = 'check' | 'headInformed' | 'letterSent';

export interface NextStep {
  step: Step;
  missing: Missing[];
}

/** Neither a closing date nor its status says that it ended: a date that nobody noted opens no complaint again. */
export function isOpen({ status, closedOn }: Pick<Complaint, 'status' | 'closedOn'>): boolean {
  return closedOn === null && endingOf(status) === undefined;
}

/** Section 3: nobody calls before somebody confirmed that the promised action was carried out. */
export function missingForCall({
  checkedOn,
  checkedBy,
}: Pick<Complaint, 'checkedOn' | 'checkedBy'>): Missing[] {
  return checkedOn === null || checkedBy.trim() === '' ? ['check'] : [];
}

/** Section 2: a serious complaint goes to the head of department, who writes a letter. */
export function missingForClosing(
  complaint: Pick<Complaint, 'severity' | 'headInformedOn' | 'letterSentOn' | 'reachBy'>,
): Missing[] {
  if (complaint.severity !== 'serious') return [];
  const missing: Missing[] = [];
  if (complaint.headInformedOn === null) missing.push('headInformed');
  // Nobody can write to a relation who isn't known.
  if (complaint.letterSentOn === null && complaint.reachBy !== 'none') missing.push('letterSent');
  return missing;
}

/**
 * The next step of a complaint; `null` when it has ended, by its status and by its closing date. Dates that a colleague
 * filled in the sheet count more than a status that was left behind, and one that was cleared counts as incomplete.
 */
export function nextStep(complaint: Progress): NextStep | null {
  if (contradictionIn(complaint) !== null) return { step: 'settle', missing: [] };
  if (!isOpen(complaint)) return null;
  const step = openStep(complaint);
  if (step === 'call') return { step, missing: missingForCall(complaint) };
  return { step, missing: step === 'close' ? missingForClosing(complaint) : [] };
}

function openStep({ status, calledOn, satisfied, checkedOn, handedOverOn }: Progress): Step {
  const waitsFor = openStatuses[(status ?? 'incomplete') as OpenStatus].waitsFor;
  const called = waitsFor === 'outcome' || calledOn !== null;
  if (waitsFor === 'complete' && !called) return 'complete';
  if (called && satisfied !== null) return satisfied === 'yes' ? 'close' : 'restart';
  if (called || checkedOn !== null) return 'call';
  return waitsFor === 'handOver' && handedOverOn !== null ? 'followUp' : waitsFor;
}
