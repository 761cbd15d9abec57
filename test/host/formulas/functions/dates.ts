import { Block, valuesOf, type Operand } from '../Block';
import { toNumber } from '../coerce';
import { FormulaError, NUM, type CellValue } from '../FormulaError';
import { lift } from '../lift';
import { dayOf, LATER_IN_1904, serialOf, weekdayOf } from '../serialDate';
import {
  numeric,
  whole,
  type FunctionDefinition,
  type FunctionFamily,
  type ScalarFunction,
} from './FunctionDefinition';
import { eachValue } from './values';

/** A function of which the first argument is the serial of a day, or what it gives, or both. */
const ofSerials = (
  definition: ScalarFunction,
  { takes = false, gives = false }: { takes?: boolean; gives?: boolean },
): ScalarFunction => ({
  ...definition,
  giveIn1904: (first = null, ...others) => {
    const serial = takes ? toNumber(first) : first;
    const given = definition.give(
      takes && typeof serial === 'number' ? serial + LATER_IN_1904 : serial,
      ...others,
    );
    return gives && typeof given === 'number' ? given - LATER_IN_1904 : given;
  },
});

const partOfDay = (part: 'year' | 'month' | 'day') =>
  numeric(1, 1, (serial = 0) => dayOf(serial)?.[part] ?? NUM);

const date = numeric(3, 3, (year = 0, month = 0, day = 0) => {
  const full = Math.trunc(year) + (year < 1900 ? 1900 : 0);
  return serialOf(full, Math.trunc(month), Math.trunc(day)) ?? NUM;
});

const sameDayOtherMonth = numeric(2, 2, (serial = 0, months = 0) => {
  const from = dayOf(serial);
  if (!from) return NUM;
  const month = from.month + Math.trunc(months);
  const lastDay = new Date(Date.UTC(from.year, month, 0)).getUTCDate();
  return serialOf(from.year, month, Math.min(from.day, lastDay)) ?? NUM;
});

const endOfMonth = numeric(2, 2, (serial = 0, months = 0) => {
  const from = dayOf(serial);
  return (from && serialOf(from.year, from.month + Math.trunc(months) + 1, 0)) ?? NUM;
});

/** Source: https://support.microsoft.com/office/weekday-function-60e44483-2ed1-439f-8bd0-e404c190949a */
const weekday = numeric(1, 2, (serial = 0, type = 1) => {
  if (serial < 0) return NUM;
  const day = weekdayOf(serial);
  if (type === 1 || type === 17) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  if (type === 3) return (day + 6) % 7;
  return type >= 11 && type <= 16 ? ((day - (type - 10) + 7) % 7) + 1 : NUM;
});

const isWeekend = (serial: number) => weekdayOf(serial) % 6 === 0;

/** The free days that don't fall in a weekend anyway, each once. */
function freeDaysIn(operand: Operand | undefined, later: number): ReadonlySet<number> | FormulaError {
  if (operand === undefined) return new Set();
  if (operand instanceof Block)
    return operand.cells.cached(operand, `free days ${later}`, () => collectFreeDays(operand, later));
  return collectFreeDays(operand, later);
}

function collectFreeDays(operand: Operand, later: number): ReadonlySet<number> | FormulaError {
  const days = new Set<number>();
  const failed = eachValue([operand], (value) => {
    const number = toNumber(value);
    if (number instanceof FormulaError) return number;
    const day = Math.floor(number) + later;
    if (!isWeekend(day)) days.add(day);
    return;
  });
  return failed ?? days;
}

function workdaysBetween(start: number, end: number, free: ReadonlySet<number>): number {
  if (start > end) return -workdaysBetween(end, start, free);
  const weeks = Math.floor((end - start + 1) / 7);
  let count = weeks * 5;
  for (let day = start + weeks * 7; day <= end; day++) if (!isWeekend(day)) count++;
  for (const day of free) if (day >= start && day <= end) count--;
  return count;
}

function workdayAfter(start: number, days: number, free: ReadonlySet<number>): number | FormulaError {
  const step = days < 0 ? -1 : 1;
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (dayOf(day) === null) return NUM;
    if (!isWeekend(day) && !free.has(day)) left--;
  }
  return day;
}

/** A function of two numbers and the free days; `later` makes serials of the workbook those of the 1900 date system. */
const ofWorkdays = (
  give: (first: number, second: number, free: ReadonlySet<number>, later: number) => CellValue,
): FunctionDefinition =>
  whole(2, 3, ([first = null, second = null, freeDays], { workbook }) => {
    const later = workbook.is1904 ? LATER_IN_1904 : 0;
    const free = freeDaysIn(freeDays, later);
    if (free instanceof FormulaError) return free;
    const one = (a: CellValue, b: CellValue): CellValue => {
      const x = toNumber(a);
      if (x instanceof FormulaError) return x;
      const y = toNumber(b);
      if (y instanceof FormulaError) return y;
      return x < 0 ? NUM : give(Math.floor(x), Math.trunc(y), free, later);
    };
    return lift((a = null, b = null) => one(a, b), [valuesOf(first), valuesOf(second)]);
  });

export const dates: FunctionFamily = {
  TODAY: { ...whole(0, 0, (_, { workbook }) => Math.floor(workbook.moment)), clock: 'day' },
  NOW: { ...whole(0, 0, (_, { workbook }) => workbook.moment), clock: 'edit' },
  DATE: ofSerials(date, { gives: true }),
  YEAR: ofSerials(partOfDay('year'), { takes: true }),
  MONTH: ofSerials(partOfDay('month'), { takes: true }),
  DAY: ofSerials(partOfDay('day'), { takes: true }),
  WEEKDAY: ofSerials(weekday, { takes: true }),
  EDATE: ofSerials(sameDayOtherMonth, { takes: true, gives: true }),
  EOMONTH: ofSerials(endOfMonth, { takes: true, gives: true }),
  NETWORKDAYS: ofWorkdays((start, end, free, later) => workdaysBetween(start + later, end + later, free)),
  WORKDAY: ofWorkdays((start, days, free, later) => {
    const day = workdayAfter(start + later, days, free);
    return typeof day === 'number' ? day - later : day;
  }),
};
