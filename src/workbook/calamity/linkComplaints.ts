import type { LongWork } from '../../usecases/ports/adoptionPorts';
import type { LinkAccount, LinkCandidate, LinkRequest } from '../../usecases/ports/calamityPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { complaintsTable } from '../complaints/complaintsTable';
import { faultNow } from '../host/faultNow';
import { knowTable } from '../complaints/knowTable';
import { readLayout } from '../columns/layout';
import { Refusal } from '../host/refusal';
import { knowing } from '../batch/knowing';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { sideTables } from '../side/sideTables';
import { loadEdge } from '../table/edge';
import { isAsShown, linkPiece, type Sought, type Where } from './linkPiece';
import { whereNow } from './whereNow';

/** Some cells a row and a line of the log of some 7,000 characters: under 200 KB, and the pane answers in between. */
const rowsPerPiece = 500;

/**
 * Writes the code of a calamity into the complaints that were selected, in pieces. Their rows are found by ID at that
 * moment, and one that a colleague gave another code since is left alone. The batch that writes a piece looks once more;
 * what turns out to be another row, or changed, is put back by the next one, and rows that moved are looked for once
 * more. Each piece goes with its line in the log, so that what was done stands there when the rest broke off.
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
  async (error: unknown): Promise<[]> => {
    account.brokeOff = await faultNow(error);
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
      const moved = await linkPiece(where, request, piece, account);
      return [...moved, ...(await writeFrom(start + rowsPerPiece))];
    } catch (error) {
      return breakOff(account)(error);
    }
  };
  return writeFrom(0);
}
