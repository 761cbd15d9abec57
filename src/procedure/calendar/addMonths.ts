import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { toDay, type Day } from './day';

/** The same day so many months later, or the last of that month where it has no such day. */
export const addMonths = (day: Day, count: number): Day =>
  toDay(formatISO(addMonthsToDate(parseISO(day), count), { representation: 'date' }));
