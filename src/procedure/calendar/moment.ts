import { formatDay, toDay } from './day';
import type { Day } from './day';

/** A minute on the wall clock as `yyyy-MM-ddTHH:mm`, without time zone: an office looks at one clock. */
export type Moment = string & { readonly __brand: 'Moment' };

/** @throws RangeError for hours or minutes that no clock shows. */
export function momentOn(day: Day, hours: number, minutes: number): Moment {
  const isTime = hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60;
  if (!isTime) throw new RangeError(`not a time: ${hours}:${minutes}`);
  const pad = (part: number) => String(part).padStart(2, '0');
  // Made of a day and a time that were just checked.
  return `${day}T${pad(hours)}:${pad(minutes)}` as Moment;
}

/** As the office writes it: `dd-mm-yyyy hh:mm`. */
export function formatMoment(moment: Moment): string {
  const [day = '', time = ''] = moment.split('T');
  return `${formatDay(toDay(day))} ${time}`;
}

/** Whole minutes from one moment to another; negative when that was earlier. */
export function minutesBetween(from: Moment, to: Moment): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}
