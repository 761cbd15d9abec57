import { addressKey } from '../../../procedure/relation/addressKey';
import type { Complaint } from '../../../procedure/complaint/complaint';
import type { Day } from '../../../procedure/calendar/day';
import { phoneKeys } from '../../../procedure/relation/phoneKeys';
import type { Quarter } from '../../../procedure/calendar/quarter';
import { countedFields } from '../../../procedure/quarterReport/countedComplaint';
import type { Dated } from '../../../procedure/quarterReport/closingDay';
import type { CountedComplaint } from '../../../procedure/quarterReport/countedComplaint';
import { mattersTo } from '../../../procedure/quarterReport/mattersTo';
import type { QuarterData } from '../../../usecases/ports/quarterPorts';
import { columnBody, complaintsTable } from '../../complaints/complaintsTable';
import type { Layout } from '../../columns/layout';
import { statusReader } from '../../columns/choices';
import { inReads, openBlocks } from '../../table/blocks/openBlocks';
import { normOf } from '../../lists/normOf';
import { categoriesOf, holidaysOf, loadList, loadSetting } from '../../lists/readLists';
import { settingNames } from '../../names/settingNames';
import { readColumns } from '../../complaints/readColumns';
import { Refusal } from '../../host/refusal';
import { dayOf } from '../../sheet/serial';
import { readBeside } from './readBeside';
import { sideTables } from '../../side/sideTables';
import { columnOfTable } from '../../table/schema';

/** What the figures need, and by what a case finds its rounds and a relation is known. */
const needed = [...countedFields, 'caseNumber', 'name', 'phone', 'postcode', 'address'] as const;

/** About 190 bytes a row in these columns: under the 5 MB that Excel on the web allows in one response. */
const rowsPerRead = 23_000;

/** Taking in a reply is quick, what takes a second at 100,000 rows is understanding it: some 20 to 30 ms a slice. */
const datesAtOnce = 20_000;
const rowsAtOnce = 5_000;

/** Each block is a range per group of columns in one request, which should stay small. */
const blocksAtMost = 2;

interface ReadQuarter extends QuarterData {
  organisation: string;
  /** Complaints without a date of receipt: they are not among the dates. */
  undated: number;
}

/**
 * Reads what the figures of a quarter need, in two steps: this one loads the dates, which tell which rows matter, with the
 * lists and the rounds; what it gives reads those rows once the caller has synced. A row that moved or got another date in
 * between is seen by its dates, and then all is read again, once.
 *
 * @param breathe lets the pane answer between two slices of what was read
 */
export function readQuarter(
  context: Excel.RequestContext,
  layout: Layout,
  quarter: Quarter,
  yieldToPane: () => Promise<void>,
): () => Promise<ReadQuarter> {
  const reading = { context, layout, quarter, yieldToPane };
  const dates = loadDates(reading);
  const categories = loadList(context, 'categories');
  const holidays = loadList(context, 'holidays');
  const organisation = loadSetting(context, 'organisation');
  // A register that was made before has no such setting.
  const norm = context.workbook.names
    .getItemOrNullObject(settingNames.promiseNorm)
    .getRangeOrNullObject()
    .load('values');
  const rounds = loadRounds(context, layout);
  const beside = readBeside(context, layout.language, quarter);
  return async () => {
    const restarts = rounds();
    const told = beside();
    const lists = {
      categories: categoriesOf(categories, layout.language),
      holidays: holidaysOf(holidays, layout.language),
    };
    const found = (await readRows(reading, restarts, await dates())) ?? (await readAgain(reading, restarts));
    if (found === null) throw new Refusal({ code: 'busy' });
    return {
      ...found,
      lists,
      norm: normOf(norm.isNullObject ? undefined : norm.values[0]?.[0]),
      ...(await told()),
      organisation: String(organisation.values[0]?.[0] ?? '').trim(),
    };
  };
}

interface Reading {
  context: Excel.RequestContext;
  layout: Layout;
  quarter: Quarter;
  yieldToPane: () => Promise<void>;
}

type Register = Pick<ReadQuarter, 'dates' | 'complaints' | 'undated'>;

