import type { Complaint } from './complaint';

type Identified = Pick<Complaint, 'name' | 'phone' | 'caseNumber' | 'summary'> &
  Partial<Pick<Complaint, 'email' | 'account' | 'category'>>;

/** In characters: a line of what was told, where nobody said in a few words what it is about. */
const longest = 80;

/**
 * By what people tell a complaint from others, also one of which little was noted: who complains, and about what.
 * @returns `who` is the number where there is no name, phone number or address; `isNumber` says so, so that it isn't shown twice.
 *   `what` is `''` where nothing is known of it.
 */
export function identifiedBy({
  name,
  phone,
  caseNumber,
  summary,
  email = '',
  account = '',
  category = '',
}: Identified): { who: string; isNumber: boolean; what: string } {
  const who = [name, phone, email].map((one) => one.trim()).find((one) => one !== '');
  const told = account.trim().replace(/\s+/g, ' ');
  const words = told.length > longest ? `${told.slice(0, longest - 1).trimEnd()}…` : told;
  return {
    who: who ?? caseNumber,
    isNumber: who === undefined,
    what: summary.trim() || words || category,
  };
}
