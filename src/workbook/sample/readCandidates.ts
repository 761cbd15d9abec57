import { drawKey } from '../../procedure/sample/drawSample';
import { inPeriod } from '../../procedure/sample/population';
import type { Candidate, SamplePeriod } from '../../procedure/sample/population';
import { within } from '../../procedure/calendar/within';
import type { LongWork } from '../../usecases/ports/adoptionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import type { FoundCandidates } from '../../usecases/ports/samplePorts';
import { columnBody, complaintsTable } from '../complaints/complaintsTable';
import { knowTable } from '../complaints/knowTable';
import type { Layout } from '../columns/layout';
import type { Block } from '../table/blocks/blocksOf';
import { inReads, openBlocks, rowsIn } from '../table/blocks/openBlocks';
import { readColumns } from '../complaints/readColumns';
import { Refusal } from '../host/refusal';
import { runUntracked } from '../batch/runBatch';
import { dayOf } from '../sheet/serial';
import type { Session } from '../table/session';

/** Some 10 bytes a date: 200 KB, taken in by office.js in well under the 100 ms in which the pane answers. */
const datesPerRead = 20_000;
/** Some 150 bytes a row in the columns below: 300 KB. */
const rowsPerRead = 2_000;
const blocksAtMost = 12;

const needed = [
  'rowId',
  'caseNumber',
  'category',
  'department',
  'receivedOn',
  'status',
  'closedOn',
] as const satisfies (keyof Candidate | 'receivedOn')[];

interface Reading {
  context: Excel.RequestContext;
  layout: Layout;
  period: SamplePeriod;
  work: LongWork;
}

/**
 * The complaints of a period: first the one narrow column that tells which rows those are, then these rows in the columns
 * that a draw needs. Rows that moved in between are seen by their dates and their number, and then all is read again, once.
 */
export function readCandidates(
  session: Session,
  period: SamplePeriod,
  work: LongWork,
): Promise<Outcome<FoundCandidates | null>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const reading = { context, layout, period, work };
    const found = (await attempt(reading)) ?? (await attempt(reading));
    if (found === null) throw new Refusal({ code: 'busy' });
    return found === 'cancelled' ? null : found;
  });
}

/** One try; `null` when rows moved meanwhile. */
async function attempt(reading: Reading): Promise<FoundCandidates | 'cancelled' | null> {
  const { work, period } = reading;
  const isOurs = await readDates(reading, 0);
  if (isOurs === null) return 'cancelled';
  const blocks = openBlocks(
    isOurs.map((ours) => !ours),
    blocksAtMost,
  );
  const rows = await readRows(reading, inReads(blocks, rowsPerRead), rowsIn(blocks));
  if (rows === null || work.isCancelled()) return 'cancelled';
  const ours = rows.filter((row) => inPeriod(row, period));
  const named = ours.filter((row) => drawKey(row) !== '');
  const ids = named.map(({ rowId }) => rowId).filter((id) => id !== '');
  const isWhole = ours.length === isOurs.filter(Boolean).length && new Set(ids).size === ids.length;
  return isWhole ? { candidates: named, nameless: ours.length - named.length } : null;
}

/** Per row whether its date falls in the period. */
async function readDates(reading: Reading, start: number): Promise<boolean[] | null> {
  const { context, layout, period, work } = reading;
  if (work.isCancelled()) return null;
  const column = columnBody(complaintsTable(context), layout, period.date).load('rowCount');
  const piece = column
    .getCell(start, 0)
    .getResizedRange(datesPerRead - 1, 0)
    .load('values');
  await context.sync();
  const rows = column.rowCount;
  const isOurs = piece.values.slice(0, rows - start).map(([value]) => within(dayOf(value), period));
  if (start + datesPerRead >= rows) return isOurs;
  const rest = await readDates(reading, start + datesPerRead);
  return rest && [...isOurs, ...rest];
}

type Row = Candidate & { receivedOn: Candidate['closedOn'] };

/** The rows of these reads, in one list: putting lists together at the end would keep the pane waiting. */
async function readRows(
  reading: Reading,
  reads: readonly Block[][],
  of: number,
  rows: Row[] = [],
): Promise<Row[] | null> {
  const [first, ...rest] = reads;
  if (!first) return rows;
  const { context, layout, work } = reading;
  if (work.isCancelled()) return null;
  work.onProgress(rows.length, of);
  rows.push(...(await readColumns(context, layout, needed, first)));
  return readRows(reading, rest, of, rows);
}
