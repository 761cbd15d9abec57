import type { SourceValue } from '../../adoption/cells/sourceList';
import { isBlank } from '../../adoption/cells/sourceText';
import { dayUnder, writtenDay } from '../../adoption/cells/writtenDay';
import type { WrittenDay } from '../../adoption/cells/writtenDay';
import type { Day } from '../../calendar/day';
import { dayOfSerial } from '../../calendar/serialDay';
import { oldestDay } from '../../complaint/dayBounds';
import type { DayField } from '../../complaint/fields';
import type { InspectionContext } from './inspectionContext';
import { mend, question } from './cellFinding';
import type { CellFinding } from './cellFinding';

/** Days that lie ahead when they are written; any other tells what happened. */
const planned: ReadonlySet<DayField> = new Set<DayField>(['callbackOn', 'firstCallbackOn']);

/**
 * A cell that should hold a day. Text is a day without doubt where the calendar leaves one reading: `13-12-2026`,
 * `12-13-2026` and `12 mrt 2026`; `3-4-2026` has two, and a person has to say which.
 */
export function inspectDay(
  field: DayField,
  value: SourceValue,
  context: InspectionContext,
): CellFinding | null {
  if (typeof value === 'number') {
    const day = dayOfSerial(value);
    if (day !== null) return inspectDate(field, value, day, context);
  }
  if (isBlank(value)) return value === '' ? null : mend('spaces', '');
  const written = writtenDay(value, false, context.today);
  const days = readings(written, context.today);
  const [day] = days;
  if (day === undefined) return question('unreadDates');
  if (days.length > 1) return question('unsureDates', days);
  return isOdd(field, day, context) ? question('oddDates', [day]) : mend('dates', day);
}

/** A time behind the day keeps Excel from seeing that it is today. */
function inspectDate(
  field: DayField,
  serial: number,
  day: Day,
  context: InspectionContext,
): CellFinding | null {
  if (isOdd(field, day, context)) return question('oddDates');
  return Number.isInteger(serial) ? null : mend('dates', day);
}

/** In a year of two digits nobody here begins with the year. */
function readings(written: WrittenDay, today: Day): Day[] {
  const orders = ['dayFirst', 'monthFirst'] as const;
  const days = orders.map((order) => dayUnder(written, { order, swapped: false }, today));
  return [...new Set(days.filter((day) => day !== null))];
}

const isOdd = (field: DayField, day: Day, { today, latest }: InspectionContext): boolean =>
  // A claim may run for years.
  day < oldestDay || (field !== 'keptUntil' && day > (planned.has(field) ? latest : today));
