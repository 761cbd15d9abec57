import type { Period } from '../../../procedure/calendar/quarter';
import { periodsOf } from '../../../procedure/calendar/reported';
import { within } from '../../../procedure/calendar/within';
import type { Dated } from '../../../procedure/quarterReport/counted/closingDay';
import type { CountedComplaint } from '../../../procedure/quarterReport/counted/countedComplaint';
import { lookedBackAt } from '../../../procedure/quarterReport/counted/needOf';
import { withoutNames } from '../../../procedure/quarterReport/texts/withoutNames';
import { readAreas } from '../../complaints/open/readAreas';
import { readColumns } from '../../complaints/readColumns';
import { blocksOf, type Block } from '../../table/blocks/blocksOf';
import { inReads } from '../../table/blocks/openBlocks';
import { countedOf, lookedBackOf, wholly, type LookedBack } from './countedOf';
import { loadBits } from './loadBits';
import type { Ends } from './loadEnds';
import type { Restarts } from './loadRounds';
import type { Reading } from './reading';
import { rowsToRead } from './rowsToRead';

/** Together with what travels along at most 3 MB a reply, where Excel on the web allows 5. */
const rowsPerRead = { whole: 10_000, lookBack: 20_000 } as const;

/** What is known besides the rows. */
interface Known {
  restarts: Restarts;
  /** Names of the office's people, which no text of the report may hold. */
  people: readonly string[];
  /** The first cell of the table's body, counted from 0. */
  corner: { row: number; column: number };
}

export interface ReadRows {
  /** Receipt, closing and status of every complaint with a date of receipt. */
  dates: Dated[];
  complaints: CountedComplaint[];
  /** Complaints without a date of receipt: they are not among the dates. */
  undated: number;
}

/**
 * The rows that matter, each as far as it does.
 * @param ends of all rows
 * @returns `null` when they are no longer those of which the ends were read
 */
export async function readRows(
  { context, layout, quarter, yieldToPane }: Reading,
  { restarts, people, corner }: Known,
  ends: readonly Ends[],
): Promise<ReadRows | null> {
  const rows = rowsToRead(ends, quarter);
  const dated: Dated[] = ends.map((end) => ({ ...end, status: null }));
  const counted: (CountedComplaint | undefined)[] = [];
  let undated = 0;
  const hide = withoutNames(people);

  const readWhole = async (blocks: readonly Block[]): Promise<boolean> => {
    const found = await readAreas(context, layout, wholly, corner, blocks, yieldToPane);
    const places = rowsOf(blocks);
    const isSame = found.every(({ receivedOn, closedOn }, index) => {
      const end = ends[places[index] ?? -1];
      return end?.receivedOn === receivedOn && end.closedOn === closedOn;
    });
    for (const [index, row] of isSame ? places.entries() : []) {
      const complaint = found[index];
      // The row of an empty table says nothing; such rows are always read whole, so that they are all found here.
      if (!complaint || Object.values(complaint).every((value) => value === null || value === '')) continue;
      const { receivedOn, closedOn, status } = complaint;
      dated[row] = { receivedOn, closedOn, status };
      if (receivedOn === null) undated += 1;
      counted[row] = countedOf(complaint, restarts.get(complaint.caseNumber) ?? [], hide);
    }
    return isSame;
  };

  const bits = loadBits(context, layout, rows);
  for (const blocks of inReads(rows.whole, rowsPerRead.whole)) {
    if (!(await readWhole(blocks))) return null;
  }
  const { statuses, measures } = await bits(rows.whole.length > 0);
  for (const [row, status] of statuses) {
    const end = ends[row];
    if (end) dated[row] = { ...end, status };
  }

  const stragglers: number[] = [];
  for (const blocks of inReads(rows.lookBack, rowsPerRead.lookBack)) {
    const found = await readColumns(context, layout, lookedBackAt, blocks, yieldToPane);
    for (const [index, row] of rowsOf(blocks).entries()) {
      const [complaint, end] = [found[index], ends[row]];
      if (!complaint || !end || complaint.receivedOn !== end.receivedOn) return null;
      if (rows.needs[row] !== 'lookBack') continue;
      dated[row] = { ...end, status: complaint.status };
      counted[row] = lookedBackOf(complaint, end.closedOn, hide(measures.get(row) ?? ''));
      if (needsMore(complaint, periodsOf(quarter).period)) stragglers.push(row);
    }
  }
  if (stragglers.length > 0 && !(await readWhole(blocksOf(stragglers)))) return null;
  return {
    dates: dated.filter(({ receivedOn }) => receivedOn !== null),
    complaints: counted.filter((complaint) => complaint !== undefined),
    undated,
  };
}

/** Called in the quarter though it was closed before; or in which round it was first called its log of rounds has to tell. */
const needsMore = ({ calledOn, round, firstAttemptOn }: LookedBack, period: Period): boolean =>
  within(calledOn, period) || ((round ?? 1) > 1 && firstAttemptOn === null);

const rowsOf = (blocks: readonly Block[]): number[] =>
  blocks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, row) => start + row));
