import type { ComplaintField, RowId } from '../../procedure/complaint/complaint';
import type { CaseStep, Changes, Outcome } from '../../usecases/ports/ports';
import { caseLines } from './caseLines';
import { changedSince } from '../table/changedSince';
import { columnOf, numberFormats } from '../columns/columns';
import { complaintOf } from '../columns/complaintOf';
import { complaintsTable } from './complaintsTable';
import { findOnlyRow } from './findRow';
import { knowTable } from './knowTable';
import { toWrite } from '../table/leadingApostrophe';
import { positionOf, readLayout, type Layout } from '../columns/layout';
import { Refusal } from '../host/refusal';
import { cellOf } from '../columns/rowOf';
import { runBatch } from '../host/runBatch';
import type { Session } from '../table/session';
import { settleCells, type WrittenCell } from '../table/settleCells';
import { loadSideEdge } from '../side/sideEdge';
import { writeSideLine } from '../side/sideLine';
import { requireSideTables, type SideTable } from '../side/sideTables';

interface CaseWrite {
  rowId: RowId;
  changes: Changes;
  step: CaseStep;
}

/**
 * Writes the changed cells of one case and the lines that go with them in one batch. The row is found by its ID, read
 * and compared with what was shown; the writing batch compares once more what it met, because a colleague may have
 * edited meanwhile. What met another sheet than expected is taken back altogether, and done once more.
 */
export function writeCase(session: Session, write: CaseWrite): Promise<Outcome<void>> {
  return runBatch(async (context) => {
    const done = (await attempt(context, session, write)) || (await attempt(context, session, write));
    if (!done) throw new Refusal({ code: 'notVerified' });
  });
}

/** One try; `false` when rows or columns moved meanwhile and everything was taken back. */
async function attempt(
  context: Excel.RequestContext,
  session: Session,
  { rowId, changes, step }: CaseWrite,
): Promise<boolean> {
  const wanted: SideTable[] = step.round ? ['rounds', 'log'] : ['log'];
  const { layout: remembered } = await knowTable(context, session);
  const requireLines = requireSideTables(context, wanted);
  const position = await findOnlyRow(context, remembered, rowId);
  if (position === null) throw new Refusal({ code: 'rowMissing' });
  requireLines(remembered.language);

  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  const row = table.getDataBodyRange().getRow(position).load('values');
  const edges = wanted.map((which) => loadSideEdge(context, which));
  await context.sync();
  const layout = readLayout(header.values[0] ?? []);
  const found = complaintOf(layout, row.values[0] ?? []);
  if (found.rowId !== rowId) return false;
  const fields = changedSince(step.seen, found);
  if (fields.length > 0) throw new Refusal({ code: 'changedByColleague', fields, found });

  const met = table.getDataBodyRange().getRow(position).load('values');
  const cells = writeCells(session, row, layout, changes);
  const places = edges.map((edge) => edge(layout.language));
  const lines = caseLines(layout, found, changes, step).flatMap((line, index) => {
    const place = places[index];
    return place ? writeSideLine(context, session, line, place) : [];
  });
  const isAsShown = () => {
    const before = complaintOf(layout, met.values[0] ?? []);
    return before.rowId === rowId && changedSince(step.seen, before).length === 0;
  };
  return settleCells(context, session, { cells, lines, isAsShown });
}

function writeCells(session: Session, row: Excel.Range, layout: Layout, changes: Changes): WrittenCell[] {
  const keys = Object.keys(changes) as Exclude<ComplaintField, 'rowId'>[];
  return keys.map((key) => {
    const cell = row.getCell(0, positionOf(layout, key)).load('formulas');
    const changed = changes[key];
    const value = changed === undefined ? '' : cellOf(layout, key, changed);
    const input = toWrite(session, value);
    if (key === 'folderLink') cell.clear(Excel.ClearApplyTo.hyperlinks);
    cell.numberFormat = [[numberFormats[columnOf(key).kind]]];
    cell.values = [[input]];
    // Opens by a click, also for a colleague without the add-in.
    if (key === 'folderLink' && value)
      cell.hyperlink = { address: String(value), textToDisplay: String(input) };
    cell.load('values');
    return { cell, value };
  });
}
