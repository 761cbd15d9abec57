import type { Complaint } from '../../../procedure/complaint/complaint';
import { formatDay, isDay } from '../../../procedure/calendar/day';
import type { recordedFields } from './factSections';

/** What a step wrote, as text; `''` for a blank and for no attempts. */
export function recordedText(complaint: Complaint, field: (typeof recordedFields)[number]): string {
  const value = complaint[field];
  if (value === null || value === 0) return '';
  const text = String(value);
  return isDay(text) ? formatDay(text) : text;
}
