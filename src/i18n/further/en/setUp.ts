import type { LackingPart } from '../../../procedure/setUp/lackingIn';
import type { PersonProblem } from '../../../procedure/setUp/readPeople';
import type { FurtherTexts } from '../furtherTexts';

const parts: Record<LackingPart, string> = {
  organisation: 'the name of your organisation',
  departments: 'departments',
  heads: 'the head of each department',
  employees: 'employees',
};
const problems: Record<PersonProblem, string> = {
  noName: 'The name is missing. Fill in the name.',
  email: 'This is not an e-mail address. Correct the address or clear the field.',
  department: 'This department is not in your list. Choose a department.',
};
const people = (count: number) => (count === 1 ? '1 employee' : `${count} employees`);

export const setUp: FurtherTexts['setUp'] = {
  open: 'Fill in the details of your organisation',
  openHint: 'Name, callback term, departments and employees, in three short steps.',
  lacking: (lacking) => `Still to fill in: ${lacking.map((part) => parts[part]).join(', ')}.`,
  fillIn: 'Fill this in',
  later: 'Ask me later',
  step: (step) => `Step ${step} of 3`,
  titles: { organisation: 'Your organisation', departments: 'Departments', employees: 'Employees' },
  skip: 'Skip this step',
  back: 'Back',
  save: 'Save and continue',
  goOn: 'Continue',
  saving: 'Saving…',
  leave: 'Close these steps',
  changed: 'Somebody else changed this in the meantime. Check what is there now, and save again.',
  standsNow: (value) => `The workbook now says: ${value || 'nothing'}.`,
  organisation: 'Name of your organisation',
  organisationHint: 'This name is used in calls and under letters.',
  term: 'Callback term in working days',
  termHint: 'The form proposes a callback date this long after receipt.',
  termError: 'Fill in a whole number from 1 to 99.',
  departmentsHint: 'The head gets a copy of each serious complaint.',
  newDepartment: (place) => `New department ${place}`,
  department: 'Name of the department',
  head: 'Head',
  headEmail: 'E-mail of the head',
  addDepartment: 'Add another department',
  noDepartmentName: 'Fill in the name of the department.',
  departmentStands: 'This department is already in the list.',
  paste: 'Paste a list here',
  pasteHint:
    'From Excel or Outlook, for example: names, with or without e-mail and department. First you see how the list was read.',
  read: 'How the list was read',
  counted: (fresh, filled, standing) =>
    `${fresh} new${filled > 0 ? `, ${filled} completed` : ''}${standing > 0 ? `, ${standing} already in the list or repeated` : ''}.`,
  filledIn: 'already in the list, the e-mail address is filled in',
  standing: 'already in the list or repeated',
  line: (line, source) => `Line ${line}: ${source}`,
  name: 'Name',
  email: 'E-mail',
  departmentOf: 'Department',
  noDepartment: 'No department',
  makeDepartment: (name) => `Create department “${name}”`,
  leaveOut: 'Leave out this line',
  problems,
  nobody: 'Nobody was recognised in this text.',
  mendFirst: (count) =>
    count === 1
      ? 'Correct 1 line first, or leave it out.'
      : `Correct ${count} lines first, or leave them out.`,
  doneTitle: 'Done',
  added: (count, filled) =>
    [
      count > 0 || filled === 0 ? `${people(count)} added.` : '',
      filled > 0 ? `The e-mail address of ${people(filled)} was filled in.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  inactive: (names) =>
    `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} in the list as not active, and ${names.length === 1 ? 'is' : 'are'} not proposed.`,
  activate: 'Make active again',
  complete: 'Everything is filled in. You can register complaints.',
  resume: 'You can add to this later, here or on the sheets Lists and Settings.',
  toToday: 'Go to Today',
};
