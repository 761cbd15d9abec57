import type { RowId } from '../complaint/complaint';
import { mend, question } from './cells/cellFinding';
import type { CellFinding } from './cells/cellFinding';
import { caseNumberOf } from './inspectedFields';
import type { InspectedRow } from './inspectedFields';

/** Which complaints there are, as they are read one by one. */
export interface KnownRows {
  /** What is wrong with the number and ID of a row, next to those that were met before. */
  meet(row: InspectedRow): CellFinding | null;
  /** Rows that are there too, of complaints or calamities, of which nothing else is known. */
  also(rowIds: readonly (RowId | '')[]): void;
  has(rowId: RowId | ''): boolean;
  /** The row ID of the one complaint with this number; `null` where none has it, or more than one. */
  only(caseNumber: string): RowId | null;
}

/**
 * A blank row is asked about: it does no harm, and somebody may be about to type there. A row without a number or ID gets
 * one, as does a copy of a row above it. Two rows that have a number and an ID of their own each keep the same number: a
 * relation was told it.
 */
export function knownRows(): KnownRows {
  const ids = new Set<RowId | ''>();
  const byNumber = new Map<string, RowId | null>();
  return {
    meet(row) {
      const number = caseNumberOf(row);
      const { rowId } = row;
      if (row.isBlank) return question('blankRows');
      const isCopy = rowId !== '' && ids.has(rowId);
      const isDouble = number !== '' && byNumber.has(number);
      if (rowId !== '') ids.add(rowId);
      if (number !== '') byNumber.set(number, isDouble || rowId === '' ? null : rowId);
      if (isCopy) return mend('copies', '');
      if (number === '' || rowId === '') return mend('unnumbered', '');
      return isDouble ? question('doubleNumbers') : null;
    },
    also: (rowIds) => rowIds.forEach((rowId) => ids.add(rowId)),
    has: (rowId) => ids.has(rowId),
    only: (caseNumber) => byNumber.get(caseNumber) ?? null,
  };
}
