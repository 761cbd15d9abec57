import { periodsOf } from '../../../procedure/calendar/reported';
import { within } from '../../../procedure/calendar/within';
import type { Complaint, ComplaintField } from '../../../procedure/complaint/complaint';
import type { Dated } from '../../../procedure/quarterReport/counted/closingDay';
import type { CountedComplaint } from '../../../procedure/quarterReport/counted/countedComplaint';
import { handledAt, lookedBackAt, relatedBy } from '../../../procedure/quarterReport/counted/needOf';
import { withoutNames } from '../../../procedure/quarterReport/texts/withoutNames';
import { loadAreas } from '../../complaints/open/readAreas';
import { loadColumns } from '../../complaints/loadColumns';
import { blocksOf, type Block } from '../../table/blocks/blocksOf';
import { countedOf, lookedBackOf, relatedOf, wholly } from './countedOf';
import type { HandledThen, LookedBack } from './countedOf';
import type { Ends } from './loadEnds';
import type { Restarts } from './loadRounds';
import { readPieces, type Piece } from './readPieces';
import type { Reading } from './reading';
import { isLookedBackAt, rowsToRead } from './rowsToRead';

/** What a row weighs in a reply, in bytes: some, as registers go. */
const weights = { whole: 300, lookBack: 103, handled: 42, relation: 63, trend: 13, measures: 37 } as const;

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

  const takeWhole = (row: number, complaint: Pick<Complaint, (typeof wholly)[number]>): boolean => {
    const { receivedOn, closedOn, status } = complaint;
    const end = ends[row];
    if (end?.receivedOn !== receivedOn || end.closedOn !== closedOn) return false;
    // The row of an empty table says nothing; such rows are always read whole, so that they are all found here.
    if (Object.values(complaint).every((value) => value === null || value === '')) return true;
    dated[row] = { receivedOn, closedOn, status };
    if (receivedOn === null) undated += 1;
    counted[row] = countedOf(complaint, restarts.get(complaint.caseNumber) ?? [], hide);
    return true;
  };
  const whole = (blocks: readonly Block[]): Piece => ({
    blocks,
    bytes: weights.whole,
    load: (part) => {
      const tell = loadAreas(context, layout, wholly, corner, part, yieldToPane);
      return async () => (await tell()).every(placedIn(part, takeWhole));
    },
  });
  const columns = <K extends ComplaintField>(
    which: Exclude<keyof typeof weights, 'whole'>,
    keys: readonly K[],
    take: (row: number, complaint: Pick<Complaint, K>) => boolean,
  ): Piece => ({
    blocks: rows[which],
    bytes: weights[which],
    load: (part) => {
      const tell = loadColumns(context, layout, keys, part, yieldToPane);
      return async () => (await tell()).every(placedIn(part, take));
    },
  });
  const putIn =
    <T>(map: Map<number, T>) =>
    (row: number, complaint: T): boolean => {
      map.set(row, complaint);
      return true;
    };
  const isThere = (row: number, { receivedOn }: Pick<Complaint, 'receivedOn'>): boolean =>
    ends[row]?.receivedOn === receivedOn;

  const measures = new Map<number, Pick<Complaint, 'measure' | 'name'>>();
  const handled = new Map<number, HandledThen>();
  const lookedBack = new Map<number, LookedBack>();
  const fit = await readPieces(context, [
    whole(rows.whole),
    columns('trend', ['status'], (row, { status }) => {
      const end = ends[row];
      if (end && rows.needs[row] === 'status') dated[row] = { ...end, status };
      return true;
    }),
    columns('measures', ['measure', 'name'], putIn(measures)),
    columns('handled', handledAt, putIn(handled)),
    columns('lookBack', lookedBackAt, (row, complaint) => {
      if (isLookedBackAt(rows.needs[row])) lookedBack.set(row, complaint);
      return isThere(row, complaint);
    }),
    columns('relation', relatedBy, (row, complaint) => {
      const end = ends[row];
      if (!end || !isThere(row, complaint)) return false;
      if (rows.needs[row] !== 'relation') return true;
      dated[row] = { ...end, status: complaint.status };
      counted[row] = relatedOf(complaint, end.closedOn);
      return true;
    }),
  ]);
  if (!fit) return null;

  const { period, previous, lastYear } = periodsOf(quarter);
  const stragglers: number[] = [];
  for (const [row, complaint] of lookedBack) {
    const end = ends[row];
    if (!end) continue;
    const then = rows.needs[row] === 'handled' ? handled.get(row) : undefined;
    const { calledOn, round, firstAttemptOn, status } = complaint;
    dated[row] = { ...end, status };
    const { measure = '', name = '' } = measures.get(row) ?? {};
    counted[row] = lookedBackOf(complaint, end.closedOn, {
      ...then,
      restartedOn: restarts.get(then?.caseNumber ?? '') ?? [],
      measure: measure === '' ? '' : hide(withoutNames([name])(measure)),
    });
    // Called in a quarter though it was closed before; or in which round it was first called its log of rounds has to tell.
    const isCalledApart =
      within(calledOn, period) || (!then && [previous, lastYear].some((one) => within(calledOn, one)));
    if (isCalledApart || (!then && (round ?? 1) > 1 && firstAttemptOn === null)) stragglers.push(row);
  }
  if (stragglers.length > 0 && !(await readPieces(context, [whole(blocksOf(stragglers))]))) return null;
  return {
    dates: dated.filter(({ receivedOn }) => receivedOn !== null),
    complaints: counted.filter((complaint) => complaint !== undefined),
    undated,
  };
}

/** Gives each of the rows that were read its place in the table. */
function placedIn<T>(
  blocks: readonly Block[],
  take: (row: number, complaint: T) => boolean,
): (complaint: T, index: number) => boolean {
  const places = blocks.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, row) => start + row),
  );
  return (complaint, index) => {
    const row = places[index];
    return row !== undefined && take(row, complaint);
  };
}
