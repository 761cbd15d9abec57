import type { DraftField } from '../../procedure/complaint/fields';

const hints: Partial<Record<DraftField, string>> = {
  preferredTime: 'When can the relation be reached?',
  summary: 'In a few words',
  account: 'As literally as you can, in the relation’s words',
  employee: 'Whom is it about? Not known: enter “unknown”',
  remedy: 'What does the relation want?',
  promise: 'What are we going to do?',
};

export const intake = {
  title: 'New complaint',
  sections: { who: 'Who?', what: 'What happened?', promise: 'What do we promise?' },
  hints,
  criteria: {
    minor: 'Inconvenience, solved at once or easily',
    normal: 'Trouble or costs; someone has to work on it',
    serious: 'Damage, danger or repetition; the head gets a copy and writes a letter',
  },
  proposed: (days: number) => `Proposed: ${days} working ${days === 1 ? 'day' : 'days'} after receipt`,
  alreadyThatDay: (count: number) => `${count} on this day already`,
  addTo: {
    departments: (name: string) => `Add ‘${name}’ to Departments`,
    employees: (name: string) => `Add ‘${name}’ to Employees`,
    categories: (name: string) => `Add ‘${name}’ to Categories`,
  },
  adding: (name: string) => `Adding ‘${name}’…`,
  added: (name: string) => `‘${name}’ is in the list now.`,
  notAdded: (name: string) => `‘${name}’ was not added; the name in the form stays.`,
  suggestions: (count: number) => `${count} ${count === 1 ? 'suggestion' : 'suggestions'}`,
  register: 'Register complaint',
  registering: 'Registering…',
  toMend: (count: number) =>
    count === 1 ? 'One field still needs attention.' : `${count} fields still need attention.`,
  unfinished: {
    mayStand: (caseNumber: string | null) =>
      `The complaint may stand in the register already${caseNumber ? `, with number ${caseNumber}` : ''}; that is not certain. Do not tell the number yet and press “Register complaint” again: the register is looked at first, so that the complaint never gets in twice.`,
    doubleNumber: (caseNumber: string | null) =>
      `The complaint stands in the register, but another complaint has number ${caseNumber} too. Tell no number yet and press “Register complaint” again: this complaint then gets a number of its own.`,
  },
  unsent: (count: number) => `${count} ${count === 1 ? 'complaint' : 'complaints'} not in the register yet`,
  kept: 'What you filled in stays here.',
  registered: 'Complaint registered',
  caseNumber: 'Case number',
  tellRelation: 'Tell the relation this number.',
  handOver: (followUpBy: string, callbackDate: string) =>
    `Hand the complaint over to ${followUpBy}. The relation is called back on ${callbackDate}.`,
  serious:
    'Serious complaint: also send a copy to the head of the department and ask for a letter to be sent.',
  next: 'Next complaint',
  show: 'Show in the register',
  offered: (name: string, when: string) =>
    name === ''
      ? `You were working on a complaint (${when}).`
      : `You were working on a complaint of ${name} (${when}).`,
  goOn: 'Go on',
  discard: 'Throw away',
  keep: 'Save incomplete',
  nothingToKeep: 'Nothing has been filled in yet that could be saved.',
  keptIncomplete: 'Saved incomplete',
  keptHint:
    'The complaint is in the register with the signal “incomplete”. Complete it later: choose its row and then Complete it.',
  complete: 'Complete it',
  completing: (caseNumber: string) => `You are completing complaint ${caseNumber}.`,
  stopCompleting: 'Stop',
};
