import type { FurtherTexts } from '../furtherTexts';

export const mapping: FurtherTexts['mapping'] = {
  parts: {
    look: {
      title: (count) => `Please check (${count})`,
      hint: 'It is less certain what these columns mean. If one is wrong, choose something else.',
    },
    known: {
      title: (count) => `Recognised (${count})`,
      hint: '',
    },
    kept: {
      title: (count) => `Your own columns (${count})`,
      hint: 'These columns are imported as they are. If one of them does have a meaning, choose it.',
    },
  },
  confidence: {
    sure: 'certain',
    likely: 'likely',
    guess: 'uncertain',
    kept: 'kept as it is',
    chosen: 'your choice',
  },
  showAll: (count) => `Show the other ${count} too`,
  keep: 'Stays as it is',
  empty: 'This column is empty.',
  noHeader: (number) => `Column ${number}, without a header`,
  moved: (meaning, header) => `“${meaning}” was set for “${header}”. That column now stays as it is.`,
  composed: {
    nameAndAddress: 'Name and address in one cell',
    salutation: 'Salutation',
    firstName: 'First name or initials',
    namePrefix: 'Prefix of the surname',
    lastName: 'Surname',
    houseNumber: 'House number',
    houseNumberAddition: 'Addition to the house number',
    postcodeAndTown: 'Postcode and town in one cell',
    receivedTime: 'Time of receipt',
  },
  list: {
    looking: 'Looking at the sheets…',
    which: 'Found in this workbook',
    takeSelection: 'Use the selection',
    noListThere:
      'No list can be recognised in the selection. Select the headers and at least one row below them.',
    take: 'Use this list',
  },
};
