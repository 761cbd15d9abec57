import { dayFromParts, daysBetween, weekdayOf, yearOf } from './day';
import type { Day } from './day';
import { daySaid } from './daySaid';
import { months, weekdays } from './monthNames';

/** Hyphens and dashes that Word makes of a typed one. */
const wordHyphens = /[\u2010-\u2015]/g;

const timeOfDay =
  /(?:,? (?:om |at )?|t)(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?uur| ?u| ?[ap]m|z)?| ?(?:uur|u|[ap]m))\.?$/;

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const numericDate = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const namedDate =
  /^(\d{1,2})(?:(?:e|ste|de|st|nd|rd|th)(?= ))?[ -]?(?:of )?([a-z]+)\.?(?:[ -]?'?(\d{4}|\d{2}))?$/;
const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;
const withWeekday = /^([a-z]+)[.,]? (.+)$/;

/**
 * The day that somebody means, or `null` when the text means none, or may mean more than one.
 *
 * Day before month, unless the year comes first; a weekday is the coming one, and one before a date has to be that of the
 * date; a missing year or century is the one that brings the day nearest to `today`. A time behind it is passed over.
 * @param holidays without them nothing is counted in working days
 *
 * @example parseTypedDay('dinsdag 14 juli', today) // 2026-07-14 during most of 2026
 */
export function parseTypedDay(text: string, today: Day, holidays?: readonly Day[]): Day | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(wordHyphens, '-')
    .replace(timeOfDay, '')
    .replace(/^(?:op|on) /, '');
  const read = (said: string): Day | null => dateIn(said, today) ?? daySaid(said, { today, holidays, read });
  return read(typed);
}

function dateIn(typed: string, today: Day): Day | null {
  const iso = yearFirst.exec(typed);
  if (iso) return dayFromParts(Number(iso[1]), Number(iso[3]), Number(iso[4]));

  const numeric = numericDate.exec(typed);
  if (numeric) return nearestDay(Number(numeric[1]), Number(numeric[3]), numeric[4], today);

  const [, day, dayMonth, dayYear] = namedDate.exec(typed) ?? [];
  const [, name, date, year] = monthFirst.exec(typed) ?? [];
  const month = months.get(dayMonth ?? name ?? '');
  if (month !== undefined) return nearestDay(Number(day ?? date), month, dayYear ?? year, today);

  const [, weekday = '', rest = ''] = withWeekday.exec(typed) ?? [];
  const found = weekdays.has(weekday) ? dateIn(rest, today) : null;
  return found !== null && weekdayOf(found) === weekdays.get(weekday) ? found : null;
}

/** `year` as typed: four digits, two, or none. */
function nearestDay(day: number, month: number, year: string | undefined, today: Day): Day | null {
  return candidateYears(year, yearOf(today))
    .map((candidate) => dayFromParts(candidate, month, day))
    .filter((candidate) => candidate !== null)
    .reduce<Day | null>(
      (best, candidate) =>
        best && Math.abs(daysBetween(best, today)) <= Math.abs(daysBetween(candidate, today))
          ? best
          : candidate,
      null,
    );
}

function candidateYears(typed: string | undefined, thisYear: number): number[] {
  if (typed === undefined) return [thisYear - 1, thisYear, thisYear + 1];
  if (typed.length === 4) return [Number(typed)];
  const century = Math.floor(thisYear / 100) * 100;
  return [-100, 0, 100].map((shift) => century + shift + Number(typed));
}
