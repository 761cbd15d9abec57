import type { CellPlace } from '../../procedure/inspection/tally';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { columnBody, complaintsTable } from '../complaints/complaintsTable';
import { knowTable } from '../complaints/knowTable';
import { Refusal } from '../host/refusal';
import { findInspected } from './read/findInspected';
import { inspectionTable } from '../names/tableNames';
import { sideTables } from '../side/sideTables';
import { columnOfTable } from '../table/schema';
import type { Session } from '../table/session';

/** Brings a cell to the front and selects it, wherever its row stands by now. */
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
  place: CellPlace,
): Promise<Excel.Range> {
  const { layout } = await knowTable(context, session);
  const found = await findInspected(context, layout, place);
  if (found === null) throw new Refusal({ code: 'rowMissing' });
  return columnBody(complaintsTable(context), layout, place.field).getCell(found, 0);
}

/** A line of the history has no name of its own: it is where it was, or else the first line with its row ID. */
async function lineCell(
  context: Excel.RequestContext,
  session: Session,
  { table, rowId, position, field }: CellPlace,
): Promise<Excel.Range> {
  const { language } = (await knowTable(context, session)).layout;
  const schema = sideTables[table === 'complaints' ? 'log' : table];
  const column = (key: string) => columnOfTable(context, schema, language, key);
  const id = column('rowId').getCell(position, 0).load('values');
  const first = context.workbook.functions.match(rowId, column('rowId'), 0).load('value,error');
  await context.sync();
  const isThere = id.values[0]?.[0] === rowId;
  if (!isThere && first.error) throw new Refusal({ code: 'rowMissing' });
  return column(table === 'calamities' ? field : 'caseNumber').getCell(
    isThere ? position : first.value - 1,
    0,
  );
}

export const showReport = (): Promise<Outcome<void>> =>
  runBatch(null, async (context) => {
    context.workbook.tables.getItem(inspectionTable).worksheet.activate();
    await context.sync();
  });
