import type { RequiredField } from '../../procedure/complaint/fields';
import type { IssueSentence } from '../format/sentence';

const required: Record<RequiredField, string> = {
  phone: 'Enter the phone number: we will call back on it. No number? Choose another way at “Reach by”.',
  name: 'Enter the name of the customer.',
  address: 'Enter the street and house number.',
  town: 'Enter the town.',
  email: 'Enter the e-mail address; the answer goes there.',
  category: 'Choose the category.',
  summary: 'Enter in a few words what kind of complaint this is.',
  account: 'Enter what the customer says.',
  employee: 'Enter the employee involved, or “unknown”.',
  department: 'Enter the department the complaint is about.',
  channel: 'Choose how the complaint came in.',
  receivedOn: 'Enter the date the complaint came in.',
  takenBy: 'Enter who is taking the complaint.',
  promise: 'Enter what you promised the customer.',
  followUpBy: 'Enter who will carry out the promised action.',
  callbackOn: 'Enter the date on which the customer will be called back.',
  severity: 'Choose how serious the complaint is.',
};

const certain = 'Is the date right? Then register or save again.';

export const issueSentence: IssueSentence = ({ field, code, limit = 0 }) => {
  switch (code) {
    case 'required':
      return required[field];
    case 'notADate':
      return 'This is not a date. Type, for example, 31-12-2026, Tuesday or in a week. If you add a day of the week, it must match the date.';
    case 'inTheFuture':
      return 'This day is in the future. Enter today or earlier.';
    case 'inThePast':
      return 'This day has passed. Choose today or a later day.';
    case 'tooLongAgo':
      return 'This day is too long ago. Check the year.';
    case 'beforeReceipt':
      return 'The callback date is before the date received. Choose a later day.';
    case 'tooFarAhead':
      return 'This callback date is more than a year ahead. Check the year.';
    case 'notAWorkingDay':
      return 'This is not a working day. If someone will call on that day anyway, click the button once more.';
    case 'alreadyPast':
      return `This callback date is already past. ${certain}`;
    case 'longAgo':
      return `This date is more than three months ago. ${certain}`;
    case 'tooLong':
      return `This is too long: at most ${limit} characters.`;
    case 'tooManyLines':
      return `These are too many lines: at most ${limit}.`;
    case 'notAllowedHere':
      return 'There is a character here that Excel can’t store. Type the text again.';
    case 'notAChoice':
      return 'Choose an option from the list.';
  }
};
