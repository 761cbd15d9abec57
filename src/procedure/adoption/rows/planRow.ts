import type { CaseNumber, Complaint, ComplaintField, RowId } from '../../complaint/complaint';
import { blankComplaint } from '../../complaint/blankComplaint';
import { draftFields, isRequired } from '../../complaint/fields';
import { yearOf } from '../../calendar/day';
import { endingOf } from '../../complaint/statuses';
import { openComplaint, unfinishedEntry } from '../../complaint/openComplaint';
import { adoptedState } from './adoptedState';
import { closeUndated } from './closeUndated';
import type { NumberGiver } from './giveNumbers';
import type { LeftOutReason, PlannedRow } from './plannedRow';
import { readRow } from './readRow';
import { correct, report } from './rowReading';
import type { ReadCell, Reading, RowReading } from './rowReading';
import { isRounded } from '../cells/sourceText';

/** What a row gets beside what it says. */
interface RowOrder {
  row: number;
  cellAt: (column: number) => ReadCell;
  numbers: NumberGiver;
}

const required = draftFields.filter(isRequired);
const nothing: readonly ComplaintField[] = [];

/** What becomes of a row that is read as a complaint. */
export function planRow(order: RowOrder, reading: Reading): PlannedRow {
  const row = readRow(order.cellAt, reading);
  const complaint = complaintOf(row, order, reading);
  if (
    row.problems.length > 0 &&
    reading.choices.unreadable === 'leaveOut' &&
    reading.choices.rows.get(order.row) !== 'keep'
  ) {
    return { ...leftOut(order.row, 'unreadable'), problems: row.problems };
  }
  const missing = missingIn(complaint);
  const isFlagged = row.problems.length > 0 || missing.length > 0;
  const isIncomplete = isFlagged && !endingOf(complaint.status);
  if (isIncomplete) tellIncomplete(row, order, reading);
  return {
    row: order.row,
    outcome: isFlagged ? 'flagged' : 'complaint',
    complaint: isIncomplete ? { ...complaint, status: 'incomplete' } : complaint,
    corrections: row.corrections,
    problems: row.problems,
    missing,
    reason: null,
  };
}

/** The account says what the register says: whatever stage the list told, the complaint is incomplete first. */
function tellIncomplete(row: RowReading, order: RowOrder, { columns }: Reading): void {
  const [column] = columns.get('status') ?? [];
  if (column === undefined || !row.fields.status || row.fields.status === 'incomplete') return;
  row.corrections = row.corrections.filter(
    ({ field, code }) => field !== 'status' || code === 'ditto' || code === 'fixed',
  );
  correct(row, order.cellAt(column), 'status', 'incomplete', 'incomplete');
}

export function leftOut(row: number, reason: LeftOutReason): PlannedRow {
  return {
    row,
    outcome: 'leftOut',
    complaint: null,
    corrections: [],
    problems: [],
    missing: nothing,
    reason,
  };
}

function complaintOf(row: RowReading, order: RowOrder, reading: Reading): Complaint {
  const { fields } = row;
  const year = yearOf(fields.receivedOn ?? reading.today);
  const caseNumber = numberOf(row, order, reading) ?? order.numbers.next(year, order.row);
  order.numbers.take(caseNumber);
  const blank = openComplaint(unfinishedEntry(blankComplaint), {
    caseNumber,
    // Rows get their ID when they are written.
    rowId: '' as RowId,
    today: reading.today,
  });
  const told = adoptedState(fields, reading.choices.withoutStatus);
  const [statusColumn] = reading.columns.get('status') ?? [];
  if (fields.status && told !== fields.status && statusColumn !== undefined) {
    correct(row, order.cellAt(statusColumn), 'status', 'closedByDate', told);
  }
  const status = closeUndated(row, order.cellAt, reading, told);
  return {
    ...blank,
    ...withoutNull(fields),
    caseNumber,
    status,
    firstCallbackOn: fields.callbackOn ?? null,
  };
}

/** Their own number; `null` when there is none, or none that can be kept. */
function numberOf(row: RowReading, { cellAt, numbers }: RowOrder, { columns }: Reading): CaseNumber | null {
  const [column] = columns.get('caseNumber') ?? [];
  const own = row.fields.caseNumber ?? '';
  if (column === undefined || own === '') return null;
  const cell = cellAt(column);
  if (cell.fixed === null && isRounded(cell.value)) return null;
  if (numbers.isTaken(own)) {
    report(row, cell, 'caseNumber', 'doubleNumber');
    return null;
  }
  return own;
}

/** What sections 1 and 2 require: of an open complaint everything, of one that has ended the date by which it counts. */
function missingIn(complaint: Complaint): readonly ComplaintField[] {
  if (endingOf(complaint.status)) return complaint.receivedOn === null ? ['receivedOn'] : nothing;
  const missing = required.filter((field) => complaint[field] === null || complaint[field] === '');
  return missing.length > 0 ? missing : nothing;
}

const withoutNull = (fields: Partial<Complaint>): Partial<Complaint> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
