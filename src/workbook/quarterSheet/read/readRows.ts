import { periodsOf } from '../../../procedure/calendar/reported';
import { within } from '../../../procedure/calendar/within';
import type { Complaint, ComplaintField } from '../../../procedure/complaint/complaint';
import type { Dated } from '../../../procedure/quarterReport/counted/closingDay';
import type { CountedComplaint } from '../../../procedure/quarterReport/counted/countedComplaint';
import { handledAt, lookedBackAt, relatedBy } from '../../../procedure/quarterReport/counted/needOf';
import { withoutNames } from '../../../procedure/text/withoutNames';
import { loadAreas } from '../../complaints/open/readAreas';
import { loadColumns } from '../../complaints/loadColumns';
import { blocksOf, type Block } from '../../table/blocks/blocksOf';
import { fewerBlocks } from '../../table/blocks/openBlocks';
import { placedIn } from '../../table/blocks/placedIn';
import { countedOf, lookedBackOf, relatedOf, wholly } from './countedOf';
import type { HandledThen, LookedBack, Whole } from './countedOf';
import type { Ends } from './loadEnds';
import type { Restarts } from './loadRounds';
import { loadWatched } from './loadWatched';
import { readPieces, type Piece } from './readPieces';
import type { Reading } from './reading';
import { isLookedBackAt, rowsToRead } from './rowsToRead';

/** What a row weighs in a reply, in bytes: some, as registers go. */
const weights = {
  ...{ whole: 204, lookBack: 81, handled: 26, relation: 45, words: 15, measures: 16 },
  ...{ name: 30, round: 4, caseNumber: 17 },
} as const;

/** Each block of names is an address in the request. */
const namesAtMost = 1_000;

