import type { Complaint } from './complaint';
import { isRequired } from './fields';
import type { DraftField, Fields } from './fields';

export type ReachBy = Fields['reachBy']['codes'][number];

type Reached = Pick<Complaint, 'reachBy' | 'phone'>;

/** How the relation gets an answer: as the complaint says, but by letter where there is no number to call. */
export function reachedBy({ reachBy, phone }: Reached): ReachBy {
  const said = reachBy ?? 'phone';
  return said === 'phone' && phone.trim() === '' ? 'letter' : said;
}

/** What isn't asked of a relation who is answered so. Nothing of who they are is asked of somebody who can't be answered. */
const notAsked: Readonly<Record<ReachBy, readonly DraftField[]>> = {
  phone: [],
  letter: ['phone'],
  email: ['phone', 'address', 'town'],
  none: ['phone', 'name', 'address', 'town'],
};

/** Whether the procedure asks a field of a complaint whose relation is answered so; `null`: by phone. */
export const isAsked = (field: DraftField, reachBy: ReachBy | null): boolean =>
  (isRequired(field) && !notAsked[reachBy ?? 'phone'].includes(field)) ||
  (field === 'email' && reachBy === 'email');
