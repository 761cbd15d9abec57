import type { Day } from '../../calendar/day';
import { dateOrders } from '../cells/adoptionChoices';
import type { DateOrder } from '../cells/adoptionChoices';
import { partsUnder, swap } from '../cells/writtenDay';
import type { WrittenDay } from '../cells/writtenDay';

/** What the dates of one column say together about how they are written. */
export interface DateEvidence {
  /** Dates as text whose parts can be read in more than one order. */
  texts: number;
  /** Of these, the ones with a year of two digits. */
  shortYears: number;
  /** Of `texts`, the ones that an order makes impossible: a thirteenth month, a day to come, another century. */
  against: Record<DateOrder, number>;
  /** Of `texts`, the ones that mean another day when day and month change places. */
  unclear: number;
  /** The different years under an order. */
  years: Record<DateOrder, Set<number>>;
  /** Dates that Excel recognised. */
  dates: number;
  /** Of `dates`, the ones after the twelfth, which Excel can't have read in the wrong order. */
  afterTwelfth: number;
  /** Of `dates`, the ones in the future, as they stand there and with day and month changed back. */
  toCome: { asIs: number; swapped: number };
}

export const noEvidence = (): DateEvidence => ({
  texts: 0,
  shortYears: 0,
  against: { dayFirst: 0, monthFirst: 0, yearFirst: 0 },
  unclear: 0,
  years: { dayFirst: new Set(), monthFirst: new Set(), yearFirst: new Set() },
  dates: 0,
  afterTwelfth: 0,
  toCome: { asIs: 0, swapped: 0 },
});

/** No office has complaints in its list that are older; a short year that says so is another part of the date. */
const firstLikelyYear = 1980;

/** @param past whether a date in this column can't lie in the future */
export function addEvidence(evidence: DateEvidence, written: WrittenDay, today: Day, past: boolean): void {
  if (written.kind === 'day' && written.as === 'date') {
    evidence.dates += 1;
    if (Number(written.day.slice(8)) > 12) evidence.afterTwelfth += 1;
    if (past && written.day > today) evidence.toCome.asIs += 1;
    if (past && swap(written.day) > today) evidence.toCome.swapped += 1;
  }
  if (written.kind === 'yearless' && !written.named) {
    const [first, second] = written.parts;
    if (first > 12) evidence.against.monthFirst += 1;
    if (second > 12) evidence.against.dayFirst += 1;
  }
  if (written.kind !== 'parts') return;
  evidence.texts += 1;
  if (!written.longYear) evidence.shortYears += 1;
  if (written.parts[0] <= 12 && written.parts[1] <= 12 && written.parts[0] !== written.parts[1])
    evidence.unclear += 1;
  for (const order of dateOrders) {
    const [year, month, day] = partsUnder(written, order, today);
    const fits = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    const isLikely = written.longYear || year >= firstLikelyYear;
    if (!fits || !isLikely || (past && isAfter(year, month, day, today))) evidence.against[order] += 1;
    evidence.years[order].add(year);
  }
}

function isAfter(year: number, month: number, day: number, today: Day): boolean {
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  return (year - thisYear || month - thisMonth || day - thisDay) > 0;
}
