import { columnBody, complaintsTable } from '../../complaints/complaintsTable';
import type { Layout } from '../../columns/layout';

/** At some 30 bytes each well under the 5 MB of one answer. */
const rowsPerRead = 50_000;

/** The row IDs of the register, from top to bottom. */
export async function readIds(
  context: Excel.RequestContext,
  layout: Layout,
  read: unknown[] = [],
): Promise<unknown[]> {
  const ids = columnBody(complaintsTable(context), layout, 'rowId');
  const size = ids.load('rowCount');
  const part = ids
    .getCell(read.length, 0)
    .getResizedRange(rowsPerRead - 1, 0)
    .getIntersectionOrNullObject(ids)
    .load('values');
  await context.sync();
  if (!part.isNullObject) for (const [id] of part.values) read.push(id);
  return read.length >= size.rowCount ? read : readIds(context, layout, read);
}
