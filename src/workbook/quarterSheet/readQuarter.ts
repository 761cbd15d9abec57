import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { addressKey } from '../../procedure/addressKey';
import type { Complaint } from '../../procedure/complaint';
import type { Day } from '../../procedure/day';
import { phoneKeys } from '../../procedure/phoneKeys';
import type { Quarter } from '../../procedure/quarter';
import type { CountedComplaint } from '../../procedure/quarterReport/countedComplaint';
import { mattersTo } from '../../procedure/quarterReport/mattersTo';
import type { QuarterData } from '../../usecases/quarterPorts';
import { columnBody, complaintsTable } from '../complaintsTable';
import type { Layout } from '../layout';
import { inReads, openBlocks } from '../openBlocks';
import { categoriesOf, holidaysOf, loadList, loadSetting } from '../readLists';
import { readColumns } from '../readColumns';
import { dayOf } from '../serial';
import { readBeside } from './readBeside';
import { sideHeaders, sideTables } from '../sideTables';

/** What the figures need of a complaint, besides its rounds. */
const needed = [
  'caseNumber',
  'receivedOn',
  'category',
  'severity',
  'status',
  'callbackOn',
  'firstCallbackOn',
  'headInformedOn',
  'letterSentOn',
  'checkedOn',
  'calledOn',
  'satisfied',
  'closedOn',
  'anonymisedOn',
  'phone',
  'postcode',
  'address',
] as const satisfies (keyof Complaint)[];

/** About 165 bytes a row in these columns: under the 5 MB that Excel on the web allows in one response. */
const rowsPerRead = 26_000;

/** Each block is a range per group of columns in one request, which should stay small. */
const blocksAtMost = 2;

export interface ReadQuarter extends QuarterData {
  organisation: string;
  /** Complaints without a date of receipt: they are not among the dates. */
  undated: number;
}

/**
 * Reads what the figures of a quarter need, in two steps: this one loads the dates, which tell which rows matter, with the
 * lists and the rounds; what it gives reads those rows once the caller has synced.
 */
export function readQuarter(
  context: Excel.RequestContext,
  layout: Layout,
  quarter: Quarter,
): () => Promise<ReadQuarter> {
  const texts = workbookTexts[layout.language];
  const dates = loadDates(context, layout);
  const categories = loadList(context, 'categories');
  const holidays = loadList(context, 'holidays');
  const organisation = loadSetting(context, 'organisation');
  const rounds = loadRounds(context, layout);
  const beside = readBeside(context, layout.language, quarter);
  return async () => {
    const rows = dates();
    const restarts = rounds();
    const told = beside();
    const matters = mattersTo(quarter);
    const blocks = openBlocks(
      rows.map((row) => !matters(row)),
      blocksAtMost,
    );
    const complaints = await readInTurn(inReads(blocks, rowsPerRead), (read) =>
      readColumns(context, layout, needed, read),
    );
    // The row of an empty table has neither; such rows always matter, so that they are all found here.
    const counted = complaints.filter(
      ({ receivedOn, caseNumber }) => receivedOn !== null || caseNumber !== '',
    );
    return {
      dates: rows.filter(({ receivedOn }) => receivedOn !== null),
      complaints: counted.map((complaint) => countedOf(complaint, restarts)),
      undated: counted.filter(({ receivedOn }) => receivedOn === null).length,
      lists: { categories: categoriesOf(categories, texts), holidays: holidaysOf(holidays) },
      ...(await told()),
      organisation: String(organisation.values[0]?.[0] ?? '').trim(),
    };
  };
}

type Dates = Pick<Complaint, 'receivedOn' | 'closedOn'>;

/** Receipt and closing of each row. */
function loadDates(context: Excel.RequestContext, layout: Layout): () => Dates[] {
  const table = complaintsTable(context);
  const received = columnBody(table, layout, 'receivedOn').load('values');
  const closed = columnBody(table, layout, 'closedOn').load('values');
  return () =>
    received.values.map(([value], index) => ({
      receivedOn: dayOf(value),
      closedOn: dayOf(closed.values[index]?.[0]),
    }));
}

type Needed = Pick<Complaint, (typeof needed)[number]>;

async function readInTurn<R, T>(
  [first, ...rest]: readonly R[],
  read: (part: R) => Promise<T[]>,
): Promise<T[]> {
  if (first === undefined) return [];
  const found = await read(first);
  return [...found, ...(await readInTurn(rest, read))];
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
  const table = context.workbook.tables.getItem(sideTables.rounds.name);
  const headers = sideHeaders('rounds', language);
  const column = (key: 'caseNumber' | 'calledOn') =>
    table.columns
      .getItem(headers.get(key) ?? key)
      .getDataBodyRange()
      .load('values');
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
