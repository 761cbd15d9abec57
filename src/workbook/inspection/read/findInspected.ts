import type { SourceValue } from '../../../procedure/adoption/cells/sourceList';
import { lackingIdentity } from '../../../procedure/identity/lackingIdentity';
import { inspectedFields, saidBy } from '../../../procedure/inspection/inspectedFields';
import type { CellPlace } from '../../../procedure/inspection/tally';
import { positionOf, type Layout } from '../../columns/layout';
import { findRow } from '../../complaints/findRow';
import { readIdentities } from '../../complaints/readIdentities';
import { readRowCells } from '../../complaints/readRowCells';

/**
 * Where the row of a complaint stands by now: by its ID, or, where it has none of its own, by what it said; `null` where it
 * says something else since.
 */
export async function findInspected(
  context: Excel.RequestContext,
  layout: Layout,
  { rowId, position, says }: CellPlace,
): Promise<number | null> {
  if (says === undefined) return rowId === '' ? position : findRow(context, layout, rowId);
  const { rows } = await readIdentities(context);
  const bare = lackingIdentity(rows).map((lacking) => lacking.position);
  const cells = await readRowCells(context, bare);
  const alike = bare.filter((_, index) => saidIn(layout, cells[index] ?? []) === says);
  // Of rows that say the same the one that stands where it was seen.
  return alike.includes(position) ? position : (alike[0] ?? null);
}

const saidIn = (layout: Layout, cells: readonly unknown[]): string =>
  saidBy(inspectedFields.map((field) => (cells[positionOf(layout, field)] ?? '') as SourceValue));
