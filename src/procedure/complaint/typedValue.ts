import type { Complaint } from './complaint';
import { formatDay } from '../calendar/day';
import type { Draft } from './draft';
import { draftFields, isDayField } from './fields';
import type { EditedField } from './fields';

/** A field as one types it: a day as `dd-mm-yyyy`, a choice as its code. */
export function typedValue(complaint: Complaint, field: EditedField): string {
  if (!isDayField(field)) return complaint[field] ?? '';
  const day = complaint[field];
  return day === null ? '' : formatDay(day);
}

/** A row of the register as the form would have been filled in for it; what is blank there gets its proposal. */
export function draftOf(complaint: Complaint): Draft {
  const typed = draftFields.map((field) => [field, typedValue(complaint, field)] as const);
  return Object.fromEntries(typed.filter(([, text]) => text !== ''));
}
