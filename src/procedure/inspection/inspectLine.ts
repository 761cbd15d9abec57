import type { RowId } from '../complaint/complaint';
import { caseNumberOf } from './inspectedFields';
import type { InspectedRow } from './inspectedFields';

/** A line of the finished rounds or the log, as far as it tells whose it is. */
export interface HistoryLine {
  /** In the table's body, from 0, at that moment. */
  position: number;
  rowId: RowId | '';
  caseNumber: string;
}

/** Which complaints there are. */
export interface KnownRows {
  put(row: InspectedRow): void;
  has(rowId: RowId | ''): boolean;
  /** The row ID of the one complaint with this number; `null` where none has it, or more than one. */
  only(caseNumber: string): RowId | null;
}

export function knownRows(): KnownRows {
  const ids = new Set<RowId | ''>();
  const byNumber = new Map<string, RowId | null>();
  return {
    put(row) {
      const number = caseNumberOf(row);
      if (row.rowId !== '') ids.add(row.rowId);
      if (number !== '') byNumber.set(number, byNumber.has(number) || row.rowId === '' ? null : row.rowId);
    },
    has: (rowId) => ids.has(rowId),
    only: (caseNumber) => byNumber.get(caseNumber) ?? null,
  };
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
