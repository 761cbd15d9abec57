import type { wording as dutch } from '../nl/wording';

const some = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);

export const wording: typeof dutch = {
  answer: 'Answer to send',
  unnamed: (inWriting) =>
    `The name of your organisation has not been filled in yet. ${inWriting ? 'The letter' : 'In the call it'} therefore says “our office”. Fill in the name on the sheet Settings.`,
  filledIn: 'The name is filled in',
  unknown: (typed) =>
    `Your own text says ${some(typed)}. That is not filled in. Change the text on the sheet Settings.`,
  changed: 'The text is changed',
  openSettings: 'Open the sheet',
  blank: (lacking) => `The complaint does not say this: ${some(lacking)}. The text says “…” there.`,
  values: {
    name: 'the name of the customer',
    promise: 'the promised action',
    callbackDate: 'the callback date',
    organisation: 'the name of the organisation',
    complaint: 'the type of complaint',
  },
};
