import type { FurtherTexts } from '../furtherTexts';

const complaints = (count: number) =>
  `${count.toLocaleString('en')} ${count === 1 ? 'complaint' : 'complaints'}`;

export const calamity: FurtherTexts['calamity'] = {
  fields: {
    title: 'Name of the incident',
    category: 'Category',
    since: 'Since when',
    what: 'What happened?',
    responsible: 'Employee responsible',
    cause: 'Cause',
    solution: 'Solution',
    apology: 'Apology',
  },
  hints: {
    title: 'In a few words, such as “Duplicate direct debit July”',
    what: 'What went wrong on our side, and for whom?',
    responsible: 'Who takes care of the solution and the letter?',
    cause: 'Not known yet? Leave it blank and add it later.',
    solution: 'What will we do for the customers? This goes into the letter.',
    apology: 'In what words do we say sorry? This goes into the letter.',
  },
  required: {
    title: 'Give the incident a name.',
    since: 'Enter when this started.',
    what: 'Enter what happened.',
    responsible: 'Enter who is responsible.',
  },
  title: 'Incidents',
  purpose:
    'Did something go wrong on our side that affects several customers? Register it here, link the complaints and contact the customers before they complain.',
  add: 'New incident',
  none: 'There are no incidents.',
  noneHint:
    'Register an incident when something goes wrong for several customers at once. It will then be listed here.',
  loading: 'Loading the incidents…',
  open: 'Open',
  closed: 'Closed',
  status: { open: 'open', closed: 'closed' },
  since: (day) => `since ${day}`,
  linked: (count) => `${complaints(count)} linked`,
  noTable: 'This workbook has no sheet for incidents yet.',
  makeTable: 'Make the sheet',
  makingTable: 'Making it…',
  leftBehind: (code: string, sentence: string) => `A change to incident ${code} was not saved. ${sentence}`,
  showOne: 'Show this incident',
  back: 'All incidents',
  backToOne: 'Back to the incident',
  refresh: 'Refresh',
  form: {
    title: 'New incident',
    register: 'Register incident',
    cancel: 'Back',
    kept: 'What you entered stays here.',
    mayStand: (code) =>
      `The incident may already be in the table, with code ${code}. Click “Register incident” again: the table is checked first.`,
    offered: (when) => `You were working on an incident (${when}).`,
    discard: 'Discard',
    toMend: (count) =>
      count === 1 ? 'One field still needs attention.' : `${count} fields still need attention.`,
  },
  registered: (code) =>
    `The incident has been registered as ${code}. Now link the complaints that belong to it.`,
  facts: 'What we know',
  registeredBy: 'Registered',
  by: (day, who) => (who === '' ? day : `${day} by ${who}`),
  closedOn: 'Closed on',
  link: {
    title: 'Complaints',
    hint: 'Select one or more rows in the complaints sheet. Rows hidden by a filter are left out.',
    link: 'Link selected complaints',
    unlink: 'Unlink selected complaints',
    reading: 'Reading the selection…',
    nothing: 'No complaint is selected. First select one or more rows in the complaints sheet.',
    allLinked: 'All selected complaints are already linked to this incident.',
    noneLinked: 'None of the selected complaints is linked to this incident.',
    ask: (count) => `You have selected ${complaints(count)}. Link them all?`,
    askUnlink: (count) => `You have selected ${complaints(count)} of this incident. Unlink them all?`,
    others: (count, shown) =>
      count === 1
        ? `One complaint is already linked to another incident: ${shown}.`
        : `${complaints(count)} are already linked to another incident: ${shown}.`,
    more: (count) => ` and ${count} more`,
    onlyFree: (count) => `Link only the other ${complaints(count)}`,
    alsoOthers: 'Link them all to this one',
    yes: 'Yes, link',
    yesUnlink: 'Yes, unlink',
    no: 'No',
    progress: (done, of) => `${done} of ${of} complaints`,
    cancel: 'Stop',
    done: (count) => `${complaints(count)} linked.`,
    undone: (count) => `${complaints(count)} unlinked.`,
    changed: (numbers) =>
      `A colleague has linked these to another incident: ${numbers}. They were not changed.`,
    gone: (numbers) => `No longer found: ${numbers}.`,
    stopped: 'Stopped. What was already done stays.',
  },
  affected: {
    title: 'Affected customers',
    open: 'Affected customers and letters',
    count: 'Number',
    approached: 'Contacted',
    firstLetterOn: 'First letter on',
  },
  close: {
    close: 'Close incident',
    reopen: 'Reopen incident',
    hint: 'The linked complaints stay open. You still have to handle each complaint.',
    closed: (linked) =>
      linked === 0
        ? 'The incident is closed.'
        : `The incident is closed. The linked complaints (${linked}) stay as they are.`,
    reopened: 'The incident is open again.',
  },
  trouble: {
    gone: (code) =>
      `The row of incident ${code}, which you registered, is no longer in the table. A colleague has overwritten or deleted it.`,
    putBack: 'Put it back',
    double: (code) => `Another incident was given code ${code} at the same moment.`,
    newCode: 'Give my incident a new code',
    leave: 'Leave it',
  },
  radar: {
    sentence: (category, recent, usual) =>
      `Unusually many complaints in “${category}”: ${recent}${usual === null ? '' : `, usually ${usual}`}. Did something go wrong for several customers?`,
    several: (count: number) => `Unusually many complaints in ${count} categories`,
    aside: 'Not now',
  },
};
