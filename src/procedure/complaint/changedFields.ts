import type { Complaint } from './complaint';
import { draftFields } from './fields';
import type { Unfinished } from './draft';

/** What the form says otherwise than the row that it was filled with. */
export function changedFields(shown: Complaint, fields: Unfinished): Partial<Unfinished> {
  const changed = draftFields.filter((field) => fields[field] !== shown[field]);
  return Object.fromEntries(changed.map((field) => [field, fields[field]]));
}
