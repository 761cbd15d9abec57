import type { Complaint } from '../complaint/complaint';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/quarter';
import { addWorkingDays } from '../calendar/workingDays';
import { within } from '../calendar/within';

export interface SeriousFigures {
  received: number;
  /** The head of the department had the copy by the next working day. */
  headInformedInTime: number;
  letterSent: number;
}

type Serious = Pick<Complaint, 'receivedOn' | 'severity' | 'headInformedOn' | 'letterSentOn'>;

/** The serious complaints received in a period, and what section 2 of the procedure asks for them. */
export function seriousFigures(
  complaints: readonly Serious[],
  period: Period,
  holidays: readonly Day[],
): SeriousFigures {
  const serious = complaints.filter(
    ({ severity, receivedOn }) => severity === 'serious' && within(receivedOn, period),
  );
  const inTime = serious.filter(
    ({ receivedOn, headInformedOn }) =>
      receivedOn !== null &&
      headInformedOn !== null &&
      headInformedOn <= addWorkingDays(receivedOn, 1, holidays),
  );
  return {
    received: serious.length,
    headInformedInTime: inTime.length,
    letterSent: serious.filter(({ letterSentOn }) => letterSentOn !== null).length,
  };
}
