import { formatDay } from '../../calendar/day';
import type { Day } from '../../calendar/day';
import { endingOf } from '../../complaint/statuses';
import type { Status } from '../../complaint/statuses';
import { statusByDates } from '../../complaint/statusByDates';
import { dayUnder, writtenDay } from '../cells/writtenDay';
import { correct } from './rowReading';
import type { ReadCell, Reading, RowReading } from './rowReading';

/** Whether a row is closed and says nowhere when; a closing date that can't be read is told of by itself. */
export const isClosedUndated = ({ fields, problems }: RowReading, status: Status): boolean =>
  endingOf(status) !== undefined && !fields.closedOn && !problems.some(({ field }) => field === 'closedOn');

/**
 * What was decided of complaints that are closed without a date: the date comes from another column where that has one,
 * or the complaint is open.
 * @returns the status that it has by that
 */
export function closeUndated(
  row: RowReading,
  cellAt: (column: number) => ReadCell,
  reading: Reading,
  status: Status,
): Status {
  const { closedUndated } = reading.choices;
  if (!isClosedUndated(row, status)) return status;
  if (typeof closedUndated === 'number') {
    const cell = cellAt(closedUndated);
    const day = onlyDayIn(cell, reading);
    if (day === null) return status;
    row.fields.closedOn = day;
    correct(row, cell, 'closedOn', 'otherColumn', formatDay(day));
    return status;
  }
  // What was withdrawn, or was no complaint, isn't open for want of a date.
  if (closedUndated !== 'open' || status !== 'closed') return status;
  const open = statusByDates(row.fields);
  const [column] = reading.columns.get('status') ?? [];
  if (column !== undefined) correct(row, cellAt(column), 'status', 'leftOpen', open);
  return open;
}

/** A day that lies behind us, by the rules of its column; `null` where they differ about it. */
function onlyDayIn(cell: ReadCell, { dateRules, today, choices }: Reading): Day | null {
  const written = writtenDay(cell.value, cell.dated, today);
  const days = new Set(
    (dateRules.get(cell.column) ?? []).map((rule) => dayUnder(written, rule, today, choices.year)),
  );
  const [day = null] = days;
  return days.size === 1 && day !== null && day <= today ? day : null;
}
