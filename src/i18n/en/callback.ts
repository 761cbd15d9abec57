import type { CallbackNotes } from '../../procedure/callback/callbackNotes';

const need: Partial<Record<keyof CallbackNotes, string>> = {
  outcome: 'Choose how the call ended.',
  remedy: 'Note how the relation wants it solved.',
  promise: 'Note what you promised now.',
  followUpBy: 'Fill in who carries out the new action.',
};

export const callback = {
  title: (caseNumber: string) => `Calling back ${caseNumber}`,
  know: 'What you need to know',
  say: 'What you say',
  sayHint: 'Tick what you have said.',
  points: {
    thank: 'Thank',
    regret: 'Say you are sorry',
    agreed: 'Name what was agreed',
    verify: 'Ask whether it is right',
    restart: 'Is it not right?',
  },
  noPhone: 'no phone number',
  checked: (by: string, on: string) => [by, on].filter(Boolean).join(', '),
  unchecked: 'not checked yet',
  answerHint: 'What does the relation say?',
  remedy: 'How would the relation see it solved?',
  newPromise: 'New promised action',
  newCallbackOn: 'New callback date',
  againOn: 'Call again on',
  proposed: 'A proposal; change it as you like.',
  undecided: 'Nothing new agreed yet; that follows later',
  mayStayBlank: 'Finding, cause and measure may stay blank.',
  noFinding: 'not decided yet',
  adviseWriting: (attempts: number) =>
    `This is attempt ${attempts}. Advice: send a letter, and then close the complaint in writing under Case.`,
  untold: (points: string[]) => `Not ticked yet: ${points.join(', ')}. Press Record again to leave it so.`,
  need,
  needText: 'Fill this in.',
  question: 'Was the solution carried out to satisfaction?',
  outcomes: { yes: 'Yes', partly: 'Partly', no: 'No', notReached: 'Not reached' },
  save: 'Record',
  later: 'Close without recording yet',
  waiting: 'Preparing the complaint…',
  silent:
    'The complaint did not arrive in this window. Go to Case file, beside the worksheet, and click Hold the call here.',
  notInExcel: 'This page belongs to the complaints register and is opened from Excel.',
  failed: 'It did not work',
  openPane:
    'What you asked for stands ready beside the worksheet. Excel does not open the pane by itself here: click Complaints register in the ribbon.',
};
