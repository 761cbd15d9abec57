import type { Sign } from '../../../procedure/access/recognise';
import type { FurtherTexts } from '../furtherTexts';

const number = (count: number) => count.toLocaleString('en-GB');
const places = (count: number) => `${number(count)} ${count === 1 ? 'place' : 'places'}`;
const signs: Record<Sign, string> = {
  relationNumber: 'same customer number',
  email: 'same e-mail address',
  phone: 'same phone number',
  address: 'same address',
  name: 'same name',
};

/** What is said to whoever looks what is kept of somebody. */
export const access: FurtherTexts['access'] = {
  open: 'Data of a customer',
  openHint: 'For when somebody asks what you keep, wants something corrected, or wants to be forgotten.',
  fromCase: 'Data of this customer',
  title: 'Data of a customer',
  leave: 'Back to settings',
  intro:
    'Fill in who it is about. You then see all complaints and lists that this customer is on. Nothing changes yet.',
  nameRequired: 'Fill in the name of the customer.',
  signRequired:
    'Fill in something else by which the customer can be recognised: phone, e-mail, postcode with address, or customer number.',
  find: 'Search the workbook',
  working: {
    finding: 'The workbook is being searched.',
    giving: 'The sheet is being made.',
    rectifying: 'The data are being corrected.',
    erasing: 'The data are being erased.',
  },
  none: 'Nothing was found of this customer.',
  complaints: 'Complaints',
  affected: 'Affected by an incident',
  likely: (found) => `maybe somebody else: ${found.map((sign) => signs[sign]).join(', ')}`,
  unsure: 'Where it says “maybe somebody else”, choose yourself whether it is this customer.',
  give: 'Make a sheet to give',
  given:
    'The sheet is in front, ready to print. Read it before you give it, and delete it afterwards. Not searched were what others told, sheets of your own and separate files.',
  cancelled: 'Stopped. Nothing has changed.',
  correction: {
    title: 'Correct',
    hint: 'In everything that is ticked above.',
    field: 'What is wrong?',
    value: 'What should it say?',
    blank: 'Fill in what it should say.',
    correct: (count) => `Correct in ${places(count)}`,
    done: (right, left) =>
      [
        `In ${places(right)} it is right now.`,
        left > 0 ? `A colleague changed something in ${places(left)} just now: that stays as it is.` : '',
        'Letters and sheets that were made already don’t change with it.',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
  erasure: {
    title: 'Erase',
    hint: 'Closed complaints become anonymous, as with “Retention period”. The lines and letters of an incident lose who it is, too. This cannot be undone.',
    erase: (count) => `Erase in ${places(count)}`,
    done: ({ cleared, left, stopped, blocked }, lines) =>
      [
        stopped ? 'Stopped.' : '',
        cleared > 0
          ? `${number(cleared)} ${cleared === 1 ? 'complaint is' : 'complaints are'} anonymous now.`
          : '',
        lines > 0 && !stopped
          ? `${number(lines)} ${lines === 1 ? 'line of a list was' : 'lines of lists were'} erased.`
          : '',
        left > 0 ? `A colleague changed something in ${places(left)} just now: search again.` : '',
        blocked.length > 0
          ? `Refresh the PivotTables on ${blocked.map((name) => `“${name}”`).join(', ')} yourself: Excel still keeps old data there.`
          : '',
        'The reason is in the log.',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
};
