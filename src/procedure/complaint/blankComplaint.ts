import type { Complaint } from './complaint';
import { complaintFields, definitionOf } from './fields';

/** A complaint of which nothing is known yet. */
export const blankComplaint = Object.fromEntries(
  complaintFields.map((field) => [field, definitionOf(field).kind === 'text' ? '' : null]),
) as Omit<Complaint, 'rowId' | 'caseNumber'>;
