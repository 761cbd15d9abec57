export const caseFile = {
  none: 'No complaint chosen',
  noneHint: 'Choose a row on the sheet with complaints, or a complaint under Today.',
  loading: 'Reading the complaint…',
  nextStep: 'Next step',
  round: (round: number) => `Round ${round}`,
  relation: 'the relation',
  employee: 'the employee',
  soon: 'the agreed day',
  steps: {
    complete: () => 'Complete on the sheet what this complaint still lacks.',
    handOver: (who: string, date: string) =>
      `Hand the complaint over to ${who} and say that the relation is called back on ${date}. Then record that you did.`,
    followUp: (who: string) =>
      `The promised action is up to ${who}. Check that it was carried out before you call back.`,
    check: () =>
      'Check that the promised action was carried out and the complaint is solved. Only then call back.',
    call: (name: string, date: string) => `Call ${name} back on ${date}.`,
    restart: () =>
      'The relation is not satisfied yet, so the procedure starts again. Agree on a new action, follow-up and callback date.',
    close: () => 'The relation is satisfied. Close the complaint.',
    ended: () => 'This complaint is closed.',
  },
  missing: {
    check: 'Not recorded yet: who checks that the action was carried out.',
    headInformed: 'Not recorded yet: when the head of the department got the copy.',
    letterSent: 'Not recorded yet: when the letter was sent.',
  },
  checkTitle: 'Was the action carried out?',
  recordCheck: 'Record the check',
  callBack: 'Call back',
  calling: 'The call is open…',
  callHere: 'Hold the call here',
  results: {
    yes: (number: string) => `${number}: recorded, the relation is satisfied.`,
    partly: (number: string) => `${number}: recorded, partly to satisfaction. The procedure starts again.`,
    no: (number: string) => `${number}: recorded, not to satisfaction. The procedure starts again.`,
    notReached: (number: string) => `${number}: recorded, not reached. There is a new moment to call.`,
  },
  notesKept: 'What you noted during the call is kept and offered as soon as you press Call back again.',
  pending: 'Saving…',
};
