import { addDays } from '../../procedure/calendar/day';
import type { Day } from '../../procedure/calendar/day';
import { lackingHolidays } from '../../procedure/calendar/lackingHolidays';
import type { Clock, Lists } from '../ports/ports';
import type { WorkbookRegister } from '../ports/workbookRegister';

/** `ending`: within a year each holiday will count as a working day, and this pane could not see to it. */
export type KeptHolidays = ({ kind: 'kept' } | { kind: 'added' } | { kind: 'ending'; last: Day }) & {
  /** Nothing can be written there, and asking once more would not help. */
  isRefused: boolean;
};

/** In days; callbacks are promised at most as far ahead. */
const warnedBefore = 366;

/**
 * Keeps the list of holidays for the coming years, in passing: asks the workbook for nothing as long as none lacks.
 * @param mayAdd otherwise it is only looked when the list ends
 */
export async function keepHolidays(
  { register, clock }: { register: Pick<WorkbookRegister, 'addHolidays'>; clock: Pick<Clock, 'today'> },
  { holidays }: Pick<Lists, 'holidays'>,
  mayAdd = true,
): Promise<KeptHolidays> {
  const today = clock.today();
  let isRefused = false;
  if (mayAdd && lackingHolidays(holidays, today).length > 0) {
    const added = await register.addHolidays(today);
    if (added.ok) return { kind: 'added', isRefused };
    isRefused = added.fault.code === 'readOnly' || added.fault.code === 'protected';
    // It says so itself that nothing can be written here, and whoever opened it could not help it.
    if (added.fault.code === 'readOnly') return { kind: 'kept', isRefused };
  }
  const last = holidays.toSorted().at(-1);
  return last !== undefined && last < addDays(today, warnedBefore)
    ? { kind: 'ending', last, isRefused }
    : { kind: 'kept', isRefused };
}
