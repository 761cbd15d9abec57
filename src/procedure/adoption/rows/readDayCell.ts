import type { Complaint } from '../../complaint/complaint';
import { formatDay, toDay } from '../../calendar/day';
import type { Day } from '../../calendar/day';
import { parseTypedDay } from '../../calendar/parseTypedDay';
import type { DayField } from '../../complaint/fields';
import { isErrorValue } from '../cells/errorValue';
import { correct, report } from './rowReading';
import type { ReadCell, Reading, RowReading } from './rowReading';
import { isBlank } from '../cells/sourceText';
import { dayUnder, writtenDay } from '../cells/writtenDay';
import type { WrittenDay } from '../cells/writtenDay';
import type { DateRule } from '../cells/adoptionChoices';

/** From here on Excel's calendar is right: it has a 29 February 1900. */
const firstDay = toDay('1900-03-01');

/** Reads a date by the rule of its column; what can't be read is reported and leaves the field blank. */
export function readDayCell(row: RowReading, cell: ReadCell, field: DayField, reading: Reading): Day | null {
  if (cell.fixed !== null) return readFixed(row, cell, field, reading.today, cell.fixed);
  if (isBlank(cell.value)) return null;
  if (isErrorValue(cell.value)) {
    report(row, cell, field, 'errorValue');
    return null;
  }
  const written = writtenDay(cell.value, cell.dated, reading.today);
  if (written.kind === 'blank') {
    correct(row, cell, field, 'noValue', '');
    return null;
  }
  const rules = reading.dateRules.get(cell.column) ?? [];
  const { year } = reading.choices;
  if (written.kind === 'yearless' && year === null) {
    report(row, cell, field, 'noYear');
    return null;
  }
  const days = new Set(rules.map((rule) => dayUnder(written, rule, reading.today, year)));
  const [day = null] = days;
  if (days.size > 1) {
    report(row, cell, field, 'ambiguousDate');
    return null;
  }
  if (day === null || !isPossible(row, cell, field, reading.today, day)) {
    if (day === null) report(row, cell, field, isEarlySerial(cell) ? 'dateBefore1900' : 'noDate');
    return null;
  }
  const code = correctionOf(written, rules[0], day);
  if (code !== null) correct(row, cell, field, code, formatDay(day));
  return day;
}

/** A date that Excel shows, in the two months in which it miscounts. */
const isEarlySerial = ({ value, dated }: ReadCell): boolean =>
  dated && typeof value === 'number' && value >= 1;

function readFixed(row: RowReading, cell: ReadCell, field: DayField, today: Day, fixed: string): Day | null {
  const day = fixed.trim() === '' ? null : parseTypedDay(fixed, today);
  if (fixed.trim() !== '' && day === null) {
    report(row, cell, field, 'noDate');
    return null;
  }
  if (day !== null && !isPossible(row, cell, field, today, day)) return null;
  correct(row, cell, field, 'fixed', day === null ? '' : formatDay(day));
  return day;
}

function isPossible(row: RowReading, cell: ReadCell, field: DayField, today: Day, day: Day): boolean {
  if (day < firstDay) report(row, cell, field, 'dateBefore1900');
  else if (day > today && field !== 'callbackOn') report(row, cell, field, 'dateInFuture');
  else return true;
  return false;
}

function correctionOf(written: WrittenDay, rule: DateRule | undefined, day: Day) {
  if (written.kind === 'parts' || written.kind === 'yearless') return written.time ? 'time' : 'textDate';
  if (written.kind !== 'day') return null;
  if (written.as === 'date' && rule?.swapped && day !== written.day) return 'dateOrder';
  if (written.time) return 'time';
  return written.as === 'text' ? 'textDate' : written.as === 'serial' ? 'serialDate' : null;
}

/** Dates that lie before receipt are kept and reported: one of the two is wrong, and nobody can tell which. */
export function reportBeforeReceipt(
  row: RowReading,
  cell: Pick<ReadCell, 'column' | 'shown'>,
  field: DayField,
  { receivedOn }: Partial<Pick<Complaint, 'receivedOn'>>,
): void {
  const day = row.fields[field];
  if (receivedOn && day && day < receivedOn && field !== 'receivedOn')
    report(row, cell, field, 'beforeReceipt');
}
