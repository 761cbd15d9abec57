import type { CaseNumber, Complaint, RowId } from '../../src/procedure/complaint/complaint';
import { aComplaint } from '../fixtures/aComplaint';

/** A complaint with an ID and number of its own, for tests with several rows. */
export function aRow(rowId: string, caseNumber: string, changes: Partial<Complaint> = {}): Complaint {
  return aComplaint({ ...changes, rowId: rowId as RowId, caseNumber: caseNumber as CaseNumber });
}