async function readAgain(reading: Reading, restarts: Restarts): Promise<Register | null> {
  const dates = loadDates(reading);
  await reading.context.sync();
  return readRows(reading, restarts, await dates());
}

/** The rows that matter; `null` when they are no longer those of which the dates were read. */
async function readRows(
  { context, layout, quarter, yieldToPane }: Reading,
  restarts: Restarts,
  rows: Dated[],
): Promise<Register | null> {
  const matters = mattersTo(quarter);
  const blocks = openBlocks(
    rows.map((row) => !matters(row)),
    blocksAtMost,
  );
  // What else was asked travels with the first read; where no row matters, alone.
  if (blocks.length === 0) await context.sync();
  const complaints: CountedComplaint[] = [];
  let undated = 0;
  const isWhole = await readInTurn(inReads(blocks, rowsPerRead), async (read) => {
    const found = await readColumns(context, layout, needed, read, yieldToPane);
    const expected = read.flatMap(({ start, end }) => rows.slice(start, end));
    if (!found.every((row, index) => hasDates(row, expected[index]))) return false;
    for (const [index, complaint] of found.entries()) {
      if (index % rowsAtOnce === 0) await yieldToPane();
      // The row of an empty table says nothing; such rows always matter, so that they are all found here.
      if (Object.values(complaint).every((value) => value === null || value === '')) continue;
      if (complaint.receivedOn === null) undated += 1;
      complaints.push(countedOf(complaint, restarts));
    }
    return true;
  });
  if (!isWhole) return null;
  return { dates: rows.filter(({ receivedOn }) => receivedOn !== null), complaints, undated };
}

const hasDates = (row: Dated, expected: Dated | undefined): boolean =>
  row.receivedOn === expected?.receivedOn &&
  row.closedOn === expected.closedOn &&
  row.status === expected.status;

/** Receipt, closing and status of each row, once they have arrived. */
function loadDates({ context, layout, yieldToPane }: Reading): () => Promise<Dated[]> {
  const table = complaintsTable(context);
  const received = columnBody(table, layout, 'receivedOn').load('values');
  const closed = columnBody(table, layout, 'closedOn').load('values');
  const statuses = columnBody(table, layout, 'status').load('values');
  return async () => {
    const ends = closed.values;
    const states = statuses.values;
    const statusOf = statusReader(layout.language);
    const dates: Dated[] = [];
    for (const [value] of received.values) {
      if (dates.length % datesAtOnce === 0) await yieldToPane();
      const row = dates.length;
      const status = statusOf(states[row]?.[0]);
      dates.push({ receivedOn: dayOf(value), closedOn: dayOf(ends[row]?.[0]), status });
    }
    return dates;
  };
}

type Needed = Pick<Complaint, (typeof needed)[number]>;

/** Whether all of them were read; the first that says no is the last. */
async function readInTurn<R>(
  [first, ...rest]: readonly R[],
  read: (part: R) => Promise<boolean>,
): Promise<boolean> {
  return first === undefined || ((await read(first)) && readInTurn(rest, read));
}

function countedOf({ phone, postcode, address, ...complaint }: Needed, restarts: Restarts): CountedComplaint {
  const home = addressKey({ postcode, address });
  return {
    ...complaint,
    relation: [...phoneKeys(phone), ...(home === null ? [] : [home])],
    restartedOn: restarts.get(complaint.caseNumber) ?? [],
  };
}

type Restarts = ReadonlyMap<string, Day[]>;

/** When the finished rounds of each case ended, by case number: the row ID would be three times as long to read. */
function loadRounds(context: Excel.RequestContext, { language }: Layout): () => Restarts {
  const column = (key: 'caseNumber' | 'calledOn') =>
    columnOfTable(context, sideTables.rounds, language, key).load('values');
  const numbers = column('caseNumber');
  const called = column('calledOn');
  return () => {
    const restarts = new Map<string, Day[]>();
    numbers.values.forEach(([number], index) => {
      const day = dayOf(called.values[index]?.[0]);
      if (day === null) return;
      const key = String(number);
      restarts.set(key, [...(restarts.get(key) ?? []), day].sort());
    });
    return restarts;
  };
}
