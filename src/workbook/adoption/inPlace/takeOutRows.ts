import { complaintsTable } from '../../complaints/complaintsTable';
import { readLayout, positionOf } from '../../columns/layout';
import { removeRows } from '../../record/removeRows';
import { tableNames } from '../../names/tableNames';
import type { Session } from '../../table/session';
import { isLeftOutOf } from '../marks/adoptedRowId';
import { readIds } from '../marks/readIds';

/** Takes the marked rows out of the table; they stand in the report. */
export function takeOutRows(context: Excel.RequestContext, session: Session, run: string): Promise<void> {
  const look = async () => {
    const header = complaintsTable(context).getHeaderRowRange().load('values');
    await context.sync();
    const layout = readLayout(header);
    const ids = await readIds(context, layout);
    const idColumn = positionOf(layout, 'rowId');
    return {
      of: ids.length,
      places: [...ids.keys()].filter((row) => isLeftOutOf(run, ids[row])),
      isOne: (values: readonly unknown[]) => isLeftOutOf(run, values[idColumn]),
    };
  };
  return removeRows(context, session, { table: tableNames.complaints, look });
}
