import type { Complaint, Status } from './complaint';

/** What the procedure asks for next. */
export type Step = 'complete' | 'handOver' | 'followUp' | 'check' | 'call' | 'restart' | 'close';

/** What has to be recorded before a step may be taken. */
export type Missing = 'check' | 'headInformed' | 'letterSent';

export interface NextStep {
  step: Step;
  missing: Missing[];
}

const ended: ReadonlySet<Status | null> = new Set<Status>([
  'closed',
  'closedUnsatisfied',
  'closedInWriting',
  'withdrawn',
  'noComplaint',
]);

/** A row whose status was cleared counts as open: it must not drop out of anybody's sight. */
export function isOpen({ status }: Pick<Complaint, 'status'>): boolean {
  return !ended.has(status);
}

/** Section 3: nobody calls before it was checked that the promised action was carried out. */
export function missingForCall({ checkedOn }: Pick<Complaint, 'checkedOn'>): Missing[] {
  return checkedOn === null ? ['check'] : [];
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

/**
 * The next step of an open complaint; `null` when it has ended. Dates that a colleague filled in the sheet count more
 * than a status that was left behind.
 */
export function nextStep(complaint: Complaint): NextStep | null {
  if (!isOpen(complaint)) return null;
  const step = openStep(complaint);
  if (step === 'call') return { step, missing: missingForCall(complaint) };
  return { step, missing: step === 'close' ? missingForClosing(complaint) : [] };
}

function openStep(complaint: Complaint): Step {
  const { status } = complaint;
  if (status === null || status === 'incomplete') return 'complete';
  if (status === 'calledBack' && complaint.satisfied !== null) {
    return complaint.satisfied === 'yes' ? 'close' : 'restart';
  }
  if (complaint.checkedOn !== null || status === 'checked' || status === 'calledBack') return 'call';
  if (status === 'followedUp') return 'check';
  return status === 'handedOver' || complaint.handedOverOn !== null ? 'followUp' : 'handOver';
}
