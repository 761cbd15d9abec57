import type { Outcome } from '../../usecases/ports/ports';
import type { RelationsIn } from '../../usecases/ports/relationPorts';
import { positionOf, readLayout } from '../columns/layout';
import { blocksOf } from '../table/blocks/blocksOf';
import type { Session } from '../table/session';
import { runUntracked } from '../batch/runBatch';
import { complaintsTable } from './complaintsTable';
import { relationLine } from './readRelations';

/**
 * Who complained in some rows of the sheet, counted from 1, and how many rows the register has. One trip: a whole row is one
 * range, which weighs less than a range for each of its columns.
 */
export function readRelationsIn(session: Session, rows: readonly number[]): Promise<Outcome<RelationsIn>> {
  return runUntracked(session, async (context) => {
    const table = complaintsTable(context);
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('rowCount');
    const parts = blocksOf([...rows].sort((one, other) => one - other)).map(({ start, end }) =>
      body
        .getIntersectionOrNullObject(table.worksheet.getRange(`${start}:${end - 1}`))
        .load('values,rowIndex'),
    );
    await context.sync();
    const layout = readLayout(header);
    const lines = parts
      .filter(({ isNullObject }) => !isNullObject)
      .flatMap(({ values, rowIndex }) =>
        values.map((cells: unknown[], index) => ({
          row: rowIndex + index + 1,
          line: relationLine(layout.language, (key) => cells[positionOf(layout, key)]),
        })),
      );
    return { lines, of: body.rowCount };
  });
}
