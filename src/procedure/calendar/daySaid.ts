import { addDays, weekdayOf } from './day';
import { addMonths } from './addMonths';
import type { Day } from './day';
import { numbered, weekdays } from './monthNames';
import { addWorkingDays } from './workingDays';

const relativeDays = numbered(-2, [
  'eergisteren',
  'gisteren yesterday',
  'vandaag today nu now',
  'morgen tomorrow',
  'overmorgen',
]);
const counts = numbered(1, [
  'een één a an one',
  'twee two',
  'drie three',
  'vier four',
  'vijf five',
  'zes six',
  'zeven seven',
  'acht eight',
  'negen nine',
  'tien ten',
]);
const weeks = numbered(-1, ['vorige afgelopen last', 'deze this', 'volgende next']);

const period = String.raw`(\S+) ((?:working |business )?\S+)`;
const ahead = new RegExp(`^(?:(.+) )?(?:over|in) ${period}$`);
const after = new RegExp(`^${period} (?:from|after|vanaf|na) (.+)$`);
const ago = new RegExp(`^${period} (?:geleden|ago)$`);
const coming =
  /^(?:(?:komende|aanstaande|deze|coming|this|a\.?s\.?) )?(\S+?)\.?(?: (?:a\.?s\.?|aanstaande))?$/;
const past = /^(?:(?:afgelopen|past) (\S+)|(\S+) j\.?l\.?)$/;
const weekFirst = /^(\S+) week,? (?:op |on )?(\S+)$/;
const weekLast = /^(\S+) (?:van |of )?(\S+) week$/;

interface Said {
  today: Day;
  holidays: readonly Day[] | undefined;
  /** Reads the day from which one counts. */
  read: (said: string) => Day | null;
}

/**
 * A day that is said by how it lies to today, in Dutch or English and in small letters. “Volgende dinsdag” and “last
 * Tuesday” mean one day to some and another to others, so they are none.
 *
 * @example daySaid('over een week', …) // 2026-07-08 on 1 July
 */
export function daySaid(said: string, { today, holidays, read }: Said): Day | null {
  const relative = relativeDays.get(said);
  if (relative !== undefined) return addDays(today, relative);

  const shift = (from: Day | null, sign: number, count = '', unit = ''): Day | null => {
    const size = /^\d{1,3}$/.test(count) ? Number(count) : counts.get(count);
    return from === null || size === undefined ? null : shifted(from, sign * size, unit, holidays);
  };
  const [, base, aheadCount, aheadUnit] = ahead.exec(said) ?? [];
  if (aheadUnit) return shift(base === undefined ? today : read(base), 1, aheadCount, aheadUnit);
  const [, afterCount, afterUnit, from] = after.exec(said) ?? [];
  if (from) return shift(read(from), 1, afterCount, afterUnit);
  const [, agoCount, agoUnit] = ago.exec(said) ?? [];
  if (agoUnit) return shift(today, -1, agoCount, agoUnit);

  const weekday = weekdays.get(coming.exec(said)?.[1] ?? '');
  if (weekday !== undefined) return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
  const [, afterPast, beforePast = ''] = past.exec(said) ?? [];
  const gone = weekdays.get(afterPast ?? beforePast);
  if (gone !== undefined) return addDays(today, -((weekdayOf(today) - gone + 6) % 7) - 1);

  const [, week, weekdayBehind] = weekFirst.exec(said) ?? [];
  const [, weekdayBefore, weekBehind] = weekLast.exec(said) ?? [];
  const which = weeks.get(week ?? weekBehind ?? '');
  const day = weekdays.get(weekdayBehind ?? weekdayBefore ?? '');
  if (which === undefined || day === undefined) return null;
  return addDays(today, which * 7 + fromMonday(day) - fromMonday(weekdayOf(today)));
}

/** A week begins on Monday. */
const fromMonday = (weekday: number): number => (weekday + 6) % 7;

function shifted(from: Day, count: number, unit: string, holidays: readonly Day[] | undefined): Day | null {
  if (/^(?:dag(?:en)?|days?)$/.test(unit)) return addDays(from, count);
  if (/^(?:week|weken|weeks)$/.test(unit)) return addDays(from, count * 7);
  if (/^(?:maand(?:en)?|months?)$/.test(unit)) return addMonths(from, count);
  const isWorking = /^(?:werkdag(?:en)?|work(?:ing )?days?|business days?)$/.test(unit);
  return isWorking && holidays ? addWorkingDays(from, count, holidays) : null;
}
