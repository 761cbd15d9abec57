import type { Day } from '../day';
import type { DateRule } from './adoptionChoices';
import type { DayField } from './fieldKinds';
import { dayUnder } from './writtenDay';
import type { WrittenDay } from './writtenDay';

/** A column of dates, as far as it helps to decide how dates are written. */
export interface DateColumn {
  column: number;
  field: DayField;
  /** One per row that may be a complaint. */
  written: readonly WrittenDay[];
  options: readonly DateRule[];
}

/** Enough rows to tell by, so that no list takes long. */
const rowsAsked = 1500;
/** From so many rows on an oracle is believed. */
const fewestRows = 5;

/** The days of a column under a rule as numbers of days, `null` where there is none. */
export type DayNumbers = readonly (number | null)[];

export function dayNumbers({ written }: DateColumn, rule: DateRule, today: Day): DayNumbers {
  return written.slice(0, rowsAsked).map((one) => {
    const day = dayUnder(one, rule, today);
    return day === null ? null : Date.parse(day) / 86_400_000;
  });
}

/** The rule for which `errors` (a part of the rows, from 0 to 1, or `null` for too few) is far the smallest. */
export function clearWinner<T>(
  options: readonly T[],
  errors: (option: T) => number | null,
  { most, gap }: { most: number; gap: number },
): T | null {
  const judged = options
    .map((option) => ({ option, share: errors(option) }))
    .sort((a, b) => (a.share ?? 1) - (b.share ?? 1));
  const [best, second] = judged;
  if (best === undefined || best.share === null || best.share > most) return null;
  return second === undefined || (second.share ?? 1) - best.share >= gap ? best.option : null;
}

/** Which part of the rows is in a wrong order: nothing is closed, called or checked before it was received. */
export function shareBefore(received: DayNumbers, later: DayNumbers): number | null {
  let pairs = 0;
  let wrong = 0;
  received.forEach((first, row) => {
    const second = later[row] ?? null;
    if (first === null || second === null) return;
    pairs += 1;
    if (second < first) wrong += 1;
  });
  return pairs < fewestRows ? null : wrong / pairs;
}

/** Which part of the rows has another number of days between two dates than the list itself says. */
export function shareOtherwise(
  received: DayNumbers,
  closed: DayNumbers,
  days: readonly (number | null)[],
): number | null {
  let pairs = 0;
  let wrong = 0;
  received.forEach((first, row) => {
    const second = closed[row] ?? null;
    const said = days[row] ?? null;
    if (first === null || second === null || said === null) return;
    pairs += 1;
    if (Math.abs(second - first - said) > 1) wrong += 1;
  });
  return pairs < fewestRows ? null : wrong / pairs;
}

/** Which part of the rows stands out of order, in a list that was kept from old to new or from new to old. */
export function shareOutOfOrder(days: DayNumbers): number | null {
  const known = days.filter((day) => day !== null);
  let up = 0;
  let down = 0;
  known.forEach((day, index) => {
    const before = known[index - 1] ?? day;
    if (day < before) down += 1;
    if (day > before) up += 1;
  });
  return known.length < fewestRows ? null : Math.min(up, down) / known.length;
}
