import type { Complaint } from '../../procedure/complaint/complaint';
import { asPattern } from '../../procedure/text/asPattern';
import type { Candidate } from '../../procedure/sample/population';
import type { Outcome } from '../../usecases/ports/ports';
import type { SampledCase } from '../../usecases/ports/samplePorts';
import { complaintOf } from '../columns/complaintOf';
import { columnBody, complaintsTable } from '../complaints/complaintsTable';
import { knowTable } from '../complaints/knowTable';
import type { Layout } from '../columns/layout';
import { runUntracked } from '../batch/runBatch';
import type { Session } from '../table/session';
import { readSideIds } from '../side/sideIds';
import { askSideLines, roundOf } from '../side/sideLines';

/** Rows in one reply: a long account is some tens of kilobytes at most, so far under the 5 MB of Excel on the web. */
const rowsPerRead = 100;

/**
 * The drawn complaints whole, with their finished rounds. Excel looks for their rows, so that no column has to travel;
 * a row that moved before it was read is looked for once more, and one that is gone is left out.
 */
export function readSampledCases(
  session: Session,
  drawn: readonly Candidate[],
): Promise<Outcome<SampledCase[]>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const found = await readFrom(context, layout, drawn);
    const missed = drawn.filter((_, index) => found[index] === null);
    const again = await readFrom(context, layout, missed);
    const late = new Map(missed.map((candidate, index) => [candidate, again[index] ?? null]));
    const complaints = drawn
      .map((candidate, index) => found[index] ?? late.get(candidate))
      .filter((complaint) => complaint != null);
    const rounds = await readRounds(context, layout, complaints);
    return complaints.map((complaint) => ({ complaint, rounds: rounds(complaint) }));
  });
}

/** `null` for one that wasn't where Excel found it a moment before. */
async function readFrom(
  context: Excel.RequestContext,
  layout: Layout,
  drawn: readonly Candidate[],
): Promise<(Complaint | null)[]> {
  if (drawn.length === 0) return [];
  const [asked, rest] = [drawn.slice(0, rowsPerRead), drawn.slice(rowsPerRead)];
  const table = complaintsTable(context);
  const { functions } = context.workbook;
  const matches = asked.map(({ rowId, caseNumber }) => {
    const [key, text] = rowId === '' ? (['caseNumber', caseNumber] as const) : (['rowId', rowId] as const);
    // Excel reads these as wildcards.
    const sought = asPattern(text);
    return functions.match(sought, columnBody(table, layout, key), 0).load('value,error');
  });
  await context.sync();
  const body = complaintsTable(context).getDataBodyRange();
  const rows = matches.map((match) => (match.error ? null : body.getRow(match.value - 1).load('values')));
  await context.sync();
  const complaints = rows.map((row, index) => {
    const complaint = row && complaintOf(layout, row.values[0] ?? []);
    const wanted = asked[index];
    const isIt = complaint?.rowId === wanted?.rowId && complaint?.caseNumber === wanted?.caseNumber;
    return isIt ? complaint : null;
  });
  return [...complaints, ...(await readFrom(context, layout, rest))];
}

/** The finished rounds of these cases, by the row IDs that their lines carry. */
async function readRounds(context: Excel.RequestContext, layout: Layout, complaints: readonly Complaint[]) {
  const ours = new Set<unknown>(complaints.map(({ rowId }) => rowId).filter((id) => id !== ''));
  const [ids = []] = await readSideIds(context, ['rounds'], layout.language);
  const ask = askSideLines(
    context,
    'rounds',
    ids.map((id) => ours.has(id)),
  );
  await context.sync();
  const lines = ask(layout.language);
  return ({ rowId }: Complaint) =>
    lines
      .filter((line) => rowId !== '' && line['rowId'] === rowId)
      .map((line) => roundOf(layout.language, line));
}
