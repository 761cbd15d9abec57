import { satisfactions } from '../complaint/complaint';
import type { Satisfaction } from '../complaint/complaint';
import type { Period } from '../calendar/quarter';
import type { CountedComplaint } from './counted/countedComplaint';
import { shareOf } from './counted/shareOf';
import { within } from '../calendar/within';

export interface SatisfactionFigures {
  /** Complaints whose relation was last called back in the period, by what they answered. */
  answers: Record<Satisfaction, number>;
  /** Settled to satisfaction in their first round. */
  firstTimeRight: number;
  /** Of those who answered, from 0 to 1; `null` for too few. */
  firstTimeRightShare: number | null;
  /** Complaints that started again in the period; each counts once, however many rounds it took. */
  restarted: number;
}

type Called = Pick<CountedComplaint, 'calledOn' | 'satisfied' | 'restartedOn'>;

/** What the relations said who were called back in a period (procedure, section 5). */
export function satisfactionFigures(complaints: readonly Called[], period: Period): SatisfactionFigures {
  const called = complaints.filter(
    ({ calledOn, satisfied }) => satisfied !== null && within(calledOn, period),
  );
  const counts = satisfactions.map(
    (code) => [code, called.filter(({ satisfied }) => satisfied === code).length] as const,
  );
  const answers = Object.fromEntries(counts) as Record<Satisfaction, number>;
  const firstTimeRight = called.filter(
    ({ satisfied, restartedOn }) => satisfied === 'yes' && restartedOn.length === 0,
  ).length;
  return {
    answers,
    firstTimeRight,
    firstTimeRightShare: shareOf(firstTimeRight, called.length),
    restarted: complaints.filter(({ restartedOn }) => restartedOn.some((day) => within(day, period))).length,
  };
}
