import type { FurtherTexts } from '../furtherTexts';

const number = (count: number) => count.toLocaleString('en-GB');
const complaints = (count: number) => `${number(count)} ${count === 1 ? 'complaint' : 'complaints'}`;

const kinds: FurtherTexts['inspection']['kinds'] = {
  dates: {
    title: 'Dates that are text',
    what: 'The text becomes a date, so that Excel counts with it again. Only where one date can be meant.',
  },
  phones: {
    title: 'Phone numbers without their zero or plus',
    what: 'Excel saw a number. The zero or the plus comes back and the cell becomes text.',
  },
  texts: { title: 'Numbers that should be text', what: 'The digits stay; the cell becomes text.' },
  numbers: { title: 'Counts that are text', what: 'The text becomes a number, so that Excel adds it.' },
  spelling: {
    title: 'Another spelling of the same',
    what: 'The word is written as the register or the list writes it.',
  },
  spaces: {
    title: 'Spaces too many',
    what: 'Invisible, doubled and stray spaces go, so that equal words are equal again.',
  },
  lines: {
    title: 'Lines of rounds and log that lost their complaint',
    what: 'They belong to the complaint with the same number again.',
  },
  unsureDates: {
    title: 'Dates with two readings',
    what: 'Day and month can’t be told apart. Type the date again.',
  },
  unreadDates: { title: 'No date to be read', what: 'Type a date, or empty the cell.' },
  oddDates: {
    title: 'Dates that can’t be right',
    what: 'After today, before 2000 or more than a year ahead. See whether the year is right.',
  },
  unknownWords: {
    title: 'Words that the register doesn’t know',
    what: 'The register reads nothing here. Choose a word from the list of the cell.',
  },
  unknownNames: {
    title: 'Categories and departments that are not on the list',
    what: 'Put the name right, or add it to the sheet with the lists.',
  },
  unsureNumbers: {
    title: 'Numbers that were something else',
    what: 'Excel made a number of it and what stood there can’t be told. Type it again.',
  },
  errors: { title: 'Errors of formulas', what: 'Type the value, or mend the formula.' },
  orphans: {
    title: 'Lines of rounds and log without a complaint',
    what: 'The complaint was deleted or got another number. The lines stay: they are what is left of it.',
  },
};

export const inspection: FurtherTexts['inspection'] = {
  open: 'Check the register',
  openHint: 'Looks for what went wrong by hand in the sheet, and mends what is certain.',
  title: 'Check the register',
  leave: 'Back to settings',
  intro: 'Reads the whole register once and tells what is wrong. Nothing changes in the workbook yet.',
  begin: 'Begin the check',
  looking: 'The register is being read.',
  again: 'Check again',
  cancelled: 'Stopped. Nothing has changed.',
  number,
  read: (rows) => `${complaints(rows)} read.`,
  nothing: (rows) => `${complaints(rows)} read. Nothing was found.`,
  mendable: (count) => `Certain to mend (${number(count)})`,
  mendableHint: 'Only one thing can be meant here.',
  questions: (count) => `Questions (${number(count)})`,
  questionsHint: 'Only somebody who knows the complaint can tell. Go to the cell and type it right there.',
  kinds,
  becomes: (from, to) => `“${from}” becomes “${to}”`,
  emptied: (from) => `“${from}” becomes blank`,
  says: (from) => `“${from}”`,
  maybe: (from, options) => `“${from}”: perhaps ${options}`,
  or: ' or ',
  nameless: 'Without a number',
  goTo: 'Go to the cell',
  goToOf: (what) => `Go to the cell: ${what}`,
  more: (count) => `and ${number(count)} more`,
};
