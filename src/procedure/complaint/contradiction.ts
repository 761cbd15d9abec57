import type { Complaint } from './complaint';
import { endingOf } from './statuses';

/** How status and closing date speak against each other: `closedButOpen` has a date, `noClosingDate` lacks it. */
export type Contradiction = 'closedButOpen' | 'noClosingDate';

/**
 * A complaint is closed from its closing date on: only dates can say what was open on a day of the past. Its status says
 * how it ended. In the sheet either is typed without the other; then somebody has to say which of the two holds.
 */
export function contradictionIn({
  status,
  closedOn,
}: Pick<Complaint, 'status' | 'closedOn'>): Contradiction | null {
  const hasEnded = endingOf(status) !== undefined;
  if (hasEnded === (closedOn !== null)) return null;
  return hasEnded ? 'noClosingDate' : 'closedButOpen';
}
