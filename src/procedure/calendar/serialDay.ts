import type { Day } from './day';

const millisecondsPerDay = 86_400_000;
/** The serial number of 1970-01-01 in the 1900 date system. */
export const epoch = 25_569;
/** Serial numbers below 61 fall before Excel's imaginary 29 February 1900. */
const firstReliable = 61;
/** The day after the last one that Excel knows, 31-12-9999. */
const tooLarge = 2_958_466;

/** The day of one of Excel's serial numbers, its time left aside; `null` for a number that is no date. */
export function dayOfSerial(serial: number): Day | null {
  if (!(serial >= firstReliable && serial < tooLarge)) return null;
  // A whole number of days since 1970, cut off after the day.
  return new Date((Math.floor(serial) - epoch) * millisecondsPerDay).toISOString().slice(0, 10) as Day;
}
