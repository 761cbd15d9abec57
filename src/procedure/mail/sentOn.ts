import type { Day } from '../calendar/day';
import { parseTypedDay } from '../calendar/parseTypedDay';

/** A date with its year; one with slashes and a 12-hour clock may have its month first. */
const dates =
  /\d{4}-\d{2}-\d{2}|\b\d{1,2}[-./]\d{1,2}[-./]\d{4}\b|\b\d{1,2}(?:st|nd|rd|th)?\.? \p{L}{3,9}\.?,? \d{4}\b|\b\p{L}{3,9}\.? \d{1,2},? \d{4}\b/giu;
const monthMayBeFirst = /\d\/\d{1,2}\/\d{4}.{0,20}\d ?[ap]\.?m\b/i;

/** The day on which a message was sent, by its header; `null` where that isn't certain or can't be. */
export function sentOn(said: string, today: Day): Day | null {
  if (monthMayBeFirst.test(said)) return null;
  const found = [...said.slice(0, 300).matchAll(dates)].map(([date]) =>
    parseTypedDay(date.replace(/[.,](?= )|(?<=\d)(?:st|nd|rd|th)/g, ''), today),
  );
  const [day = null, ...more] = new Set(found);
  return day === null || more.length > 0 || day > today ? null : day;
}
