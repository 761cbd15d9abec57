import type { FurtherTexts } from '../furtherTexts';

const signInAgain = 'The connection with the workbook has expired. Open the workbook again';
const onComputer =
  'This is too much in one go for Excel on the web. Open the workbook in Excel on your computer and do it there.';
const isProtected = (what: string) => `${what} is protected. Unprotect it (Review tab) and try again.`;

export const faults: FurtherTexts['faults'] = {
  tab: {
    notVerified: () => 'The tab is not as it was made. Make it again: there will be no second one.',
    replyLost: () =>
      'Excel gave no answer. See whether the tab is there. If not, make it again: there will be no second one.',
    sessionExpired: () => `${signInAgain} and make the tab after that.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('The workbook or the tab'),
  },
  sample: {
    notVerified: () =>
      'The sample was not found after writing. See whether the list has it. If not, draw again with the same seed.',
    replyLost: () =>
      'Excel gave no answer. See whether the list has the sample. If not, draw again with the same seed.',
    sessionExpired: () => `${signInAgain} and see whether the sample is there.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('The workbook or the sheet of samples'),
  },
  calamity: {
    notVerified: () =>
      'The calamity was not found in the table after writing. Look at the sheet Calamities and otherwise try again.',
    replyLost: () =>
      'Excel gave no answer. Look at the sheet Calamities whether it is there before you try again.',
    rowMissing: () =>
      'The row of this calamity can’t be found any more. Undo the deletion or choose the calamity again.',
    protected: () => isProtected('The sheet of calamities or of complaints'),
  },
  letters: {
    registerMissing: () =>
      'The sheet of affected relations or of letters is gone. Undo the deletion, or read again.',
    columnMissing: (name) =>
      `The column “${name}” can’t be found. Give the column its name back or undo the deletion.`,
    notVerified: () =>
      'A colleague moved lines in the sheet of affected relations meanwhile. Please try again.',
    replyLost: () => 'Excel gave no answer. Please try again: what is there already is not written twice.',
    sessionExpired: () => `${signInAgain} and go on: what is there stays there.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('The workbook or the sheet of affected relations or letters'),
  },
  inspection: {
    notVerified: () =>
      'Not everything was found after writing. Check the register again: you will see what is still open.',
    replyLost: () =>
      'Excel gave no answer. Check the register again: you will see what was mended and what is still open.',
    sessionExpired: () => `${signInAgain} and check the register again.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('A sheet of the register'),
  },
  adoption: {
    notVerified: () => 'Not everything was found after writing. Start taking over again.',
    replyLost: () => 'Excel gave no answer. Start taking over again.',
    sessionExpired: () => `${signInAgain} and start taking over again.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('The workbook or the sheet of the list'),
  },
};
