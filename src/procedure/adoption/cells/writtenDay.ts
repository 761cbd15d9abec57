import { dayFromParts, toDay, yearOf } from '../../calendar/day';
import type { Day } from '../../calendar/day';
import { months, weekdays } from '../../calendar/monthNames';
import { plainCharacters } from '../../text/plainCharacters';
import { dayOfSerial } from '../../calendar/serialDay';
import type { DateOrder, DateRule } from './adoptionChoices';
import { isNoValue } from './noValue';
import type { SourceValue } from './sourceList';

/** A date as it stands in a cell, before it is known in which order the column writes its parts. */
export type WrittenDay =
  | { kind: 'blank' }
  /** `as`: how it stands there; a `date` may have been read by Excel in the wrong order. */
  | { kind: 'day'; day: Day; as: 'date' | 'text' | 'serial'; time: boolean }
  /** Three numbers; `longYear`: the last has four digits, so only day and month can change places. */
  | { kind: 'parts'; parts: readonly [number, number, number]; longYear: boolean; time: boolean }
  /** Day and month only, in either order unless the month has its name; the year is asked once for a list. */
  | { kind: 'yearless'; parts: readonly [number, number]; named: boolean; time: boolean }
  | { kind: 'none' };

const weekday = /^(\p{L}+)[.,]?\s+/u;
const time =
  /(?:[\sT,]+|\s*(?:om|at)\s+)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:am|pm|uur|u)?\.?\s*(?:z|[+-]\d{2}:?\d{2})?$/i;
