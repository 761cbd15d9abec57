import type { LeftOutReason, PlannedRow } from '../../../procedure/adoption/rows/plannedRow';

/** What may stand below a table: the office looks for it there. */
const staysBelow: ReadonlySet<LeftOutReason | null> = new Set<LeftOutReason>(['blank', 'total', 'note']);

/**
 * How many rows of the list come into the table, at least one: totals and remarks at its end stay below it, as cells.
 */
export function tableRows(rows: readonly PlannedRow[]): number {
  const last = rows.findLastIndex(({ outcome, reason }) => outcome !== 'leftOut' || !staysBelow.has(reason));
  return Math.max(1, last + 1);
}
