import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { LinkAccount, LinkCandidate, LinkRequest } from '../../usecases/ports/calamityPorts';
import { knowing } from '../batch/knowing';
import { caseSchema } from '../case/caseSchema';
import { complaintOf } from '../columns/complaintOf';
import { headersFit, positionOf, type Layout } from '../columns/layout';
import { complaintsTable } from '../complaints/complaintsTable';
import { faultOf } from '../host/faultOf';
import { byId, tableOf } from '../names/knownNames';
import { presentKeys } from '../names/presentKeys';
import { appendLine } from '../record/appendLine';
import { settleLines, undoLines } from '../record/settleLines';
import { takeBack, wasReached } from '../record/takeBack';
import { sideTables } from '../side/sideTables';
import { loadEdge } from '../table/edge';
import { headersOf } from '../table/schema';
import type { Session } from '../table/session';
import { writeTableLine, type TableLine } from '../table/tableLine';
import { calamityLogLine } from './calamityLogLine';

/** A complaint to link, and where in the table's body it was seen, counted from 0. */
export interface Sought extends LinkCandidate {
  position: number;
}

/** Where the complaints and the log are. */
export interface Where {
  context: Excel.RequestContext;
  session: Session;
  layout: Layout;
  language: RegisterLanguage;
}

export const isAsShown = (found: string, { calamity }: LinkCandidate, { code }: LinkRequest): boolean =>
  found === calamity || found === code;

/**
 * Writes the code into some rows together with their line of the log, in one batch that tells what it met: neither stands
 * there without the other. What turns out to be another row, or changed, is put back, and the line says the others.
 * @returns the complaints whose rows moved between two requests
 */
export async function linkPiece(
  where: Where,
  request: LinkRequest,
  piece: readonly Sought[],
  account: LinkAccount,
): Promise<LinkCandidate[]> {
  const { context, session, language } = where;
  // Each step by itself: what was written once is not written again because the next one met another name.
  const write = () => knowing(context, session, () => writePiece(where, request, piece));
  const { table, keys, judged, line } = await write().catch((error: unknown) => {
    // Refused before anything was done, as in `runBatch`.
    if (faultOf(error).code !== 'busy') throw error;
    return write();
  });
  const wrong = judged.filter(({ isRight }) => !isRight);
  const takeOut = (which: typeof judged) =>
    byId(context, caseSchema.name, table, () =>
      takeBack(
        context,
        session,
        { schema: caseSchema, language, keys },
        which.map(({ row }) => row),
      ),
    );
  await takeOut(wrong);
  const numbersOf = (which: typeof judged) => which.map(({ row }) => row.candidate.caseNumber);
  const right = judged.filter(({ isRight }) => isRight);
  const numbers = numbersOf(right);
  account.changed.push(...numbersOf(judged.filter(({ isOther, isRight }) => !isOther && !isRight)));
  account.written += numbers.length;
  try {
    await knowing(context, session, async () => {
      if (wrong.length === 0 && (await settleLines(context, [line]))) return;
      await undoLines(context, session, [line]);
      if (numbers.length === 0) return;
      const { cells } = lineOf(language, request, numbers);
      await appendLine(context, session, sideTables.log, cells, language);
    });
  } catch (error) {
    // What got no answer is looked up by whoever asked.
    if (faultOf(error).code === 'replyLost') throw error;
    account.written -= numbers.length;
    await takeOut(right);
    throw error;
  }
  return judged.filter(({ isOther }) => isOther).map(({ row }) => row.candidate);
}

function lineOf(
  language: RegisterLanguage,
  { code, log }: LinkRequest,
  numbers: readonly string[],
): TableLine {
  const event = code === '' ? 'unlinked' : 'linked';
  return calamityLogLine(language, log, { ...log, event, says: numbers.join(', ') });
}

/** The line first: where it can't be written no code is. Where a table isn't found nothing stands afterwards. */
async function writePiece(where: Where, request: LinkRequest, piece: readonly Sought[]) {
  const { context, session, layout, language } = where;
  const edge = loadEdge(context, sideTables.log);
  await context.sync();

  const { code } = request;
  const table = complaintsTable(context).load('id');
  const header = table.getHeaderRowRange().load('values');
  tableOf(context, sideTables.log.name).load('id');
  const numbers = piece.map(({ caseNumber }) => caseNumber);
  const line = writeTableLine(context, session, lineOf(language, request, numbers), edge(language));
  const body = table.getDataBodyRange();
  const column = positionOf(layout, 'calamity');
  const rows = piece.map((candidate) => {
    const before = body.getRow(candidate.position).load('values');
    const cell = before.getCell(0, column).load('formulas,numberFormat');
    cell.values = [[code]];
    cell.load('values');
    return { candidate, before, cells: [{ field: 'calamity', column, cell, value: code }] };
  });
  const keysMet = () => presentKeys(headersOf(context, caseSchema, language), header.values[0] ?? []);
  try {
    await context.sync();
  } catch (error) {
    // What got no answer is looked up by whoever asked.
    if (faultOf(error).code === 'replyLost' || !line.wasWritten()) throw error;
    const reached = rows.filter(({ cells }) => cells.some(wasReached));
    await byId(context, caseSchema.name, table.id, () =>
      takeBack(context, session, { schema: caseSchema, language, keys: keysMet() }, reached),
    );
    await undoLines(context, session, [line]);
    throw error;
  }
  const keys = keysMet();
  const judged = rows.map((row) => {
    const met = complaintOf({ language, keys }, row.before.values[0] ?? []);
    const isOther = met.rowId !== row.candidate.rowId || !headersFit(layout, header);
    return { row, isOther, isRight: !isOther && isAsShown(met.calamity, row.candidate, request) };
  });
  return { table: table.id, keys, judged, line };
}
