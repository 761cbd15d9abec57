export const caseFile = {
  none: 'No complaint chosen',
  noneHint: 'Choose a row on the sheet with complaints, or a complaint under Today.',
  loading: 'Reading the complaint…',
  nextStep: 'Next step',
  facts: 'Facts',
  round: (round: number) => `Round ${round}`,
  steps: {
    call: (name: string, date: string) => `Call ${name} back on ${date}.`,
    callUndated: (name: string) => `Call ${name} back.`,
    closed: 'This complaint is closed.',
  },
  relation: 'the relation',
  callBack: 'Call back',
  calling: 'The window for the call is open…',
  results: {
    yes: 'Recorded: the relation is satisfied.',
    partly:
      'Recorded: partly to satisfaction. The procedure starts again: agree on a new action and callback date.',
    no: 'Recorded: not to satisfaction. The procedure starts again: agree on a new action and callback date.',
    notReached: 'Recorded: not reached. Call again later.',
  },
  notesKept: 'The notes of the call are kept and offered when you press Call back again.',
};
