import { formatMoment } from '../../../procedure/calendar/moment';
import type { FurtherTexts } from '../furtherTexts';

const number = (count: number) => count.toLocaleString('en-GB');
const complaints = (count: number) => `${number(count)} ${count === 1 ? 'complaint' : 'complaints'}`;

const changes = (count: number) => `${number(count)} ${count === 1 ? 'change' : 'changes'}`;
const cells = (count: number) => `${number(count)} ${count === 1 ? 'cell' : 'cells'}`;

const kinds: FurtherTexts['inspection']['kinds'] = {
  unnumbered: {
    title: 'Rows without a number',
    what: 'Somebody typed the complaint in the sheet. The row gets a number, with a line in the log.',
  },
  copies: {
    title: 'Copied rows',
    what: 'The copy gets a number of its own, with a line in the log. From then on nothing lands in the wrong row.',
  },
  typedFormulas: {
    title: 'Formulas where a value belongs',
    what: 'What they show stays, as a value. Only where the formula looks at its own row; it is kept on the sheet Inspection.',
  },
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
  outside: {
    title: 'Rows below the table',
    what: 'The table grows over them, so that they count.',
  },
  formulas: {
    title: 'Formulas that were typed over',
    what: 'Signal, year, quarter and the like count again. What was typed stands on the sheet Inspection.',
  },
  colours: { title: 'Colours for calling back', what: 'The rules for colours hold for every row again.' },
  validation: {
    title: 'Lists and checks of what is typed',
    what: 'Every column offers its choices again and warns of what doesn’t fit.',
  },
  formats: {
    title: 'Formats of cells',
    what: 'Text stays text and dates show as dates again, in new rows too.',
  },
  widths: { title: 'Widths and hidden columns', what: 'The columns get their size back.' },
  layout: {
    title: 'Header, frozen rows and row heights',
    what: 'The header, what stays while one scrolls and the height of rows are put back.',
  },
  bands: {
    title: 'Grey bands',
    what: 'On paper they are as grey as a colour for calling back. Lines take their place.',
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
  beforeReceipt: { title: 'Dates before receipt', what: 'One of the two dates is wrong.' },
  closedButOpen: {
    title: 'Closed by its date, open by its status',
    what: 'Choose the status with which the complaint was closed, or take the closing date away.',
  },
  noClosingDate: {
    title: 'Closed by its status, without a date',
    what: 'Fill in when the complaint was closed, or put the status back.',
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
  unsureFormulas: {
    title: 'Formulas that may come to something else',
    what: 'After a sort, or tomorrow, they may show something else. Type the value, or leave the formula if the column is meant so.',
  },
  doubleNumbers: {
    title: 'Complaints with the same number',
    what: 'Neither gets another number by itself: the relation may know it. Find out who knows which number.',
  },
  blankRows: {
    title: 'Blank rows in the table',
    what: 'They count nowhere. Delete them in Excel, unless somebody is about to type there.',
  },
  orphans: {
    title: 'Lines of rounds and log without a complaint',
    what: 'The complaint was deleted or got another number. The lines stay: they are what is left of it.',
  },
  sheetCopies: {
    title: 'Copies of the sheet of complaints',
    what: 'Only the register itself is read and written here; what somebody types in a copy counts nowhere. Put what is new in it into the register, and keep the copy in another file or delete it.',
  },
};

export const inspection: FurtherTexts['inspection'] = {
  open: 'Check the register',
  openHint: 'Looks for what went wrong by hand in the sheet, and mends what is certain.',
  title: 'Check the register',
  leave: 'Back to settings',
  intro: 'Reads the whole register once and tells what is wrong. Nothing changes in the workbook yet.',
  begin: 'Begin the check',
  working: {
    looking: 'The register is being read.',
    mending: 'The register is being mended.',
    takingBack: 'The changes are being taken back.',
  },
  again: 'Check again',
  cancelled: 'Stopped. Nothing was changed.',
  partly: 'What was written already stands on the sheet Inspection and can be taken back.',
  mend: (count) => `Mend ${number(count)} ${count === 1 ? 'place' : 'places'}`,
  mendHint:
    'How everything was is kept on the sheet Inspection. Where something else was typed meanwhile, that stays.',
  mended: ({ written, dressed, named, left, stopped }) =>
    [
      stopped ? 'Stopped.' : '',
      written + named === 0 && !dressed && !stopped ? 'There was nothing left to mend.' : '',
      written > 0 ? `${cells(written)} mended.` : '',
      named > 0 ? `${number(named)} ${named === 1 ? 'row' : 'rows'} got a number.` : '',
      dressed && !stopped ? 'Looks and formulas of the sheet are as they should be again.' : '',
      dressed && stopped ? 'Of looks and formulas a part is mended.' : '',
      left > 0 ? `${cells(left)} left, because something else stood there by then.` : '',
      stopped ? 'The rest is not mended yet: check again to go on.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  openReport: 'Open the sheet Inspection',
  lastTime: 'Last time',
  lastRun: ({ at, changes: count }) => `${formatMoment(at)}: ${changes(count)} can still be taken back.`,
  takeBack: 'Take back',
  takeBackHint:
    'Everything becomes as it was: values, formulas, looks and numbers. What changed since stays. A row that loses its number gets a new one here only when somebody types in it or opens this pane anew; a colleague whose pane is open gives it one at once.',
  takenBack: ({ written, left, stopped }) =>
    [
      stopped ? 'Stopped.' : '',
      left === 0
        ? `${changes(written)} taken back.`
        : `${changes(written)} taken back; ${changes(left)} not or not wholly, because something changed there since.`,
      stopped ? 'The rest can be taken back yet.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  number,
  read: (rows) => `${complaints(rows)} read.`,
  sampled: (rows) =>
    `The long formula of Signal was compared in ${number(rows)} rows, spread over the register; other formulas in every row, and cells without a formula are all found.`,
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
