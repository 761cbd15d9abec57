// Each by its own path: the whole of date-fns is three hundred files, which every test file would load anew.
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { getDay } from 'date-fns/getDay';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/** A calendar day as `yyyy-MM-dd`, without time or time zone; as text, days sort in the order of the calendar. */
export type Day = string & { readonly __brand: 'Day' };

/** True for a day that exists: `isDay('2027-02-29')` is false. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** For text that must be a day already; throws a `RangeError` when it isn't. */
export function toDay(text: string): Day {
  if (isDay(text)) return text;
  throw new RangeError(`not a day: ${text}`);
}

/** `null` when the calendar has no such day; `month` is 1 to 12. */
export function dayFromParts(year: number, month: number, day: number): Day | null {
  const text = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
  return isDay(text) ? text : null;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return getDay(parseISO(day));
}

export function addDays(day: Day, count: number): Day {
  return toDay(formatISO(addDaysToDate(parseISO(day), count), { representation: 'date' }));
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** `dd-mm-yyyy`, in Dutch and in English: an office keeps one notation in its sheet. */
export function formatDay(day: Day): string {
  return day.split('-').reverse().join('-');
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
