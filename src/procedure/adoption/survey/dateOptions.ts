import { dateOrders } from '../cells/adoptionChoices';
import type { DateOrder, DateRule } from '../cells/adoptionChoices';
import type { DateEvidence } from './dateEvidence';

/** Part of the days of a month that come after the twelfth. */
const late = 0.61;
/** Less likely than this is no coincidence any more. */
const coincidence = 0.05;
/** So many years of difference and dates tell the year from the day. */
const manyDates = 8;
const manyYears = 3;

/** The rules that a column of dates allows, the likeliest first: one when the column itself decides. */
export function dateOptions(evidence: DateEvidence): DateRule[] {
  const orders = orderOptions(evidence);
  return swapOptions(evidence).flatMap((swapped) => orders.map((order) => ({ order, swapped })));
}

function orderOptions({ texts, shortYears, against, unclear, years }: DateEvidence): DateOrder[] {
  if (texts === 0) return ['dayFirst'];
  const orders = dateOrders.filter((order) => order !== 'yearFirst' || shortYears > 0);
  const ranked = [...orders].sort((a, b) => against[a] - against[b]);
  const [best = 'dayFirst', second = 'monthFirst'] = ranked;
  if (stands(against[best], against[second], texts)) return [best];
  const open = ranked.filter((order) => against[order] === against[best]);
  const without = open.filter((order) => order !== 'yearFirst');
  if (unclear === 0 && without.length === open.length) return [best];
  if (open.includes('yearFirst') && texts >= manyDates) return byYears(open, years);
  return open.length > 1 ? open : [...orders];
}

/** A slip or two among many dates doesn't change how the others are written. */
function stands(best: number, second: number, texts: number): boolean {
  if (best === 0) return second > 0;
  return best <= texts * 0.05 && second >= best * 4;
}

/** A list covers a few years: the part that has many different values is a day. */
function byYears(open: DateOrder[], years: DateEvidence['years']): DateOrder[] {
  const ranked = [...open].sort((a, b) => years[a].size - years[b].size);
  const [best] = ranked;
  if (best === undefined) return open;
  const others = ranked.filter((order) => years[order].size < years[best].size * manyYears);
  return others.length > 0 ? others : open;
}

/**
 * Excel reads `7/8/2013` as a date and leaves `7/29/2013` as text when its own order is day before month. So where every
 * text has a part above twelve and no date comes after the twelfth, day and month of those dates changed places.
 */
function swapOptions({ texts, unclear, dates, afterTwelfth, toCome }: DateEvidence): boolean[] {
  if (dates === 0 || afterTwelfth > 0 || texts === 0 || unclear > 0) return [false];
  if ((1 - late) ** dates * late ** texts > coincidence) return [false];
  return toCome.asIs > 1 && toCome.swapped === 0 ? [true] : [true, false];
}
