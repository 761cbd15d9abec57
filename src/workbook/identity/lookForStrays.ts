import { readStandIn } from '../../procedure/identity/standIn';
import type { RowId } from '../../procedure/complaint/complaint';
import type { FoundStray } from '../../usecases/ports/identityPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { columnBody, complaintsTable } from '../complaints/complaintsTable';
import { knowTable } from '../complaints/knowTable';
import { readStrays } from '../complaints/readStrays';
import { countMatches } from '../table/countMatches';
import type { Session } from '../table/session';
import { stillWhole } from './stillWhole';

/**
 * The rows that lack a number or an ID of their own. Excel counts the blanks first: where there are none, and the rows of
 * when all was well end where they did, only those below them and those that were pasted over are looked at. So a complaint
 * that a colleague's pane registered costs some small requests at 100,000 rows too.
 * @param thorough looks for copies also where nothing is blank and no row was added, and for rows from which this pane took a
 * number back
 */
export async function lookForStrays(session: Session, thorough: boolean): Promise<Outcome<FoundStray[]>> {
  const rowsEdited = [...session.edited];
  session.edited.clear();
  const looked = await runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const table = complaintsTable(context);
    const body = table.getDataBodyRange().load('rowIndex,rowCount');
    const blanks = (['caseNumber', 'rowId'] as const).map((key) =>
      countMatches(context, columnBody(table, layout, key), ''),
    );
    table.worksheet.load('id');
    const cell = context.workbook.getActiveCell().load('rowIndex');
    cell.worksheet.load('id');
    await context.sync();

    const hasBlanks = blanks.some(({ value }) => value > 0);
    if (!thorough && !hasBlanks && session.whole) {
      const edited = rowsEdited.flatMap((row) =>
        row >= body.rowIndex && row < body.rowIndex + body.rowCount ? [row - body.rowIndex] : [],
      );
      session.whole = await stillWhole(context, layout, session.whole, body.rowCount, edited);
      if (session.whole) return [];
    }
    const { rows, strays } = await readStrays(context);
    const lastId = rows.at(-1)?.rowId;
    session.whole = strays.length === 0 && lastId !== undefined ? { rows: rows.length, lastId } : null;
    const active = cell.worksheet.id === table.worksheet.id ? cell.rowIndex - body.rowIndex : null;
    const isLeft = (rowId: RowId) => session.leftBare.has(readStandIn(rowId)?.print ?? '');
    const wanted = thorough ? strays : strays.filter(({ complaint }) => !isLeft(complaint.rowId));
    return wanted.map(({ position, copyOf, complaint }) => ({
      complaint,
      sharedId: copyOf === null ? null : (rows[copyOf]?.rowId ?? null),
      isActive: position === active,
    }));
  });
  // What was to be looked at is not known any more.
  if (!looked.ok) session.whole = null;
  return looked;
}
