import { yearOf } from '../../procedure/calendar/day';
import type { Day } from '../../procedure/calendar/day';
import { dutchHolidays } from '../../procedure/calendar/holidays';
import { yearsAhead } from '../../procedure/calendar/lackingHolidays';
import type { CreateRegisterRequest } from '../ports/ports';

/** Complaints of last year are still being counted, and callbacks are promised into the years for which the list is kept. */
const shifts = Array.from({ length: yearsAhead + 2 }, (_, index) => index - 1);

/** The public holidays that a register begins with. */
export const holidaysAround = (today: Day): CreateRegisterRequest['holidays'] =>
  shifts.flatMap((shift) => dutchHolidays(yearOf(today) + shift));
