import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import type { WrittenChange } from '../../procedure/lifeCycle/crossing';
import type { Round } from '../../procedure/lifeCycle/round';
import type { Outcome, Unsettled } from '../../usecases/ports/ports';
import { caseLines, type CaseLine } from '../case/caseLines';
import { changedSince } from '../record/changedSince';
import { columnBody, complaintsTable } from '../complaints/complaintsTable';
import { complaintOf } from '../columns/complaintOf';
import { knowTable } from '../complaints/knowTable';
import type { Layout } from '../columns/layout';
import { linesOfCases, type CaseLines } from '../side/linesOfCases';
import { othersInLog } from './othersInLog';
import { runUntracked } from '../batch/runBatch';
import { readsBack } from '../sheet/readsBack';
import type { Session, Watched } from '../table/session';
import { askSideLines, roundOf, type ReadLine } from '../side/sideLines';
import { sideTables } from '../side/sideTables';
import { tableOf } from '../names/knownNames';

/** A line with so many below it was written before anything that may still be under way. */
const endOfLines = 100;

/**
 * Reads where the changes stand that this pane wrote: the rows, found by Excel, and the end of the log and of the rounds.
 * Only where something reads otherwise the lines of those cases are read as well.
 */
export async function unsettledChanges(session: Session): Promise<Outcome<Unsettled[]>> {
  if (session.written.length === 0) return { ok: true, value: [] };
  const looked = await lookAt(session, session.written);
  if (!looked.ok) return looked;
  const past = new Set(looked.value.filter(isPast).map(({ watched }) => watched));
  session.written = session.written.filter((watched) => !past.has(watched));
  return { ok: true, value: looked.value.filter((look) => !isPast(look)) };
}

/** The same of a change that may have been written; `null`: all of it stands. */
export async function standingOf(
  session: Session,
  change: WrittenChange,
): Promise<Outcome<Unsettled | null>> {
  const looked = await lookAt(session, [{ change, what: 'all', places: {}, wasGone: false }]);
  return looked.ok ? { ok: true, value: looked.value.find((look) => !isPast(look)) ?? null } : looked;
}

type Look = Unsettled & { watched: Watched };

const isPast = ({ differs, gone, surplus }: Look): boolean => !differs && gone.length === 0 && !surplus;

/** Gives the changes of which something seemed to read otherwise. */
function lookAt(session: Session, written: readonly Watched[]): Promise<Outcome<Look[]>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const { rows, end } = await readNow(context, layout, written);
    const linesOf = (change: WrittenChange) =>
      caseLines(layout.language, change.before, change.changes, change);
    const read = written.flatMap((watched) => {
      const found = rows.get(watched.change.before.rowId);
      if (!found) {
        watched.wasGone = true;
        return [];
      }
      const { change, what, places } = watched;
      const deletedBy = (table: CaseLine['table']) => places[table]?.deletedBy ?? null;
      // A line that somebody took out was meant to go; of a colleague's edit that isn't certain yet.
      // Taken out for what somebody else keeps of that round.
      const isReplaced = deletedBy('rounds') !== null && end.rounds.some(isOf(found, change.round));
      const lines = linesOf(change).filter(
        ({ table }) => deletedBy(table) !== 'Local' && (table === 'log' || (what !== 'log' && !isReplaced)),
      );
      const gone = lines.filter((line) => !isIn(end, line));
      const surplus = what === 'all' && tookBack(change) && end.rounds.some(isUnfinished(found));
      return [{ watched, found, differs: what === 'all' && differs(change, found), gone, surplus }];
    });
    const doubtful = read.filter(({ differs, gone, surplus }) => differs || gone.length > 0 || surplus);
    if (doubtful.length === 0) return [];

    const rowIds = new Set(doubtful.map(({ found }) => found.rowId));
    const lines = await linesOfCases(context, layout.language, rowIds);
    const ours = written.flatMap(({ change }) => linesOf(change));
    const others = lines.log.filter((line) => !ours.some((own) => own.table === 'log' && reads(line, own)));
    return doubtful.map(({ watched, found, differs, gone, surplus }): Look => {
      const { change } = watched;
      const lost = gone.filter((line) => !isIn(lines, line)).map(({ table }) => table);
      const instead = lost.includes('rounds') ? lines.rounds.find(isOf(found, change.round)) : undefined;
      const round = instead ? roundOf(layout.language, instead) : null;
      const { wasGone, places } = watched;
      const beside = { ...othersInLog(layout.language, change, found, others), round, wasGone };
      const takenOut = lost.filter((table) => places[table]?.deletedBy === 'Remote');
      return { watched, change, found, differs, gone: lost, takenOut, surplus, others: beside };
    });
  });
}

async function readNow(
  context: Excel.RequestContext,
  layout: Layout,
  written: readonly Watched[],
): Promise<{ rows: Map<RowId, Complaint>; end: CaseLines }> {
  const { functions } = context.workbook;
  const ids = columnBody(complaintsTable(context), layout, 'rowId');
  const rowIds = [...new Set(written.map(({ change }) => change.before.rowId))];
  const places = rowIds.map((rowId) => functions.match(rowId, ids, 0).load('value,error'));
  const sizes = (['rounds', 'log'] as const).map((which) =>
    tableOf(context, sideTables[which].name).getDataBodyRange().load('rowCount'),
  );
  await context.sync();

  const body = complaintsTable(context).getDataBodyRange();
  const found = places.flatMap(({ error, value }) => (error ? [] : [body.getRow(value - 1).load('values')]));
  const [rounds, log] = (['rounds', 'log'] as const).map((which, index) => {
    const size = sizes[index]?.rowCount ?? 0;
    return askSideLines(
      context,
      which,
      Array.from({ length: size }, (_, row) => row >= size - endOfLines),
    );
  });
  await context.sync();
  const complaints = found.map(({ values }) => complaintOf(layout, values[0] ?? []));
  return {
    rows: new Map(complaints.map((complaint) => [complaint.rowId, complaint])),
    end: { rounds: rounds?.(layout.language) ?? [], log: log?.(layout.language) ?? [] },
  };
}

const differs = ({ changes }: WrittenChange, found: Complaint) => changedSince(changes, found).length > 0;

/** Whether it took the case back into a round before. */
const tookBack = ({ before, changes }: WrittenChange) => (changes.round ?? Infinity) < (before.round ?? 1);

/** A line that is kept of that round of the case. */
const isOf =
  ({ rowId }: Complaint, kept: Round | undefined) =>
  (line: ReadLine) =>
    line['rowId'] === rowId && line['round'] === (kept?.round ?? '');

/** A line that says of a round that it is finished, which the case has not left. */
const isUnfinished =
  ({ rowId, round }: Complaint) =>
  (line: ReadLine) =>
    line['rowId'] === rowId && Number(line['round']) >= (round ?? 1);

const isIn = (lines: CaseLines, line: CaseLine) => lines[line.table].some((read) => reads(read, line));

const reads = (read: ReadLine, { cells }: CaseLine) =>
  Object.entries(cells).every(([key, value]) => readsBack(value, read[key]));
