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
    what: 'The copy gets its own number, with a line in the log. After that, nothing ends up in the wrong row.',
  },
  typedFormulas: {
    title: 'Formulas where a value belongs',
    what: 'What they show stays, as a value. This is done only if the formula refers to its own row. The formula is kept on the sheet Inspection.',
  },
  dates: {
    title: 'Dates that are text',
    what: 'The text becomes a date, so that Excel can calculate with it. This is done only if just one date can be meant.',
  },
  phones: {
    title: 'Phone numbers without their zero or plus',
    what: 'Excel saw a number. The zero or the plus comes back and the cell becomes text.',
  },
  texts: { title: 'Numbers that should be text', what: 'The digits stay; the cell becomes text.' },
  numbers: { title: 'Counts that are text', what: 'The text becomes a number, so that Excel counts it.' },
  spelling: {
    title: 'Different spelling of the same word',
    what: 'The word is written the way the register or the list writes it.',
  },
  renamed: {
    title: 'Names that are called otherwise now',
    what: 'The complaint gets the new name. What it was before is kept on the sheet Inspection.',
  },
  spaces: {
    title: 'Too many spaces',
    what: 'Invisible, double and stray spaces are removed, so that equal words are equal again.',
  },
  lines: {
    title: 'Lines of rounds and log that have lost their complaint',
    what: 'The lines belong to the complaint with the same number again.',
  },
  outside: {
    title: 'Rows below the table',
    what: 'The table is extended, so that these rows count.',
  },
  formulas: {
    title: 'Formulas that were overwritten',
    what: 'Signal, year, quarter and so on calculate again. What was typed is kept on the sheet Inspection.',
  },
  colours: { title: 'Callback colours', what: 'The colour rules apply to every row again.' },
  validation: {
    title: 'Lists and checks of what is typed',
    what: 'Every column offers the right choices again and warns if something doesn’t fit.',
  },
  formats: {
    title: 'Formats of cells',
    what: 'Text stays text and dates show as dates again, in new rows too.',
  },
  widths: { title: 'Widths and hidden columns', what: 'The columns get their old width back.' },
  layout: {
    title: 'Header, frozen rows and row heights',
    what: 'The header, the frozen rows and the row heights are restored.',
  },
  bands: {
    title: 'Grey bands',
    what: 'On paper the bands look like a callback colour. They become lines.',
  },
  unsureDates: {
    title: 'Dates that can be read in two ways',
    what: 'It is not clear which is the day and which is the month. Type the date again.',
  },
  unreadDates: { title: 'No date to be read', what: 'Type a date, or empty the cell.' },
  oddDates: {
    title: 'Dates that can’t be right',
    what: 'These dates are after today, before 2000 or more than a year ahead. Check the year.',
  },
  beforeReceipt: { title: 'Dates before receipt', what: 'One of the two dates is wrong.' },
  closedButOpen: {
    title: 'A closing date, but an open status',
    what: 'Choose the status with which the complaint was closed, or remove the closing date.',
  },
  noClosingDate: {
    title: 'A closed status, but no closing date',
    what: 'Enter when the complaint was closed, or change the status back.',
  },
  unknownWords: {
    title: 'Words that the register doesn’t know',
    what: 'This word does not count. Choose a word from the list in the cell.',
  },
  unknownNames: {
    title: 'Categories and departments that are not on the list',
    what: 'Correct the name, or add it to the Lists sheet. Has it another name now? Choose the new name below.',
  },
  unsureNumbers: {
    title: 'Numbers that were something else',
    what: 'Excel turned it into a number, and the original is lost. Type it again.',
  },
  errors: { title: 'Formula errors', what: 'Type the value, or correct the formula.' },
  unsureFormulas: {
    title: 'Formulas with a result that may change',
    what: 'After sorting, or tomorrow, they may show something else. Type the value, or leave the formula if it is intended.',
  },
  doubleNumbers: {
    title: 'Complaints with the same number',
    what: 'The customer may already know the number, so nothing changes automatically. Find out who was given which number.',
  },
  lostDuplicates: {
    title: 'Duplicates of which the other complaint doesn’t count',
    what: 'Enter the number of the complaint that does count under “Duplicate of”, or reopen this one.',
  },
  blankRows: {
    title: 'Blank rows in the table',
    what: 'These rows do not count. Delete them in Excel, unless somebody is just about to type there.',
  },
  orphans: {
    title: 'Lines of rounds and log without a complaint',
    what: 'The complaint was deleted or got another number. The lines stay.',
  },
  sheetCopies: {
    title: 'Copies of the complaints sheet',
    what: 'What somebody types in a copy does not count. Put what is new there into the register. Then keep the copy in another file, or delete it.',
  },
};

