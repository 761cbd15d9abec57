import type { Day } from '../procedure/day';
import type { Moment } from '../procedure/moment';

const millisecondsPerDay = 86_400_000;
const minutesPerDay = 1_440;
/** The serial number of 1970-01-01 in the 1900 date system. */
const epoch = 25_569;
/** Serial numbers below 61 fall before Excel's imaginary 29 February 1900. */
const firstReliable = 61;

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
  if (typeof value !== 'number' || value < firstReliable || value >= 2_958_466) return null;
  return new Date((Math.floor(value) - epoch) * millisecondsPerDay).toISOString().slice(0, 10) as Day;
}

/** The minute of a cell's value; `null` for blanks, text and numbers that are no date. */
export function momentOf(value: unknown): Moment | null {
  const day = dayOf(value);
  if (day === null) return null;
  // Kept as a fraction of a day: the nearest minute is the one that was written.
  const minutes = Math.round((Number(value) - epoch) * minutesPerDay);
  return new Date(minutes * 60_000).toISOString().slice(0, 16) as Moment;
}
