import type { RowId } from '../../procedure/complaint/complaint';
import { columnBody, complaintsTable } from '../complaints/complaintsTable';
import type { Layout } from '../columns/layout';

/** About 40 bytes a row: well under the 5 MB of one request. */
const rowsPerWrite = 20_000;

/** Gives an ID to each row that has a case number and none: without one, no row is found again. */
export async function fillRowIds(
  context: Excel.RequestContext,
  layout: Layout,
  newRowId: () => RowId,
): Promise<void> {
  const table = complaintsTable(context);
  const numbers = columnBody(table, layout, 'caseNumber').load('values');
  const ids = columnBody(table, layout, 'rowId').load('values');
  await context.sync();
  const wanted = ids.values.map(([id], row) => [
    id === '' && numbers.values[row]?.[0] !== '' ? newRowId() : null,
  ]);
  await writeFrom(context, ids, wanted, 0);
}

async function writeFrom(
  context: Excel.RequestContext,
  ids: Excel.Range,
  wanted: (RowId | null)[][],
  start: number,
): Promise<void> {
  const part = wanted.slice(start, start + rowsPerWrite);
  if (part.length === 0) return;
  ids.getCell(start, 0).getResizedRange(part.length - 1, 0).values = part;
  await context.sync();
  return writeFrom(context, ids, wanted, start + rowsPerWrite);
}