export const inspection: FurtherTexts['inspection'] = {
  open: 'Check the register',
  openHint:
    'This finds what went wrong while typing in the sheet. You can have it correct whatever is certain.',
  title: 'Check the register',
  leave: 'Back to settings',
  intro: 'The whole register is read once. You then see what is wrong. Nothing changes in the workbook yet.',
  begin: 'Start the check',
  working: {
    looking: 'The register is being read.',
    mending: 'The register is being corrected.',
    takingBack: 'The changes are being undone.',
  },
  again: 'Check again',
  cancelled: 'Stopped. Nothing was changed.',
  partly: 'What was already done is on the sheet Inspection. You can undo it.',
  mend: (count) => `Correct ${number(count)} ${count === 1 ? 'place' : 'places'}`,
  mendHint:
    'The sheet Inspection shows how everything was. Where something else has been typed since, that stays.',
  mended: ({ written, dressed, named, left, stopped }) =>
    [
      stopped ? 'Stopped.' : '',
      written + named === 0 && !dressed && !stopped ? 'There was nothing left to correct.' : '',
      written > 0 ? `${cells(written)} corrected.` : '',
      named > 0 ? `${number(named)} ${named === 1 ? 'row' : 'rows'} got a number.` : '',
      dressed && !stopped ? 'The formats and formulas of the sheet are as they should be again.' : '',
      dressed && stopped ? 'Some of the formats and formulas have been restored.' : '',
      left > 0 ? `${cells(left)} skipped, because something else was there by then.` : '',
      stopped ? 'The rest has not been corrected yet: check again to continue.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  openReport: 'Open the sheet Inspection',
  lastTime: 'Last time',
  lastRun: ({ at, changes: count }) => `${formatMoment(at)}: ${changes(count)} can still be undone.`,
  takeBack: 'Undo',
  takeBackHint:
    'Everything becomes as it was: values, formulas, formats and numbers. What has changed since then stays. A row without a number gets a new number when somebody types in the row or reopens the pane. If a colleague has the pane open, that happens at once.',
  takenBack: ({ written, left, stopped }) =>
    [
      stopped ? 'Stopped.' : '',
      left === 0
        ? `${changes(written)} undone.`
        : `${changes(written)} undone; ${changes(left)} not or not completely, because something has changed there since.`,
      stopped ? 'The rest can still be undone.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  renames: 'Has this another name now?',
  renamesHint:
    'All complaints with the old name get the name that you choose. Quarter sheets that exist already stay as they are.',
  nowCalled: (name: string, count: number) => `“${name}” (${complaints(count)}) is now`,
  asItIs: 'leave it',
  rename: (count: number) => `Change ${cells(count)}`,
  number,
  read: (rows) => `${complaints(rows)} read.`,
  sampled: (rows) =>
    `The formula of Signal was compared in ${number(rows)} rows, spread over the register. Other formulas were compared in every row, and every cell without a formula was found.`,
  nothing: (rows) => `${complaints(rows)} read. Nothing was found.`,
  mendable: (count) => `Can be corrected (${number(count)})`,
  mendableHint: 'Only one thing can be meant here.',
  questions: (count) => `Questions (${number(count)})`,
  questionsHint: 'Only somebody who knows the complaint can tell. Go to the cell and correct it there.',
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
