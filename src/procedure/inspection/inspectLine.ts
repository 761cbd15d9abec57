import type { RowId } from '../complaint/complaint';
import type { KnownRows } from './knownRows';

/** A line of the finished rounds or the log, as far as it tells whose it is. */
export interface HistoryLine {
  /** In the table's body, from 0, at that moment. */
  position: number;
  rowId: RowId | '';
  caseNumber: string;
}

/**
 * Whether a line still belongs to a complaint. One whose row got another ID is known by its case number; what is left of a
 * complaint that was deleted may be all that tells of it, and is never deleted along.
 * @returns the row ID that the line should have, `orphan`, or `null`: nothing is wrong
 */
export function inspectLine(
  { rowId, caseNumber }: HistoryLine,
  known: KnownRows,
): { to: RowId } | 'orphan' | null {
  if (rowId === '' && caseNumber.trim() === '') return null;
  if (known.has(rowId)) return null;
  const to = known.only(caseNumber.trim());
  return to === null ? 'orphan' : { to };
}
