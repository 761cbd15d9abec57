const DAY = 86_400_000;
const EPOCH = 25569;
/** 31 December 9999. */
const LAST_SERIAL = 2958465;

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** The day a serial of the 1900 date system stands for: 0 is "0 January", 60 the 29 February that 1900 didn't have. */
export function dayOf(serial: number): CalendarDay | null {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_SERIAL) return null;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date((whole - EPOCH + (whole < 60 ? 1 : 0)) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial of a day; months and days beyond their range carry over. Null outside 1900–9999. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const serial = Math.round(date.getTime() / DAY) + EPOCH;
  const counted = serial < 61 ? serial - 1 : serial;
  return counted >= 0 && counted <= LAST_SERIAL ? counted : null;
}

/** The clock's local time as a serial with a fraction. */
export function momentOf(now: Date): number {
  return (now.getTime() - now.getTimezoneOffset() * 60_000) / DAY + EPOCH;
}

/**
 * How much less the serial of a day is in the 1904 date system, in which 1 January 1904 is 0.
 * Source: https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487
 */
export const LATER_IN_1904 = 1462;

/** 0 is Sunday. */
export const weekdayOf = (serial: number): number => (Math.floor(serial) + 6) % 7;
