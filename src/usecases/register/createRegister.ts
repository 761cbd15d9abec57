import { yearOf } from '../../procedure/calendar/day';
import { dutchHolidays } from '../../procedure/calendar/holidays';
import type { Clock, Fault, Language, RandomSource, RegisterCreator } from '../ports/ports';

export type CreationResult = { kind: 'created' } | { kind: 'present' } | { kind: 'failed'; fault: Fault };

/** Complaints of last year are still being counted, and callbacks are promised into the years to come. */
const holidayYears = [-1, 0, 1, 2, 3];

/** Makes what this workbook lacks of a register, with the holidays around today on its visible list. */
export async function createRegister(
  {
    creator,
    clock,
    random,
  }: {
    creator: RegisterCreator;
    clock: Pick<Clock, 'today'>;
    random: Pick<RandomSource, 'rowId'>;
  },
  language: Language,
): Promise<CreationResult> {
  const year = yearOf(clock.today());
  const holidays = holidayYears.flatMap((shift) => dutchHolidays(year + shift));
  const created = await creator.create({ language, holidays, newRowId: () => random.rowId() });
  return created.ok ? { kind: created.value } : { kind: 'failed', fault: created.fault };
}