/** Some 25 ms of telling whose complaints they are. */
const rowsAtOnce = 2_000;

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
  reading: Reading,
  { restarts, people, corner }: Known,
  ends: readonly Ends[],
): Promise<ReadRows | null> {
  const { context, layout, quarter, yieldToPane } = reading;
  const rows = rowsToRead(ends, quarter);
  const { period, previous, lastYear } = periodsOf(quarter);
  const found = {
    whole: new Map<number, Whole>(),
    lookBack: new Map<number, LookedBack>(),
    handled: new Map<number, HandledThen>(),
    relation: new Map<number, Pick<Complaint, (typeof relatedBy)[number]>>(),
    words: new Map<number, Complaint['status']>(),
    measures: new Map<number, string>(),
    names: new Map<number, string>(),
  };
  // Learnt from what was read, and not asked for yet.
  let stragglers: number[] = [];
  let unnamed: number[] = [];
  let fits = true;

  const takeWhole = (row: number, complaint: Whole): void => {
    const end = ends[row];
    if (end?.receivedOn !== complaint.receivedOn || end.closedOn !== complaint.closedOn) fits = false;
    found.whole.set(row, complaint);
    if (complaint.cause !== '' || complaint.measure !== '' || isBlank(complaint)) unnamed.push(row);
  };
  const takeName = (row: number, { name }: Pick<Complaint, 'name'>) => found.names.set(row, name);
  const pieceOf = <T>(
    blocks: readonly Block[],
    bytes: number,
    ask: (part: readonly Block[]) => () => Promise<T[]>,
    take: (row: number, complaint: T) => void,
  ): Piece => ({
    blocks,
    bytes,
    load: (part) => {
      const tell = ask(part);
      return async () => placedIn(part, await tell(), take);
    },
  });
  /** Of scattered rows. */
  const areas = <K extends ComplaintField>(
    blocks: readonly Block[],
    bytes: number,
    keys: readonly K[],
    take: (row: number, complaint: Pick<Complaint, K>) => void,
  ): Piece =>
    pieceOf(blocks, bytes, (part) => loadAreas(context, layout, keys, corner, part, yieldToPane), take);
  const columns = <K extends ComplaintField>(
    blocks: readonly Block[],
    bytes: number,
    keys: readonly K[],
    take: (row: number, complaint: Pick<Complaint, K>) => void,
  ): Piece => pieceOf(blocks, bytes, (part) => loadColumns(context, layout, keys, part, yieldToPane), take);

  const takeLookedBack = (row: number, complaint: LookedBack): void => {
    const need = rows.needs[row];
    if (!isLookedBackAt(need)) return;
    found.lookBack.set(row, complaint);
    const { calledOn, round = null, firstAttemptOn } = complaint;
    const isHandled = need === 'handled';
    // Called in a quarter though it was closed before; or in which round it was first called its log of rounds has to tell.
    const isCalledApart =
      within(calledOn, period) || (!isHandled && [previous, lastYear].some((one) => within(calledOn, one)));
    const isCalledBefore = !isHandled && (round ?? 1) > 1 && firstAttemptOn === null;
    if (isCalledApart || isCalledBefore) stragglers.push(row);
  };
  const takeHandled = (row: number, complaint: HandledThen) => found.handled.set(row, complaint);
  const takeMeasure = (row: number, { measure }: Pick<Complaint, 'measure'>): void => {
    if (measure === '') return;
    found.measures.set(row, measure);
    unnamed.push(row);
  };
  // Where no round ended nobody asks which, nor of which complaint.
  const areRounds = restarts.size > 0;
  const pieces = [
    areas(rows.whole, weights.whole, wholly, takeWhole),
    columns(rows.words, weights.words, ['status'], (row, { status }) => found.words.set(row, status)),
    columns(rows.measures, weights.measures, ['measure'], takeMeasure),
    areRounds
      ? columns(rows.lookBack, weights.lookBack + weights.round, [...lookedBackAt, 'round'], takeLookedBack)
      : columns(rows.lookBack, weights.lookBack, lookedBackAt, takeLookedBack),
    areRounds
      ? columns(rows.handled, weights.handled + weights.caseNumber, [...handledAt, 'caseNumber'], takeHandled)
      : columns(rows.handled, weights.handled, handledAt, takeHandled),
    columns(rows.relation, weights.relation, relatedBy, (row, known) => found.relation.set(row, known)),
  ];
  const further = (): Piece[] => {
    const apart = stragglers.filter((row) => !found.whole.has(row));
    const named = unnamed.filter((row) => !found.names.has(row)).sort((one, other) => one - other);
    stragglers = [];
    unnamed = [];
    return [
      areas(blocksOf(apart), weights.whole + weights.name, [...wholly, 'name'], (row, complaint) => {
        takeName(row, complaint);
        takeWhole(row, complaint);
      }),
      areas(fewerBlocks(blocksOf(named), namesAtMost), weights.name, ['name'], takeName),
    ];
  };
  const askWatched = loadWatched(reading, corner, ends);
  const watch = () => {
    const tell = askWatched();
    return async () => fits && tell();
  };
  if (!(await readPieces(context, pieces, { watch, further })) || !fits) return null;

  const hideOffice = withoutNames(people);
  const hideIn = (row: number) => (text: string) =>
    text === '' ? '' : hideOffice(withoutNames([found.names.get(row) ?? ''])(text));
  const dates: Dated[] = [];
  const complaints: CountedComplaint[] = [];
  let undated = 0;
  for (const [row, { receivedOn, closedOn, status: told }] of ends.entries()) {
    if (row % rowsAtOnce === 0) await yieldToPane();
    const need = rows.needs[row];
    const known = found.whole.get(row);
    // What is older only tells how old the register is.
    const status = known ? known.status : need === 'dates' ? null : (told ?? found.words.get(row) ?? null);
    const dated = { receivedOn, closedOn, status };
    if (known) {
      // The row of an empty table says nothing; such rows are always read whole, so that they are all found here.
      if (isBlank(known) && found.names.get(row) === '') continue;
      complaints.push(countedOf(known, restarts.get(known.caseNumber) ?? [], hideIn(row)));
      if (receivedOn === null) undated += 1;
    }
    if (receivedOn !== null) dates.push(dated);
    if (known) continue;
    const lookedBack = isLookedBackAt(need) ? found.lookBack.get(row) : undefined;
    const related = need === 'relation' ? found.relation.get(row) : undefined;
    if (lookedBack) {
      const then = need === 'handled' ? found.handled.get(row) : undefined;
      complaints.push(
        lookedBackOf(dated, lookedBack, {
          ...then,
          restartedOn: restarts.get(then?.caseNumber ?? '') ?? [],
          measure: hideIn(row)(found.measures.get(row) ?? ''),
        }),
      );
    } else if (related) complaints.push(relatedOf(dated, related));
  }
  return { dates, complaints, undated };
}

const isBlank = (complaint: Whole): boolean =>
  Object.values(complaint).every((value) => value === null || value === '');
