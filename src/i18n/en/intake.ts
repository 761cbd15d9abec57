import type { DraftField } from '../../procedure/complaint/fields';

const hints: Partial<Record<DraftField, string>> = {
  preferredTime: 'When can the customer be reached?',
  summary: 'In a few words',
  account: 'In the customer’s own words, as literally as you can',
  employee: 'Who is it about? If not known, enter “unknown”',
  remedy: 'What does the customer want us to do?',
  promise: 'What are we going to do?',
};

const workingDays = (days: number) => `${days} working ${days === 1 ? 'day' : 'days'}`;

export const intake = {
  title: 'New complaint',
  sections: { who: 'Who?', what: 'What happened?', promise: 'What are we promising?' },
  hints,
  anonymous: 'Anonymous: name and address may stay blank. The complaint counts, but nobody gets an answer.',
  paste: 'Paste e-mail or letter',
  pasted: 'From the pasted text.',
  criteria: {
    minor: 'An inconvenience that is solved at once or easily',
    normal: 'Trouble or costs; someone has to work on it',
    serious: 'Harm, danger or a repeat; the head gets a copy and writes a letter',
  },
  proposed: (days: number) => `Proposed: ${workingDays(days)} after receipt`,
  proposedLate: (days: number) =>
    `Proposed: ${workingDays(days)} from today, as ${workingDays(days)} after receipt is already past`,
  alreadyThatDay: (count: number) => `Already ${count} on this day`,
  addTo: {
    departments: (name: string) => `Add ‘${name}’ to Departments`,
    employees: (name: string) => `Add ‘${name}’ to Employees`,
    categories: (name: string) => `Add ‘${name}’ to Categories`,
    channels: (name: string) => `Add ‘${name}’ to Channels`,
  },
  aboutThem: (name: string, others: string[]) =>
    `The complaint is about ${name}. Rather choose somebody else${others.length > 0 ? `: ${others.join(', ')}` : ''}.`,
  adding: (name: string) => `Adding ‘${name}’…`,
  added: (name: string) => `‘${name}’ is now in the list.`,
  notAdded: (name: string) => `‘${name}’ was not added. The name stays in the form.`,
  suggestions: (count: number) => `${count} ${count === 1 ? 'suggestion' : 'suggestions'}`,
  register: 'Register complaint',
  registering: 'Registering…',
  toMend: (count: number) =>
    count === 1 ? 'One field still needs attention.' : `${count} fields still need attention.`,
  unfinished: {
    mayStand: (caseNumber: string | null) =>
      `The complaint may already be in the register${caseNumber ? `, with number ${caseNumber}` : ''}. Don’t mention a number yet. Click “Register complaint” again: the register is checked first, so the complaint is never entered twice.`,
    doubleNumber: (caseNumber: string | null) =>
      `The complaint is in the register, but another complaint has number ${caseNumber} too. Don’t mention a number yet. Click “Register complaint” again: this complaint then gets its own number.`,
  },
  unsent: (count: number) => `${count} ${count === 1 ? 'complaint' : 'complaints'} not in the register yet`,
  kept: 'What you entered stays here.',
  registered: 'Complaint registered',
  caseNumber: 'Case number',
  next: 'Next complaint',
  show: 'Show in the register',
  offered: (name: string, when: string) =>
    name === ''
      ? `You were working on a complaint (${when}).`
      : `You were working on a complaint from ${name} (${when}).`,
  goOn: 'Continue',
  discard: 'Discard',
  keep: 'Save as incomplete',
  nothingToKeep: 'There is nothing to save yet.',
  complete: 'Complete it',
  completing: (caseNumber: string) => `You are completing complaint ${caseNumber}.`,
  stopCompleting: 'Stop',
};
