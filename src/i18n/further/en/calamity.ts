import type { FurtherTexts } from '../furtherTexts';

const complaints = (count: number) =>
  `${count.toLocaleString('en')} ${count === 1 ? 'complaint' : 'complaints'}`;

export const calamity: FurtherTexts['calamity'] = {
  fields: {
    title: 'Name of the calamity',
    category: 'Category',
    since: 'Since when',
    what: 'What happened?',
    responsible: 'Employee responsible',
    cause: 'Cause',
    solution: 'Solution',
    apology: 'Apology',
  },
  hints: {
    title: 'In a few words, such as “Double direct debit July”',
    what: 'What went wrong on our side, and for whom?',
    responsible: 'Who sees to the solution and the letter?',
    cause: 'Not known yet? Leave it blank and add it later.',
    solution: 'What do we do for the relations? Goes into the letter.',
    apology: 'In what words do we say sorry? Goes into the letter.',
  },
  required: {
    title: 'Give the calamity a name.',
    since: 'Enter since when this has been going on.',
    what: 'Enter what happened.',
    responsible: 'Enter who is responsible.',
  },
  title: 'Calamities',
  purpose:
    'Did something go wrong on our side that troubles several relations? Note it here, link the complaints and approach the relations before they complain.',
  add: 'New calamity',
  none: 'There are no calamities.',
  noneHint: 'Register one as soon as something went wrong for several relations at once.',
  loading: 'Fetching the calamities…',
  open: 'Open',
  closed: 'Closed',
  status: { open: 'open', closed: 'closed' },
  since: (day) => `since ${day}`,
  linked: (count) => `${complaints(count)} linked`,
  noTable: 'This workbook has no sheet for calamities yet.',
  makeTable: 'Make the sheet',
  makingTable: 'Making it…',
  leftBehind: (code: string, sentence: string) =>
    `Saving a change of calamity ${code} did not succeed. ${sentence}`,
  showOne: 'Show this calamity',
  back: 'All calamities',
  backToOne: 'Back to the calamity',
  refresh: 'Refresh',
  form: {
    title: 'New calamity',
    register: 'Register calamity',
    cancel: 'Back',
    kept: 'What you entered stays here.',
    mayStand: (code) =>
      `The calamity may stand in the table already, with code ${code}. Press “Register calamity” once more: the table is looked at first.`,
    offered: (when) => `You were working on a calamity (${when}).`,
    discard: 'Discard',
    toMend: (count) =>
      count === 1 ? 'One field still needs attention.' : `${count} fields still need attention.`,
  },
  registered: (code) => `The calamity is registered as ${code}. Now link the complaints that belong to it.`,
  facts: 'What we know',
  registeredBy: 'Registered',
  by: (day, who) => (who === '' ? day : `${day} by ${who}`),
  closedOn: 'Closed on',
  link: {
    title: 'Complaints',
    hint: 'Select one or more rows in the sheet of complaints. Rows that a filter hides are left out.',
    link: 'Link selected complaints',
    unlink: 'Unlink selected complaints',
    reading: 'Reading the selection…',
    nothing: 'No complaint is selected. First select one or more rows in the sheet of complaints.',
    allLinked: 'All selected complaints are linked to this calamity already.',
    noneLinked: 'None of the selected complaints is linked to this calamity.',
    ask: (count) => `You selected ${complaints(count)}. Link them all?`,
    askUnlink: (count) => `You selected ${complaints(count)} of this calamity. Unlink them all?`,
    others: (count, shown) =>
      count === 1
        ? `One complaint is linked to another calamity already: ${shown}.`
        : `${complaints(count)} are linked to another calamity already: ${shown}.`,
    more: (count) => ` and ${count} more`,
    onlyFree: (count) => `Link only the other ${complaints(count)}`,
    alsoOthers: 'Link them all to this one',
    yes: 'Yes, link',
    yesUnlink: 'Yes, unlink',
    no: 'Leave it',
    progress: (done, of) => `${done} of ${of} complaints`,
    cancel: 'Stop',
    done: (count) => `${complaints(count)} linked.`,
    undone: (count) => `${complaints(count)} unlinked.`,
    changed: (numbers) =>
      `A colleague linked these to another calamity meanwhile: ${numbers}. They were not changed.`,
    gone: (numbers) => `Not found any more: ${numbers}.`,
    stopped: 'Stopped; what was written already stays.',
  },
  affected: {
    title: 'Affected relations',
    open: 'Affected relations and letters',
    count: 'Number',
    approached: 'Approached',
    firstLetterOn: 'First letter on',
  },
  close: {
    close: 'Close calamity',
    reopen: 'Reopen calamity',
    hint: 'Closing it closes no complaint: each linked complaint keeps its own callback date and handling.',
    closed: (linked) =>
      linked === 0
        ? 'The calamity is closed.'
        : `The calamity is closed. The linked complaints (${linked}) stay as they are.`,
    reopened: 'The calamity is open again.',
  },
  trouble: {
    gone: (code) =>
      `The row of calamity ${code}, which you registered, is not in the table any more: a colleague wrote over it at the same moment or deleted it.`,
    putBack: 'Put it back',
    double: (code) => `Code ${code} was given to another calamity too at the same moment.`,
    newCode: 'Give mine a new code',
    leave: 'Leave it',
  },
  radar: {
    sentence: (category, recent, usual) =>
      `Remarkably many complaints in “${category}”: ${recent}${usual === null ? '' : `, usually ${usual}`}. Did something go wrong for more relations?`,
    aside: 'Not now',
  },
};
