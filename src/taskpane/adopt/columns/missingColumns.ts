import type { Mapping } from '../../../procedure/adoption/columns/columnProposal';
import type { ComplaintMeaning } from '../../../procedure/adoption/columns/complaintMeanings';
import type { ComplaintField } from '../../../procedure/complaint/complaint';

/** What a complaint can't do without, with the meanings that give it. */
const needed: readonly { field: ComplaintField; by: readonly ComplaintMeaning[] }[] = [
  { field: 'receivedOn', by: ['receivedOn'] },
  { field: 'name', by: ['name', 'nameAndAddress', 'lastName'] },
  { field: 'account', by: ['account', 'summary'] },
];

/** The fields without which a list says little about a complaint, and for which no column was named. */
export function missingColumns(mapping: Mapping<ComplaintMeaning>): ComplaintField[] {
  return needed
    .filter(({ by }) => !by.some((meaning) => mapping.includes(meaning)))
    .map(({ field }) => field);
}
