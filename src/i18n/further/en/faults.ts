import type { FurtherTexts } from '../furtherTexts';

const signInAgain = 'The connection to the workbook has expired. Reopen the workbook';
const onComputer =
  'This is too much in one go for Excel on the web. Open the workbook in Excel on your computer and try there.';
const isProtected = (what: string) =>
  `${what} is protected. Unprotect it (Review, on the ribbon) and try again.`;

export const faults: FurtherTexts['faults'] = {
  tab: {
    notVerified: () => 'The sheet is not as it should be. Make it again: you won’t get a second one.',
    replyLost: () =>
      'Excel did not respond. Check whether the sheet is there. If not, make it again: you won’t get a second one.',
    sessionExpired: () => `${signInAgain} and then make the sheet.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('The workbook or the sheet'),
  },
  sample: {
    notVerified: () =>
      'The sample was not found. Check whether it is in the list. If not, draw it again with the same seed.',
    replyLost: () =>
      'Excel did not respond. Check whether the sample is in the list. If not, draw it again with the same seed.',
    sessionExpired: () => `${signInAgain} and check whether the sample is there.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('The workbook or the samples sheet'),
  },
  calamity: {
    notVerified: () =>
      'The incident was not found in the table. Check the sheet of incidents. If it is not there, try again.',
    replyLost: () =>
      'Excel did not respond. Check whether it is on the sheet of incidents before you try again.',
    rowMissing: () =>
      'The row of this incident can no longer be found. Undo the deletion or select the incident again.',
    protected: () => isProtected('The sheet of incidents or of complaints'),
  },
  letters: {
    registerMissing: () =>
      'The sheet of affected customers or of letters has been deleted. Undo the deletion, or click Read again.',
    columnMissing: (name) =>
      `The column “${name}” can’t be found. Give the column its old name back or undo the deletion.`,
    notVerified: () => 'A colleague has moved lines in the sheet of affected customers. Please try again.',
    replyLost: () => 'Excel did not respond. Please try again: nothing will be added twice.',
    sessionExpired: () => `${signInAgain} and continue: what is there stays there.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('The workbook or the sheet of affected customers or letters'),
  },
  inspection: {
    notVerified: () => 'Not everything was found. Check the register again: you will see what is still open.',
    replyLost: () =>
      'Excel did not respond. Check the register again: you will see what was corrected and what is still open.',
    sessionExpired: () => `${signInAgain} and check the register again.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('A sheet of the register'),
  },
  access: {
    notVerified: () => 'Not everything was found. Search again: you will see what it says now.',
    replyLost: () => 'Excel did not respond. Search again: you will see what it says now.',
    sessionExpired: () => `${signInAgain} and search again.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('The workbook or a sheet of the register'),
  },
  retention: {
    notVerified: () => 'Not everything was found. Look again which complaints are due.',
    replyLost: () => 'Excel did not respond. Look again: you will see what is still due.',
    sessionExpired: () => `${signInAgain} and look again which complaints are due.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('A sheet of the register'),
  },
  adoption: {
    notVerified: () => 'Not everything was found. Start the import again.',
    replyLost: () => 'Excel did not respond. Start the import again.',
    sessionExpired: () => `${signInAgain} and start the import again.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('The workbook or the sheet of the list'),
  },
};
