import type { ComplaintField, RowId } from '../procedure/complaint';
import type { Changes, Outcome } from '../usecases/ports';
import { columnOf, numberFormats } from './columns';
import { complaintOf } from './complaintOf';
import { complaintsTable } from './complaintsTable';
import { findRow } from './findRow';
import { positionOf, readLayout } from './layout';
import { Refusal } from './refusal';
import { cellOf } from './rowOf';
import { runBatch } from './runBatch';
import { knowTable } from './knowTable';
import type { Session } from './session';

/**
 * Writes only the changed cells of one case. The row is found by its ID, read and compared with what was shown; the
 * writing batch loads the row's ID once more and takes the cells back if the row moved between the two.
 */
export function writeCase(
  session: Session,
  rowId: RowId,
  changes: Changes,
  seen: Changes,
): Promise<Outcome<void>> {
  return runBatch(async (context) => {
    const { layout: remembered } = await knowTable(context, session);
    const position = await findRow(context, remembered, rowId);
    if (position === null) throw new Refusal({ code: 'rowMissing' });

    const table = complaintsTable(context);
    const header = table.getHeaderRowRange().load('values');
    const row = table.getDataBodyRange().getRow(position).load('values');
    await context.sync();
    const layout = readLayout(header.values[0] ?? []);
    const found = complaintOf(layout, row.values[0] ?? []);
    if (found.rowId !== rowId) throw new Refusal({ code: 'rowMissing' });
    const fields = (Object.keys(seen) as (keyof Changes)[]).filter((field) => found[field] !== seen[field]);
    if (fields.length > 0) throw new Refusal({ code: 'changedByColleague', fields });

    const keys = Object.keys(changes) as Exclude<ComplaintField, 'rowId'>[];
    const cells = keys.map((key) => {
      const cell = row.getCell(0, positionOf(layout, key)).load('formulas');
      const value = changes[key];
      cell.numberFormat = [[numberFormats[columnOf(key).kind]]];
      cell.values = [[value === undefined ? '' : cellOf(layout, key, value)]];
      return cell;
    });
    const idNow = row.getCell(0, positionOf(layout, 'rowId')).load('values');
    await context.sync();
    if (idNow.values[0]?.[0] === rowId) return;

    for (const cell of cells) cell.formulas = cell.formulas.map((line) => [...line]);
    await context.sync();
    throw new Refusal({ code: 'rowMissing' });
  });
}
