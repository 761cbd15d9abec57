import type { CellPlace } from '../../procedure/inspection/tally';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { columnBody, complaintsTable } from '../complaints/complaintsTable';
import { findRow } from '../complaints/findRow';
import { knowTable } from '../complaints/knowTable';
import { Refusal } from '../host/refusal';
import { inspectionTable } from '../names/tableNames';
import { sideTables } from '../side/sideTables';
import { columnOfTable } from '../table/schema';
import type { Session } from '../table/session';

/** Brings a cell to the front and selects it: that of a complaint wherever its row stands by now. */
export function showCell(session: Session, place: CellPlace): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const cell = await (place.table === 'complaints' ? complaintCell : lineCell)(context, session, place);
    cell.worksheet.activate();
    cell.select();
    await context.sync();
  });
}

async function complaintCell(
  context: Excel.RequestContext,
  session: Session,
  { rowId, position, field }: CellPlace,
): Promise<Excel.Range> {
  const { layout } = await knowTable(context, session);
  const found = rowId === '' ? position : await findRow(context, layout, rowId);
  if (found === null) throw new Refusal({ code: 'rowMissing' });
  return columnBody(complaintsTable(context), layout, field).getCell(found, 0);
}

/** A line of the history has no name of its own: it is there where it was, or it is not found. */
async function lineCell(
  context: Excel.RequestContext,
  session: Session,
  { table, rowId, position }: CellPlace,
): Promise<Excel.Range> {
  const { language } = (await knowTable(context, session)).layout;
  const schema = sideTables[table === 'rounds' ? 'rounds' : 'log'];
  const id = columnOfTable(context, schema, language, 'rowId').getCell(position, 0).load('values');
  await context.sync();
  if (id.values[0]?.[0] !== rowId) throw new Refusal({ code: 'rowMissing' });
  return columnOfTable(context, schema, language, 'caseNumber').getCell(position, 0);
}

export const showReport = (): Promise<Outcome<void>> =>
  runBatch(null, async (context) => {
    context.workbook.tables.getItem(inspectionTable).worksheet.activate();
    await context.sync();
  });
