import type { RowId } from '../../procedure/complaint/complaint';
import type { Layout } from '../columns/layout';
import { columnBody, complaintsTable } from '../complaints/complaintsTable';
import { countMatches } from '../table/countMatches';
import type { Session } from '../table/session';

type Whole = NonNullable<Session['whole']>;

/** Excel counts each of them in the whole column; of more rows it is cheaper to read all. */
const addedAtMost = 20;

/**
 * Whether a register without blanks in which every row had an ID of its own still is so, from the rows that were added at
 * its end and those that were pasted over. The row that was last stands where it did, unless rows were moved, deleted or
 * inserted above it.
 * @param edited positions in the table's body, counted from 0
 * @returns how it is now; `null`: only all IDs can tell
 */
export async function stillWhole(
  context: Excel.RequestContext,
  layout: Layout,
  { rows, lastId }: Whole,
  rowsNow: number,
  edited: readonly number[],
): Promise<Whole | null> {
  const added = rowsNow - rows;
  if (added < 0 || added + edited.length > addedAtMost) return null;
  const ids = columnBody(complaintsTable(context), layout, 'rowId');
  const end = ids
    .getCell(rows - 1, 0)
    .getResizedRange(added, 0)
    .load('values');
  const pasted = edited.map((position) => ids.getCell(position, 0).load('values'));
  await context.sync();
  const [last, ...others] = end.values.map(([id]) => String(id) as RowId);
  if (last !== lastId) return null;
  const doubtful = [...others, ...pasted.map(({ values }) => String(values[0]?.[0]))];
  const counts = doubtful.map((id) => countMatches(context, ids, id));
  if (counts.length > 0) await context.sync();
  const isOwn = counts.every(({ value }) => value === 1);
  return isOwn ? { rows: rowsNow, lastId: others.at(-1) ?? lastId } : null;
}
