import { yearOf } from '../../procedure/calendar/day';
import { dutchHolidays } from '../../procedure/calendar/holidays';
import { yearsAhead } from '../../procedure/calendar/lackingHolidays';
import { told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { Clock, CreateRegisterRequest, Language, RandomSource } from '../ports/ports';
import type { WorkbookRegister } from '../ports/workbookRegister';

export type CreationResult = { kind: 'created' } | { kind: 'present' } | Failed;

/** Complaints of last year are still being counted, and callbacks are promised into the years for which the list is kept. */
const holidayYears = Array.from({ length: yearsAhead + 2 }, (_, index) => index - 1);

/** Makes what this workbook lacks of a register, with the holidays around today on its visible list. */
export async function createRegister(
  {
    register,
    clock,
    random,
    manualIn,
  }: {
    register: Pick<WorkbookRegister, 'create'>;
    clock: Pick<Clock, 'today'>;
    random: Pick<RandomSource, 'rowId'>;
  } & Pick<CreateRegisterRequest, 'manualIn'>,
  language: Language,
): Promise<CreationResult> {
  const year = yearOf(clock.today());
  const holidays = holidayYears.flatMap((shift) => dutchHolidays(year + shift));
  const created = await register.create({
    language,
    holidays,
    newRowId: () => random.rowId(),
    ...(manualIn && { manualIn }),
  });
  return told(created, (kind) => ({ kind }));
}
