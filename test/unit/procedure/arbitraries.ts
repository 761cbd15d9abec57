import fc from 'fast-check';
import { addDays, toDay } from '../../../src/procedure/day';

const first = toDay('2000-01-01');

/** Any day of the years 2000 to 2059. */
export const anyDay = fc.nat(21_900).map((days) => addDays(first, days));

/** A list of holidays: unordered, with doubles and weekends. */
export const anyHolidays = fc.array(anyDay, { maxLength: 30 });
