import { yearOf } from '../../procedure/calendar/day';
import type { Day } from '../../procedure/calendar/day';
import { dutchHolidays } from '../../procedure/calendar/holidays';
import { yearsAhead } from '../../procedure/calendar/lackingHolidays';
import type { Clock, CreateRegisterRequest, Language, RandomSource } from '../ports/ports';

/** What the making of a register takes. */
export interface CreationPorts extends Pick<CreateRegisterRequest, 'manualIn'> {
  clock: Pick<Clock, 'today'>;
  random: Pick<RandomSource, 'rowId'>;
}

/** Complaints of last year are still being counted, and callbacks are promised into the years for which the list is kept. */
const shifts = Array.from({ length: yearsAhead + 2 }, (_, index) => index - 1);

/** The public holidays that a register begins with. */
const holidaysAround = (today: Day): CreateRegisterRequest['holidays'] =>
  shifts.flatMap((shift) => dutchHolidays(yearOf(today) + shift));

/** A register in this language, with the holidays around today on its visible list. */
export const creationRequest = (
  { clock, random, manualIn }: CreationPorts,
  language: Language,
): CreateRegisterRequest => ({
  language,
  holidays: holidaysAround(clock.today()),
  newRowId: () => random.rowId(),
  ...(manualIn && { manualIn }),
});
