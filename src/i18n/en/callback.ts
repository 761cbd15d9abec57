import type { CallbackNotes } from '../../procedure/callback/callbackNotes';

const need: Partial<Record<keyof CallbackNotes, string>> = {
  outcome: 'Choose how the call ended.',
  remedy: 'Enter the solution the customer wants.',
  promise: 'Enter what you have promised now.',
  followUpBy: 'Enter who will carry out the new action.',
};

export const callback = {
  title: (caseNumber: string) => `Calling back ${caseNumber}`,
  know: 'What you need to know',
  say: 'What you say',
  sayHint: 'Tick what you have said.',
  points: {
    thank: 'Thank the customer',
    regret: 'Say you are sorry',
    agreed: 'Mention what was agreed',
    verify: 'Ask whether it has been put right',
    restart: 'Not put right?',
  },
  noPhone: 'no phone number',
  checked: (by: string, on: string) => [by, on].filter(Boolean).join(', '),
  unchecked: 'not checked yet',
  answerHint: 'What does the customer say?',
  remedy: 'What solution does the customer want?',
  newPromise: 'New promised action',
  newCallbackOn: 'New callback date',
  againOn: 'Call again on',
  proposed: 'This is a suggestion. You can change it.',
  undecided: 'Nothing new agreed yet; to follow later',
  mayStayBlank: 'You can leave finding, cause and measure blank.',
  noFinding: 'not decided yet',
  adviseWriting: (attempts: number) =>
    `This is attempt ${attempts}. Advice: send a letter, then close the complaint in writing on the Case tab.`,
  untold: (points: string[]) =>
    `Not ticked yet: ${points.join(', ')}. Click Record again to leave it like this.`,
  need,
  needText: 'Please fill this in.',
  question: 'Was the problem solved to the customer’s satisfaction?',
  outcomes: { yes: 'Yes', partly: 'Partly', no: 'No', notReached: 'Not reached' },
  save: 'Record',
  later: 'Close without recording',
  waiting: 'Preparing the complaint…',
  silent: 'The complaint did not reach the call window. Go to Case in Excel and click Make the call here.',
  notInExcel: 'This page is part of the complaints register and opens from Excel.',
  failed: 'That didn’t work',
  openPane:
    'What you asked for is ready in the pane. Excel does not open the pane automatically here: click Complaints register on the ribbon.',
};
