import type { Complaint, Status } from '../complaint/complaint';
import { endings } from './endings';

/** What the procedure asks for next. */
type Step = 'complete' | 'handOver' | 'followUp' | 'check' | 'call' | 'restart' | 'close';

/** What has to be recorded before a step may be taken. */
export type Missing = 'check' | 'headInformed' | 'letterSent';

export interface NextStep {
  step: Step;
  missing: Missing[];
}

const ended: ReadonlySet<Status | null> = new Set<Status>(endings);

/** A row whose status was cleared counts as open: it must not drop out of anybody's sight. */
export function isOpen({ status }: Pick<Complaint, 'status'>): boolean {
  return !ended.has(status);
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
  complaint: Pick<Complaint, 'severity' | 'headInformedOn' | 'letterSentOn'>,
): Missing[] {
  if (complaint.severity !== 'serious') return [];
  const missing: Missing[] = [];
  if (complaint.headInformedOn === null) missing.push('headInformed');
  if (complaint.letterSentOn === null) missing.push('letterSent');
  return missing;
}

/** What the next step depends on. */
export const progressFields = [
  'status',
  'severity',
  'handedOverOn',
  'headInformedOn',
  'letterSentOn',
  'checkedOn',
  'checkedBy',
  'calledOn',
  'satisfied',
] as const satisfies readonly (keyof Complaint)[];

export type Progress = Pick<Complaint, (typeof progressFields)[number]>;

/**
 * The next step of an open complaint; `null` when it has ended. Dates that a colleague filled in the sheet count more
 * than a status that was left behind.
 */
export function nextStep(complaint: Progress): NextStep | null {
  if (!isOpen(complaint)) return null;
  const step = openStep(complaint);
  if (step === 'call') return { step, missing: missingForCall(complaint) };
  return { step, missing: step === 'close' ? missingForClosing(complaint) : [] };
}

function openStep({ status, calledOn, satisfied, checkedOn, handedOverOn }: Progress): Step {
  if (status === null || status === 'incomplete') return 'complete';
  const called = status === 'calledBack' || calledOn !== null;
  if (called && satisfied !== null) return satisfied === 'yes' ? 'close' : 'restart';
  if (called || checkedOn !== null || status === 'checked') return 'call';
  if (status === 'followedUp') return 'check';
  return status === 'handedOver' || handedOverOn !== null ? 'followUp' : 'handOver';
}
