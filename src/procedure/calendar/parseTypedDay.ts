import { addDays, dayFromParts, daysBetween, weekdayOf, yearOf } from './day';
import type { Day } from './day';
import { months, weekdays } from './monthNames';

const relativeDays = new Map([
  ['eergisteren', -2],
  ['gisteren', -1],
  ['yesterday', -1],
  ['vandaag', 0],
  ['today', 0],
  ['morgen', 1],
  ['tomorrow', 1],
  ['overmorgen', 2],
]);

/** Hyphens and dashes that Word makes of a typed one. */
const wordHyphens = /[\u2010-\u2015]/g;

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const numericDate = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const namedDate = /^(\d{1,2})[ -]?([a-z]+)\.?(?:[ -]?'?(\d{4}|\d{2}))?$/;

/**
 * The day that somebody means, or `null` when the text means none.
 *
 * Day before month, unless the year comes first; a weekday is the coming one; a missing year or century is the one that brings the day
 * nearest to `today`.
 *
 * @example parseTypedDay('12 mrt', today) // 2026-03-12 during most of 2026
 */
export function parseTypedDay(text: string, today: Day): Day | null {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(wordHyphens, '-');

  const shift = relativeDays.get(typed);
  if (shift !== undefined) return addDays(today, shift);

  const weekday = weekdays.get(typed);
  if (weekday !== undefined) return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);

  const iso = yearFirst.exec(typed);
  if (iso) return dayFromParts(Number(iso[1]), Number(iso[3]), Number(iso[4]));

  const numeric = numericDate.exec(typed);
  if (numeric) return nearestDay(Number(numeric[1]), Number(numeric[3]), numeric[4], today);

  const named = namedDate.exec(typed);
  const month = months.get(named?.[2] ?? '');
  return named && month !== undefined ? nearestDay(Number(named[1]), month, named[3], today) : null;
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
