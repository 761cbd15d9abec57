import { yearOfNumber } from '../../../procedure/complaint/caseNumber';
import type { Entered } from '../../../procedure/complaint/openComplaint';
import type { Appended, Outcome } from '../../../usecases/ports/ports';
import { rowHeight } from '../../columns/columns';
import { complaintsTable } from '../complaintsTable';
import { positionOf } from '../../columns/layout';
import { countMatches, ofYearPattern } from '../../table/countMatches';
import { faultOf, isMisfit } from '../../host/faultOf';
import { Refusal } from '../../host/refusal';
import { knowOwn, loadOwnPlaces } from './ownPlaces';
import { finishRow } from './finishRow';
import { knowing } from '../../batch/knowing';
import { learnNames } from '../../batch/learnNames';
import { learnsSwallowing, toWrite } from '../../table/leadingApostrophe';
import { placementBelow } from '../../table/placementOf';
import { placeAt } from '../../table/place';
import { placeRow } from '../../table/placeRow';
import { formatsOf, rowOf } from '../../columns/rowOf';
import { runUntracked } from '../../batch/runBatch';
import type { Session } from '../../table/session';
import { twice } from '../../table/twice';
import { undoAppended } from '../../record/undoAppended';
import { judge, readsAsWritten } from './writtenRow';

/**
 * Appends one complaint below the table, in one round trip: what stood in the row before, its formats and values, the
 * header row, the row as it reads afterwards, the table's new size and how often the case number now occurs.
 *
 * `table.rows.add` is documented as "don't do this" in a co-authored table; values right below the body make Excel grow
 * the table by itself (docs: co-authoring in Excel add-ins). What the pane remembered may be out of date: a colleague
 * moved a column, switched on totals or typed below the table. The same reply shows that; what was overwritten is put
 * back and the row is written once more from what the sheet says now.
 */
export async function appendRow(session: Session, complaint: Entered): Promise<Outcome<Appended>> {
  const remembered = session.known !== null;
  const outcome = await runUntracked(session, (context) => twice(() => attempt(context, session, complaint)));
  if (outcome.ok) return outcome;
  session.known = null;
  return remembered && isMisfit(outcome.fault) ? appendRow(session, complaint) : outcome;
}

/** One try; `null` when the sheet turned out different from what was remembered and the row was taken back. */
async function attempt(
  context: Excel.RequestContext,
  session: Session,
  complaint: Entered,
): Promise<Appended | null> {
  // A new register's blank row may have been filled by a colleague: what stands there must not be overwritten.
  if (session.known?.placement === 'blank') session.known = null;
  const { layout, placement, own } = await knowOwn(context, session, complaint);
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values,columnIndex');
  const sizeBefore = table.getRange().load('address');
  const row = placeRow(table.getDataBodyRange(), placement, positionOf(layout, 'rowId'));
  // Loads happen in the order of the batch: these two before the write, the others after it.
  row.load('formulas,numberFormat');
  const ownNow = loadOwnPlaces(table, header, own);

  const cells = rowOf(layout, complaint);
  row.numberFormat = [formatsOf(layout, complaint)];
  row.values = [cells.map((cell) => toWrite(session, cell))];
  row.format.rowHeight = rowHeight;
  row.load('values,rowIndex,address');
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  const below = body.getRowsBelow(1).load('values');
  const sizeAfter = table.getRange().load('address');
  table.load('id,showTotals');
  const year = yearOfNumber(complaint.caseNumber);
  const count = () => {
    // By its place, which the header row tells: a batch that wrote must not fail at a header that was renamed.
    const body = complaintsTable(context).getDataBodyRange();
    const numbers = body.getColumn(positionOf(layout, 'caseNumber'));
    const [same, ofYear] = [complaint.caseNumber, ofYearPattern(year)];
    return { same: countMatches(context, numbers, same), ofYear: countMatches(context, numbers, ofYear) };
  };
  let counted = count();
  await context.sync();

  const verdict = judge({
    layout,
    cells,
    header,
    // In a row that was inserted nobody typed: what stands there is what the table calculates, in an office's columns too.
    before: placement === 'insert' ? [] : (row.formulas[0] ?? []),
    values: row.values[0] ?? [],
    rowIndex: row.rowIndex,
    bodyIndex: body.rowIndex,
    bodyRows: body.rowCount,
    isTotals: placement !== 'insert' && table.showTotals && row.rowIndex >= body.rowIndex + body.rowCount,
  });
  const takeBack = async () => {
    const { address, formulas, numberFormat } = row;
    const sizes = { before: sizeBefore.address, after: sizeAfter.address };
    const written = { table: table.id, placement, meant: [cells], sizes };
    await undoAppended(context, session, { ...written, address, formulas, numberFormat });
    session.known = null;
    return null;
  };
  const calculated = ownNow.calculated();
  if (!ownNow.isAsKnown() || calculated !== undefined) {
    await takeBack();
    if (calculated === undefined) return null;
    throw new Refusal({ code: 'columnMissing', name: calculated });
  }
  if (verdict === 'stale') {
    learnsSwallowing(session, cells, row.values[0] ?? []);
    return takeBack();
  }
  if (verdict === 'unfinished') {
    // A row that the table took in only now was not counted.
    // Its formulas refer to other tables too.
    await learnNames(context, session);
    const isOne = (values: readonly unknown[]) => readsAsWritten(cells, values);
    const written = { layout, headers: header.values[0] ?? [], showTotals: table.showTotals, isOne };
    const finish = () => knowing(context, session, () => finishRow(context, row.address, written, count));
    const finished = await finish().catch(async (error: unknown) => {
      const fault = faultOf(error);
      if (fault.code !== 'unexpected') throw error;
      // The table can't grow to where the row was, because rows moved since, or another table stands there.
      if (!isMisfit(fault)) return null;
      // A formula says a header that was renamed since. The row stands: it must not be written once more beside itself.
      if (await learnNames(context, session)) return finish();
      throw new Refusal({ code: 'notVerified' });
    });
    if (!finished) return takeBack();
    counted = finished;
  }
  const placementNow = placementBelow(below.values[0] ?? [], table.showTotals);
  session.known = { layout, placement: placementNow, left: header.columnIndex, rows: body.rowCount };
  session.placed = {
    rowId: complaint.rowId,
    position: row.rowIndex - body.rowIndex,
    row: row.rowIndex + 1,
  };
  const watched = session.appended.get(complaint.rowId);
  // Put back.
  if (watched) watched.place = placeAt(session.placed.row);
  // It has its number and ID: no reason to look for rows that lack theirs.
  if (session.whole && placement !== 'blank')
    session.whole = { rows: session.whole.rows + 1, lastId: complaint.rowId };
  session.sequences.set(year, Math.max(session.sequences.get(year) ?? 0, counted.ofYear.value));
  return { sameNumber: counted.same.value };
}
