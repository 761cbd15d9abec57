import type { Complaint } from '../../../procedure/complaint/complaint';
import { formatDay, toDay } from '../../../procedure/calendar/day';
import { draftFields } from '../../../procedure/complaint/draft';
import type { Draft } from '../../../procedure/complaint/draft';

const dates: ReadonlySet<string> = new Set(['receivedOn', 'callbackOn']);

/** A row of the register as the form would have been filled in for it; what is blank there gets its proposal. */
export function draftOf(complaint: Complaint): Draft {
  const filled = draftFields.flatMap((field) => {
    const value = complaint[field];
    if (value === null || value === '') return [];
    return [[field, dates.has(field) ? formatDay(toDay(value)) : value] as const];
  });
  return Object.fromEntries(filled);
}
