import type { FurtherTexts } from '../furtherTexts';

const number = (count: number) => count.toLocaleString('en-GB');
const complaints = (count: number) => `${number(count)} ${count === 1 ? 'complaint' : 'complaints'}`;
const some = (numbers: readonly string[], count: number) =>
  `${numbers.join(', ')}${count > numbers.length ? ' …' : ''}`;
const listed = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

const incidents = (count: number) => `${number(count)} ${count === 1 ? 'incident' : 'incidents'}`;

/** What the retention of personal data says. */
export const retention: FurtherTexts['retention'] = {
  open: 'Retention period',
  openHint: 'This makes complaints anonymous that were closed long enough ago.',
  reminder: (count) =>
    `The retention period of ${complaints(count)} is over. Choose “Settings” and then “Retention period” to make ${count === 1 ? 'it' : 'them'} anonymous.`,
  line: (count) => `The retention period of ${complaints(count)} is over`,
  title: 'Retention period',
  leave: 'Back to settings',
  intro: 'First you see which complaints are due and what will go. Nothing changes in the workbook yet.',
  begin: 'See which complaints are due',
  again: 'Look again',
  working: {
    looking: 'The register is being read.',
    anonymising: 'The complaints are being made anonymous.',
  },
  noTerm: (shortest) =>
    `On the sheet Settings, give “Retention in months” a number of ${number(shortest)} or more. A report still tells what was written a quarter earlier.`,
  openSettings: 'Open Settings',
  none: (months) => `No complaints have been closed for ${number(months)} months or longer.`,
  due: (count, months) =>
    `${complaints(count)} ${count === 1 ? 'has' : 'have'} been closed for ${number(months)} months or longer.`,
  years: 'Closed in',
  year: (year, count) => `${year}: ${complaints(count)}`,
  examples: (numbers) => `For example ${numbers.join(', ')}.`,
  what: 'What will go',
  goes: [
    'Name, address, phone, e-mail and customer number.',
    'What the customer told, wanted and answered.',
    'The promised action and the link to the case folder.',
    'The same data in the rounds, the log, samples and reports.',
    'The sheet to give to a customer, if you made one.',
    'Old lines of the log no longer give a name, address or account of other complaints either.',
  ],
  stays: 'The number, dates, category, department and outcome stay. So the figures stay the same.',
  shortTerm: (months) =>
    `A period under ${number(months)} months touches one figure. A new quarter sheet may show fewer repeat complaints for last year.`,
  shortForYear: (months) =>
    `With a period under ${number(months)} months a new report of a year may show fewer repeat complaints for earlier years.`,
  forGood: 'This cannot be undone. If in doubt, copy the workbook first.',
  versions:
    'Earlier versions of the workbook in SharePoint still hold the data, for as long as SharePoint keeps them.',
  pointing: (count) =>
    count === 1 ? 'One text may name somebody' : `${number(count)} texts may name somebody`,
  pointingHint: 'Type of complaint, cause and measure normally stay, for the figures.',
  pointingAt: (caseNumber, column, text) => `${caseNumber} · ${column}: “${text}”`,
  clearPointing: 'Clear these texts as well',
  own: 'Columns of your own',
  ownHint: 'Do they hold personal data? Then choose what to clear as well.',
  calamities: 'Affected customers',
  calamitiesHint:
    'These incidents have been closed for long enough, and no complaint of them is kept. The letters go. The lines of the list stay, without who it is.',
  calamity: ({ code, title, relations, sheets }) =>
    `${[code, title].filter((part) => part !== '').join(' · ')}: ${number(relations)} ${relations === 1 ? 'customer' : 'customers'}, on ${listed(sheets)}`,
  byCategory: (count, numbers) =>
    `The category of ${complaints(count)} may name somebody: ${some(numbers, count)}. The category stays, for the figures. Choose another one there yourself.`,
  bySheet: (sheets) =>
    `The name of ${sheets.length === 1 ? 'the sheet' : 'the sheets'} ${listed(sheets)} may name somebody. Rename it yourself.`,
  besides: (sheets) =>
    `On ${listed(sheets)} customers stay. That incident has not been closed for long enough, or a complaint of it is kept. Or it isn’t on the sheet Incidents any more: look there yourself.`,
  undated: (count) =>
    `${complaints(count)} without a closing date ${count === 1 ? 'is' : 'are'} left out. “Check the register” tells which.`,
  contradicting: (count) =>
    `${complaints(count)} with a closing date and an open status ${count === 1 ? 'stays' : 'stay'} as ${count === 1 ? 'it is' : 'they are'}. “Check the register” tells which.`,
  exempt: (count, numbers) =>
    `${complaints(count)} ${count === 1 ? 'stays' : 'stay'} because of the column “Keep until”: ${some(numbers, count)}.`,
  unclear: (count, numbers) =>
    `Of ${complaints(count)} it is not clear until when you keep ${count === 1 ? 'it, so it stays' : 'them, so they stay'}: ${some(numbers, count)}. Fill in a date at “Keep until”.`,
  unnamed: (count) =>
    `${complaints(count)} without a number of ${count === 1 ? 'its' : 'their'} own or copied ${count === 1 ? 'stays' : 'stay'} as ${count === 1 ? 'it is' : 'they are'}. Check the register first.`,
  anonymise: (count, calamities) =>
    `Make ${[count > 0 ? complaints(count) : '', calamities > 0 ? incidents(calamities) : ''].filter((part) => part !== '').join(' and ')} anonymous`,
  asked: {
    lead: 'A customer wants to be forgotten',
    reason: 'Reason',
    blank: {
      numbers: 'This complaint has no number. Check the register first.',
      reason: 'Say why. The reason stays in the log, so mention no names.',
    },
    unknown: (numbers) => `Not found, or more than once: ${numbers.join(', ')}.`,
    open: (numbers) => `Not closed yet: ${numbers.join(', ')}. Close the complaint first.`,
    exempt: (numbers) =>
      `These are kept longer: ${numbers.join(', ')}. Clear “Keep until” and “Reason for keeping” first.`,
  },
  cancelled: 'Stopped. Nothing was changed.',
  partly: 'Part of it may be anonymous already. Look again: what is still due is shown there.',
  done: ({ cleared, calamities, left, stopped, blocked }) =>
    [
      stopped ? 'Stopped.' : '',
      cleared > 0 || !stopped
        ? `${complaints(cleared)} ${cleared === 1 ? 'is' : 'are'} anonymous now.`
        : 'No complaint is anonymous yet.',
      calamities > 0 ? `Whom ${incidents(calamities)} affected can't be seen any more.` : '',
      left > 0
        ? `Somebody changed something in ${number(left)} ${left === 1 ? 'place' : 'places'}: look again for those.`
        : '',
      stopped ? 'The rest is still due.' : '',
      blocked.length > 0
        ? `Refresh the PivotTables on ${listed(blocked)} yourself: Excel still keeps old data there.`
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};
