import type { FurtherTexts } from '../furtherTexts';

const complaints = (count: number) => `${count} ${count === 1 ? 'complaint' : 'complaints'}`;

export const search: FurtherTexts['search'] = {
  title: 'Search',
  found: (count, open) => `${complaints(count)} found, ${open === 0 ? 'none open' : `${open} open`}`,
  none: 'No complaint found.',
  noneHint:
    'Search for a case number, name, phone number, address, postcode or description. A part is enough.',
  tooShort: 'Type one more character.',
  reading: 'The register is still being read. More may be found.',
  unread: 'Not all complaints can be searched now.',
  more: (shown) => `These are the first ${shown}. Type more to find fewer.`,
  inAccounts: 'Search the customer’s account too',
  accounts: (count) => `In the customer’s account too: ${complaints(count)}`,
  noAccounts: 'Nothing more was found in the customer’s account.',
  inAccountsAndOwn: 'Search the customer’s account and “From your office” too',
  foundToo: (count) => `Found too: ${complaints(count)}`,
  moreToo: (most) => `Only the newest ${most} are here or above. Type more to find fewer.`,
  nothingMore: 'Nothing more was found.',
  filtered: 'A filter is on in the sheet. That is why the row of this complaint is not shown.',
  clearFilter: 'Clear the filter',
};
