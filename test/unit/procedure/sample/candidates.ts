import type { CaseNumber, RowId } from '../../../../src/procedure/complaint/complaint';
import type { Candidate } from '../../../../src/procedure/sample/population';

/** Complaints `2026-0001-AB` and on, each in the category that `categoryOf` gives it. */
export const candidates = (
  count: number,
  categoryOf: (number: number) => string = () => 'Wachttijd',
): Candidate[] =>
  Array.from({ length: count }, (_, index) => ({
    caseNumber: `2026-${String(index + 1).padStart(4, '0')}-AB` as CaseNumber,
    rowId: `row-${index + 1}` as RowId,
    category: categoryOf(index + 1),
    department: 'Klantcontact',
    status: null,
    closedOn: null,
  }));
