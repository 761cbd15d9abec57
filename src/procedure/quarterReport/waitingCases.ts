import { addDays } from '../calendar/day';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/quarter';
import { workingDaysBetween } from '../calendar/workingDays';
import { isOpen } from '../lifeCycle/lifeCycle';
import type { CountedComplaint } from './counted/countedComplaint';
import { ageLimits } from './openAges';
import { overdueNow } from './overdueNow';

/** An open complaint that a reader of the report may want to look up; nothing that says who it was. */
export type WaitingCase = Pick<CountedComplaint, 'caseNumber' | 'receivedOn' | 'category'>;

/** Which of the open complaints there are to look up, of whatever quarter; each list with the first received on top. */
export interface WaitingCases {
  /** Their relation should have been called before today. */
  overdue: WaitingCase[];
  /** Nobody promised when to call. */
  undated: WaitingCase[];
  /** Waiting for long at the end of the period, or today where that is not over yet, and open still. */
  old: WaitingCase[];
}

export function waitingCases(
  complaints: readonly CountedComplaint[],
  { last }: Period,
  today: Day,
  holidays: readonly Day[],
): WaitingCases {
  const open = complaints.filter(isOpen);
  const at = today < last ? today : last;
  let lastOld = at;
  while (workingDaysBetween(lastOld, at, holidays) - 1 <= ageLimits.old) lastOld = addDays(lastOld, -1);
  return {
    overdue: byReceipt(overdueNow(open, today)),
    undated: byReceipt(
      open.filter(
        ({ callbackOn, calledOn, status }) =>
          callbackOn === null && calledOn === null && status !== 'calledBack',
      ),
    ),
    old: byReceipt(open.filter(({ receivedOn }) => receivedOn !== null && receivedOn <= lastOld)),
  };
}

const byReceipt = (complaints: readonly CountedComplaint[]): WaitingCase[] =>
  complaints
    .map(({ caseNumber, receivedOn, category }) => ({ caseNumber, receivedOn, category }))
    .sort((a, b) => (a.receivedOn ?? '').localeCompare(b.receivedOn ?? ''));
