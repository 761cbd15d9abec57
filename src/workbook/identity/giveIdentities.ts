import { giveIdentity } from '../../procedure/identity/giveIdentity';
import { takenIdentities, type TakenIdentities } from '../../procedure/identity/takenIdentities';
import { readStandIn } from '../../procedure/identity/standIn';
import { parseCaseNumber } from '../../procedure/complaint/caseNumber';
import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { GivenRow } from '../../usecases/ports/givenRow';
import type { Identified, IdentifyRequest } from '../../usecases/ports/identityPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { Refusal } from '../host/refusal';
import { caseLines } from '../case/caseLines';
import { meantStrays } from '../complaints/meantStrays';
import { readStrays, type FoundStrays } from '../complaints/readStrays';
import type { Session } from '../table/session';
import { writeIdentities, type GivenIdentity } from './writeIdentities';

/** Whole rows are read back: about 500 KB, and the pane answers in between. */
const rowsPerPiece = 500;

/**
 * Gives rows the number and ID that they lack, each with a line in the log. What says something else by now, or is gone,
 * is left for a later look: it is not in the result.
 */
export function giveIdentities(session: Session, request: IdentifyRequest): Promise<Outcome<Identified[]>> {
  return runBatch(session, (context) => giveFrom(context, session, request));
}

async function giveFrom(
  context: Excel.RequestContext,
  session: Session,
  request: IdentifyRequest,
  tries = 2,
): Promise<Identified[]> {
  if (request.standIns.length === 0 || tries === 0) return [];
  const taken = takenIdentities();
  const look = await readStrays(context, taken.meet);
  const identities = identitiesOf(look, taken, request);
  const done: Identified[] = [];
  for (let start = 0; start < identities.length && !request.work?.isCancelled(); start += rowsPerPiece) {
    const piece = identities.slice(start, start + rowsPerPiece);
    const told = await request.tell?.(piece.map((identity) => givenRow(look, identity)));
    if (told && !told.ok) throw new Refusal(told.fault);
    if (!(await writeIdentities(context, session, look, piece))) {
      // Rows moved: those that are left are looked for once more.
      const standIns = identities.slice(start).map(({ stray }) => stray.complaint.rowId);
      return [...done, ...(await giveFrom(context, session, { ...request, standIns }, tries - 1))];
    }
    piece.forEach((identity) => remember(session, identity));
    done.push(...piece.map((identity) => identifiedOf(look, identity)));
    request.work?.onProgress(start + piece.length, identities.length);
    await request.work?.yieldToPane();
  }
  return done;
}

function identitiesOf(
  look: FoundStrays,
  taken: TakenIdentities,
  { standIns, today, at, by }: IdentifyRequest,
): GivenIdentity[] {
  const { language } = look.layout;
  const meant = meantStrays(look.strays, standIns);
  const given = giveIdentity(
    taken,
    meant.map(({ position, copyOf, complaint }) => ({
      position,
      copyOf,
      print: readStandIn(complaint.rowId)?.print ?? '',
      caseNumber: complaint.caseNumber,
      rowId: look.rows[position]?.rowId ?? ('' as RowId),
      receivedOn: complaint.receivedOn,
    })),
    today,
  );
  return meant.flatMap((stray, index): GivenIdentity[] => {
    const identity = given[index];
    if (!identity) return [];
    const found: Complaint = { ...stray.complaint, rowId: identity.rowId };
    const from = copiedFrom(look, stray);
    const [line] = caseLines(language, found, changesOf(found, identity), {
      log: {
        at,
        by,
        ...(from
          ? { event: 'copied', note: workbookTexts[language].log.copyOf(from.caseNumber, from.row) }
          : { event: 'typed' }),
      },
    });
    return line ? [{ stray, given: identity, line: line.cells }] : [];
  });
}

const changesOf = (found: Complaint, { caseNumber }: GivenIdentity['given']) =>
  caseNumber === found.caseNumber ? {} : { caseNumber };

const copiedFrom = ({ rows, top }: FoundStrays, { copyOf }: GivenIdentity['stray']): Identified['copyOf'] =>
  copyOf === null ? null : { row: top + copyOf + 1, caseNumber: rows[copyOf]?.caseNumber ?? '' };

const givenRow = ({ rows }: FoundStrays, { stray, given }: GivenIdentity): GivenRow => ({
  position: stray.position,
  had: { caseNumber: stray.complaint.caseNumber, rowId: rows[stray.position]?.rowId ?? '' },
  given,
  isCopy: stray.copyOf !== null,
});

const identifiedOf = (look: FoundStrays, { stray, given }: GivenIdentity): Identified => ({
  complaint: { ...stray.complaint, ...given },
  row: look.top + stray.position + 1,
  isNumbered: given.caseNumber !== stray.complaint.caseNumber,
  copyOf: copiedFrom(look, stray),
});

function remember({ sequences, identified }: Session, { given, line }: GivenIdentity): void {
  identified.set(given.rowId, line);
  const parts = parseCaseNumber(given.caseNumber);
  if (parts) sequences.set(parts.year, Math.max(sequences.get(parts.year) ?? 0, parts.sequence));
}
