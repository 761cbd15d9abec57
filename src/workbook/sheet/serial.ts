import type { Day } from '../../procedure/calendar/day';
import type { Moment } from '../../procedure/calendar/moment';
import { dayOfSerial, epoch } from '../../procedure/calendar/serialDay';

const millisecondsPerDay = 86_400_000;
const minutesPerDay = 1_440;

/** Excel's serial number of a day; written as a number because text dates are read as en-US. */
export function serialOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay + epoch;
}

/** The same with the time of day as a fraction. */
export function serialOfMoment(moment: Moment): number {
  return Date.parse(`${moment}:00Z`) / millisecondsPerDay + epoch;
}

/** The day of a cell's value; `null` for blanks, text and numbers that are no date. */
export function dayOf(value: unknown): Day | null {
  return typeof value === 'number' ? dayOfSerial(value) : null;
}

/** The minute of a cell's value; `null` for blanks, text and numbers that are no date. */
export function momentOf(value: unknown): Moment | null {
  const day = dayOf(value);
  if (day === null) return null;
  // Kept as a fraction of a day: the nearest minute is the one that was written.
  const minutes = Math.round((Number(value) - epoch) * minutesPerDay);
  return new Date(minutes * 60_000).toISOString().slice(0, 16) as Moment;
}
