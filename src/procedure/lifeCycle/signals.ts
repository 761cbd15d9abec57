import { attemptsBeforeWriting } from './attemptsLeft';
import { contradictionIn } from '../complaint/contradiction';
import { isOpen, missingForCall, missingForClosing } from './lifeCycle';
import type { Progress } from './progress';
import type { Complaint } from '../complaint/complaint';
import { reachedBy } from '../complaint/reachedBy';
import { endingOf } from '../complaint/statuses';
import { openStatuses } from '../complaint/openStatuses';
import type { OpenStatus } from '../complaint/openStatuses';
import type { Day } from '../calendar/day';
import { addWorkingDays } from '../calendar/workingDays';

/** What the Signaal column can say. */
export type SignalCode =
  | 'noNumber'
  | 'notChecked'
  | 'closedButOpen'
  | 'unknownStatus'
  | 'restart'
  | 'close'
  | 'noOutcome'
  /** The number of the round follows. */
  | 'round'
  | 'noCallbackDate'
  | 'overdue'
  | 'today'
  | 'soon'
  | 'notReached'
  | 'writeInstead'
  | 'incomplete'
  | 'awaitsCheck'
  | 'notHandedOver'
  | 'headNotInformed'
  | 'letterMissing';

export type Signalled = Progress &
  Pick<Complaint, 'phone' | 'caseNumber' | 'callbackOn' | 'attempts' | 'round'>;

interface Calendar {
  today: Day;
  holidays: readonly Day[];
}

/** A callback is soon within so many working days: Monday's on Friday. */
export const soonInWorkingDays = 2;

/**
 * What a complaint asks for, in the order in which the sheet says it. The native formula of the Signaal column says the
 * same to those without the add-in (`calculatedFormulas`); a test holds both together.
 */
export function signalsOf(complaint: Signalled, calendar: Calendar): SignalCode[] {
  const { caseNumber, calledOn, status } = complaint;
  const isUnchecked = missingForCall(complaint).length > 0;
  const codes: SignalCode[] = caseNumber.trim() === '' ? ['noNumber'] : [];
  if (calledOn !== null && isUnchecked) codes.push('notChecked');
  const contradiction = contradictionIn(complaint);
  if (contradiction === 'closedButOpen') codes.push(contradiction);
  else if (isOpen(complaint)) codes.push(...whileOpen(complaint, isUnchecked, calendar));
  // What was closed past the procedure's guards stays visible; an end without a call needs none of them.
  if (!endingOf(status)?.isDropped) codes.push(...missingForClosing(complaint).slice(0, 1).map(seriousOf));
  return codes;
}

const seriousOf = (missing: ReturnType<typeof missingForClosing>[number]): SignalCode =>
  missing === 'headInformed' ? 'headNotInformed' : 'letterMissing';

function whileOpen(complaint: Signalled, isUnchecked: boolean, calendar: Calendar): SignalCode[] {
  const { status, calledOn, satisfied } = complaint;
  const codes: SignalCode[] = status === null ? ['unknownStatus'] : [];
  if (calledOn === null && status !== 'calledBack') {
    return [...codes, ...beforeCall(complaint, isUnchecked, calendar)];
  }
  if (satisfied === null) return [...codes, 'noOutcome'];
  return [...codes, satisfied === 'yes' ? 'close' : 'restart'];
}

function beforeCall(complaint: Signalled, isUnchecked: boolean, calendar: Calendar): SignalCode[] {
  const { status, round, attempts, checkedOn, handedOverOn } = complaint;
  const codes: SignalCode[] = (round ?? 1) > 1 ? ['round'] : [];
  codes.push(...dueOf(complaint, calendar));
  // Who is written to by now is called no more.
  if ((attempts ?? 0) > 0 && reachedBy(complaint) === 'phone') {
    codes.push((attempts ?? 0) >= attemptsBeforeWriting ? 'writeInstead' : 'notReached');
  }
  const waitsFor = openStatuses[(status ?? 'incomplete') as OpenStatus].waitsFor;
  if (status === 'incomplete') codes.push('incomplete');
  if (isUnchecked && (checkedOn !== null || waitsFor === 'check' || waitsFor === 'call')) {
    codes.push('awaitsCheck');
  }
  if (handedOverOn === null && checkedOn === null && (waitsFor === 'handOver' || waitsFor === 'complete')) {
    codes.push('notHandedOver');
  }
  return codes;
}

function dueOf({ callbackOn }: Signalled, { today, holidays }: Calendar): SignalCode[] {
  if (callbackOn === null) return ['noCallbackDate'];
  if (callbackOn <= today) return [callbackOn < today ? 'overdue' : 'today'];
  return callbackOn <= addWorkingDays(today, soonInWorkingDays, holidays) ? ['soon'] : [];
}
