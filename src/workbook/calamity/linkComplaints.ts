import type { LongWork } from '../../usecases/ports/adoptionPorts';
import type { LinkAccount, LinkCandidate, LinkRequest } from '../../usecases/ports/calamityPorts';
import type { Language, Outcome } from '../../usecases/ports/ports';
import { complaintsTable } from '../complaints/complaintsTable';
import { faultOf } from '../host/faultOf';
import { knowTable } from '../complaints/knowTable';
import { caseSchema } from '../case/caseSchema';
import { complaintOf } from '../columns/complaintOf';
import { headersFit, positionOf, readLayout, type Layout } from '../columns/layout';
import { Refusal } from '../host/refusal';
import { knowing } from '../batch/knowing';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { appendLine } from '../record/appendLine';
import { takeBack } from '../record/takeBack';
import { presentKeys } from '../names/presentKeys';
import { headersOf } from '../table/schema';
import { byId } from '../names/knownNames';
import { sideTables } from '../side/sideTables';
import { loadEdge } from '../table/edge';
import { calamityLogLine } from './calamityLogLine';
import { whereNow } from './whereNow';

/** Some cells a row and a line of the log of some 7,000 characters: under 200 KB, and the pane answers in between. */
const rowsPerPiece = 500;

interface Sought extends LinkCandidate {
  position: number;
}

/**
 * Writes the code of a calamity into the complaints that were selected, in pieces. Their rows are found by ID at that
 * moment, and one that a colleague gave another code since is left alone. The batch that writes a piece looks once more;
 * what turns out to be another row, or changed, is put back by the next one, and rows that moved are looked for once
 * more. Each piece has its line in the log, so that what was done stands there when the rest broke off.
 */
export function linkComplaints(
  session: Session,
  request: LinkRequest,
  work: LongWork,
): Promise<Outcome<LinkAccount>> {
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const table = complaintsTable(context);
    const header = table.getHeaderRowRange().load('values');
    const protection = table.worksheet.protection.load('protected');
    const edge = loadEdge(context, sideTables.log);
    await context.sync();
    const layout = readLayout(header);
    if (protection.protected) throw new Refusal({ code: 'protected' });
    edge(language);

    const account: LinkAccount = { written: 0, changed: [], gone: [], cancelled: false, brokeOff: null };
    const where = { context, session, layout, language };
    const moved = await linkRound(where, request, work, account);
    const again = { ...request, candidates: moved };
    const still =
      moved.length > 0 ? await linkRound(where, again, work, account).catch(breakOff(account)) : [];
    account.gone.push(...still.map(({ caseNumber }) => caseNumber));
    return account;
  });
}

/** What was written until then stands. */
const breakOff =
  (account: LinkAccount) =>
  (error: unknown): [] => {
    account.brokeOff = faultOf(error);
    return [];
  };

/** Gives the complaints whose rows moved between two requests. */
async function linkRound(
  where: Where,
  request: LinkRequest,
  work: LongWork,
  account: LinkAccount,
): Promise<LinkCandidate[]> {
  const wanted = new Set(request.candidates.map(({ rowId }) => rowId));
  const { context, session, layout } = where;
  const places = await knowing(context, session, () => whereNow(context, layout, wanted));
  const sought = request.candidates.flatMap((candidate): Sought | [] => {
    const place = places.get(candidate.rowId);
    if (place && isAsShown(place.code, candidate, request)) return { ...candidate, position: place.position };
    account[place ? 'changed' : 'gone'].push(candidate.caseNumber);
    return [];
  });
  const writeFrom = async (start: number): Promise<LinkCandidate[]> => {
    work.onProgress(start, sought.length);
    const piece = sought.slice(start, start + rowsPerPiece);
    if (piece.length === 0) return [];
    account.cancelled = work.isCancelled();
    if (account.cancelled) return [];
    try {
      const moved = await writePiece(where, request, piece, account);
      return [...moved, ...(await writeFrom(start + rowsPerPiece))];
    } catch (error) {
      return breakOff(account)(error);
    }
  };
  return writeFrom(0);
}

const isAsShown = (found: string, { calamity }: LinkCandidate, { code }: LinkRequest): boolean =>
  found === calamity || found === code;

interface Where {
  context: Excel.RequestContext;
  session: Session;
  layout: Layout;
  language: Language;
}

/** Writes the code, in one batch that tells what it met; where the table isn't found, it wrote nothing. */
async function writeCodes(
  { context, layout, language }: Where,
  request: LinkRequest,
  piece: readonly Sought[],
) {
  const { code } = request;
  const table = complaintsTable(context).load('id');
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange();
  const column = positionOf(layout, 'calamity');
  const rows = piece.map((candidate) => {
    const before = body.getRow(candidate.position).load('values');
    const cell = before.getCell(0, column).load('formulas,numberFormat');
    cell.values = [[code]];
    cell.load('values');
    return { candidate, before, cells: [{ field: 'calamity', column, cell, value: code }] };
  });
  await context.sync();

  const keys = presentKeys(headersOf(context, caseSchema, language), header.values[0] ?? []);
  const judged = rows.map((row) => {
    const met = complaintOf({ language, keys }, row.before.values[0] ?? []);
    const isOther = met.rowId !== row.candidate.rowId || !headersFit(layout, header);
    return { row, isOther, isRight: !isOther && isAsShown(met.calamity, row.candidate, request) };
  });
  return { table: table.id, keys, judged };
}

async function writePiece(
  where: Where,
  request: LinkRequest,
  piece: readonly Sought[],
  account: LinkAccount,
): Promise<LinkCandidate[]> {
  const { context, session, language } = where;
  const { code, log } = request;
  // Each step by itself: what was written once is not written again because the next one met another name.
  const { table, keys, judged } = await knowing(context, session, () => writeCodes(where, request, piece));
  const wrong = judged.filter(({ isRight }) => !isRight).map(({ row }) => row);
  await byId(context, caseSchema.name, table, () =>
    takeBack(context, session, { schema: caseSchema, language, keys }, wrong),
  );

  const numbersOf = (which: typeof judged) => which.map(({ row }) => row.candidate.caseNumber);
  const numbers = numbersOf(judged.filter(({ isRight }) => isRight));
  account.changed.push(...numbersOf(judged.filter(({ isOther, isRight }) => !isOther && !isRight)));
  account.written += numbers.length;
  if (numbers.length > 0) {
    const event = code === '' ? 'unlinked' : 'linked';
    const { cells } = calamityLogLine(language, log, { ...log, event, says: numbers.join(', ') });
    await knowing(context, session, () => appendLine(context, session, sideTables.log, cells, language));
  }
  return judged.filter(({ isOther }) => isOther).map(({ row }) => row.candidate);
}
