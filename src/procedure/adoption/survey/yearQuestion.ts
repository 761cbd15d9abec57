import { yearOf } from '../../calendar/day';
import type { Day } from '../../calendar/day';
import type { Question } from '../rows/adoptionPlan';

const named = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** Few enough to choose from at a glance. */
const offered = 5;

interface Yearless {
  rows: number;
  samples: readonly string[];
  /** Of the other dates in the list, the most frequent first. */
  years: readonly number[];
}

/**
 * Asks once for the year of dates that have none: the sheet's name and the dates beside them propose it. Nothing where every
 * date has its year.
 */
export function yearQuestion(
  { rows, samples, years }: Yearless,
  sheet: string,
  today: Day,
): Extract<Question, { kind: 'year' }>[] {
  if (rows === 0) return [];
  const now = yearOf(today);
  const inName = (sheet.match(named) ?? []).map(Number);
  const likely = new Set([...inName, ...years, now, now - 1].filter((year) => year <= now));
  return [{ kind: 'year', rows, samples, years: [...likely].slice(0, offered) }];
}
