import { addMonths } from '../calendar/addMonths';
import type { Day } from '../calendar/day';
import type { Complaint } from '../complaint/complaint';
import { contradictionIn } from '../complaint/contradiction';

/** What tells whether the retention period of a complaint is over. */
export type Ended = Pick<Complaint, 'status' | 'closedOn' | 'anonymisedOn'>;

/**
 * - `due`: closed for as long as the office keeps personal data;
 * - `undated`: it ended by its status, and nobody noted when;
 * - `contradicting`: closed that long by its date, while its status says that it is open;
 * - `done`: anonymised before;
 * - `kept`: open, or not closed that long.
 */
export type Retention = 'due' | 'undated' | 'contradicting' | 'done' | 'kept';

/** In months: a report that is made now still shows who wrote what in the quarter before. */
export const shortestTerm = 6;

/**
 * In months: from here on no figure of a quarter to come is any other. One that is made within three months tells how many
 * complained again in the same quarter of the year before, which looks a year back.
 */
export const termWithoutTrace = 30;

/** @param months that personal data are kept after a complaint was closed */
export function retentionOf(complaint: Ended, { today, months }: { today: Day; months: number }): Retention {
  const { closedOn, anonymisedOn } = complaint;
  // One that was opened again since, and closed, has personal data again.
  if (anonymisedOn !== null && (closedOn ?? anonymisedOn) <= anonymisedOn) return 'done';
  const contradiction = contradictionIn(complaint);
  if (contradiction === 'noClosingDate') return 'undated';
  if (closedOn === null || addMonths(closedOn, months) > today) return 'kept';
  return contradiction === 'closedButOpen' ? 'contradicting' : 'due';
}