const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const numeric = /^(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/;
const dayAndName = /^(\d{1,2})[-\s.]*(\p{L}+)\.?[-\s,]*'?(\d{4}|\d{2})$/u;
const nameAndDay = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
/** `16/5` and `12 mei`. A full stop may be that of a decimal number. */
const withoutYear = /^(\d{1,2})\s?[-/]\s?(\d{1,2})$/;
const nameWithoutYear = /^(\d{1,2})[-\s.]*(\p{L}+)\.?$/u;
const serial = /^\d{5}(?:[.,]\d+)?$/;

/** With a weekday, a month and a time in full. */
const longestDate = 60;

const nothing: WrittenDay = { kind: 'none' };
const blank: WrittenDay = { kind: 'blank' };

/** A number that isn't shown as a date is one only from 1980 on, and until twenty years from `today`. */
const firstBareSerial = 29_221;
const yearsAhead = 20;

/**
 * Reads a date without settling the order of its parts. Two-digit years lie at most one year after `today`: in 2026
 * `27` is 2027 and `28` is 1928.
 */
export function writtenDay(value: SourceValue, dated: boolean, today: Day): WrittenDay {
  if (typeof value === 'number') return ofNumber(value, dated, today);
  if (typeof value === 'boolean') return nothing;
  if (value === '' || isNoValue(value)) return blank;
  // A date is short and has a digit; most texts are told apart by that.
  if (value.length > longestDate || !/\p{Nd}/u.test(value)) return nothing;
  const typed = withoutWeekday(plainCharacters(value).trim().toLowerCase().replace(/\s+/g, ' '));
  const day = ofText(typed, today, false);
  if (day.kind !== 'none') return day;
  const bare = typed.replace(time, '');
  return bare === typed ? nothing : ofText(bare, today, true);
}

/**
 * The day under a rule; `null` where the calendar has no such day.
 * @param year of dates without one; `null`: nobody said so
 */
export function dayUnder(
  written: WrittenDay,
  { order, swapped }: DateRule,
  today: Day,
  year: number | null = null,
): Day | null {
  if (written.kind === 'day') return written.as === 'date' && swapped ? swap(written.day) : written.day;
  if (written.kind === 'yearless') {
    const [first, second] = written.parts;
    const [day, month] = order === 'monthFirst' && !written.named ? [second, first] : [first, second];
    return year === null ? null : dayFromParts(year, month, day);
  }
  if (written.kind !== 'parts') return null;
  return dayFromParts(...partsUnder(written, order, today));
}

/** Year, month and day under an order, whether or not the calendar has them. */
export function partsUnder(
  { parts: [first, second, third], longYear }: Extract<WrittenDay, { kind: 'parts' }>,
  order: DateOrder,
  today: Day,
): readonly [number, number, number] {
  if (order === 'yearFirst' && !longYear) return [fullYear(first, today), second, third];
  const year = longYear ? third : fullYear(third, today);
  return order === 'monthFirst' ? [year, first, second] : [year, second, first];
}

/** Day and month changed back, as far as Excel can have changed them: only days up to the twelfth. */
export function swap(day: Day): Day {
  const [year = '', month = '', date = ''] = day.split('-');
  return Number(date) > 12 ? day : toDay(`${year}-${date}-${month}`);
}

function ofNumber(value: number, dated: boolean, today: Day): WrittenDay {
  if (!dated) {
    const bare = ofSerial(value, today);
    return bare.kind === 'none' ? ofCompact(String(value)) : bare;
  }
  const day = dayOfSerial(value);
  return day === null ? nothing : { kind: 'day', day, as: 'date', time: value % 1 !== 0 };
}

function ofSerial(value: number, today: Day): WrittenDay {
  const day = dayOfSerial(value);
  const isLikely = day !== null && value >= firstBareSerial && yearOf(day) <= yearOf(today) + yearsAhead;
  return isLikely ? { kind: 'day', day, as: 'serial', time: value % 1 !== 0 } : nothing;
}

function ofCompact(typed: string): WrittenDay {
  const run = compact.exec(typed);
  return run === null ? nothing : found(dayFromParts(Number(run[1]), Number(run[2]), Number(run[3])), false);
}

function ofText(typed: string, today: Day, hasTime: boolean): WrittenDay {
  const parts = numeric.exec(typed);
  if (parts) {
    const [, first, , second, third = ''] = parts;
    return {
      kind: 'parts',
      parts: [Number(first), Number(second), Number(third)],
      longYear: third.length === 4,
      time: hasTime,
    };
  }
  const iso = yearFirst.exec(typed);
  if (iso) return found(dayFromParts(Number(iso[1]), Number(iso[3]), Number(iso[4])), hasTime);
  const named = dayAndName.exec(typed);
  if (named) return ofName(named[2], named[1], named[3], today, hasTime);
  const english = nameAndDay.exec(typed);
  if (english) return ofName(english[1], english[2], english[3], today, hasTime);
  if (serial.test(typed)) return ofSerial(Number(typed.replace(',', '.')), today);
  const yearless = ofYearless(typed, hasTime);
  return yearless.kind === 'none' ? ofCompact(typed) : yearless;
}

function ofYearless(typed: string, hasTime: boolean): WrittenDay {
  const [, first, second] = withoutYear.exec(typed) ?? [];
  const [, date, name = ''] = nameWithoutYear.exec(typed) ?? [];
  const month = months.get(name);
  const day = Number(first ?? date);
  const other = first === undefined ? month : Number(second);
  if (other === undefined || Math.min(day, other) < 1 || Math.min(day, other) > 12) return nothing;
  if (Math.max(day, other) > 31) return nothing;
  return { kind: 'yearless', parts: [day, other], named: first === undefined, time: hasTime };
}

function ofName(name = '', date = '', year = '', today: Day, hasTime: boolean): WrittenDay {
  const month = months.get(name);
  if (month === undefined) return nothing;
  const full = year.length === 4 ? Number(year) : fullYear(Number(year), today);
  return found(dayFromParts(full, month, Number(date)), hasTime);
}

const found = (day: Day | null, hasTime: boolean): WrittenDay =>
  day === null ? nothing : { kind: 'day', day, as: 'text', time: hasTime };

function fullYear(short: number, today: Day): number {
  const last = yearOf(today) + 1;
  const century = last - (last % 100);
  return century + short <= last ? century + short : century + short - 100;
}

function withoutWeekday(typed: string): string {
  const name = weekday.exec(typed)?.[1] ?? '';
  return weekdays.has(name) ? typed.replace(weekday, '') : typed;
}
