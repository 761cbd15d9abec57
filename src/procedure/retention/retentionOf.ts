import { addMonths } from '../calendar/addMonths';
import type { Day } from '../calendar/day';
import type { Complaint } from '../complaint/complaint';
import { contradictionIn } from '../complaint/contradiction';
import { isExempt, type KeptUntil } from './keptUntil';

/** What tells whether the retention period of a complaint is over. */
export interface Ended extends Pick<Complaint, 'status' | 'closedOn' | 'anonymisedOn'> {
  keptUntil: KeptUntil;
}

/**
 * - `due`: closed for as long as the office keeps personal data;
 * - `undated`: it ended by its status, and nobody noted when;
 * - `contradicting`: closed that long by its date, while its status says that it is open;
 * - `exempt`: it would be due, but the office keeps it longer; `unclear`: until when nobody can tell;
 * - `done`: anonymised before;
 * - `kept`: open, or not closed that long.
 */
export type Retention = 'due' | 'undated' | 'contradicting' | 'exempt' | 'unclear' | 'done' | 'kept';

/** In months: a report that is made now still shows who wrote what in the quarter before. */
export const shortestTerm = 6;

/**
 * In months: from here on no figure of a quarter to come is any other. One that is made within three months tells how many
 * complained again in the same quarter of the year before, which looks a year back.
 */
export const termWithoutTrace = 30;

/** The same of the report of a year that is made within three months: it stands beside the two years before it. */
export const yearWithoutTrace = 51;

/** @param months that personal data are kept after a complaint was closed */
export function retentionOf(complaint: Ended, { today, months }: { today: Day; months: number }): Retention {
  const { closedOn, anonymisedOn, keptUntil } = complaint;
  // One that was opened again since, and closed, has personal data again.
  if (anonymisedOn !== null && (closedOn ?? anonymisedOn) <= anonymisedOn) return 'done';
  const contradiction = contradictionIn(complaint);
  if (contradiction === 'noClosingDate') return 'undated';
  if (closedOn === null || addMonths(closedOn, months) > today) return 'kept';
  if (contradiction === 'closedButOpen') return 'contradicting';
  if (!isExempt(complaint, today)) return 'due';
  return keptUntil === 'unclear' ? 'unclear' : 'exempt';
}
