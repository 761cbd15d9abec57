export const caseFile = {
  none: 'No complaint selected',
  noneHint: 'Select a row in the complaints sheet, or a complaint on the Today tab.',
  loading: 'Reading the complaint…',
  nextStep: 'Next step',
  toCalendar: 'Put in calendar',
  round: (round: number) => `Round ${round}`,
  relation: 'the customer',
  employee: 'the employee',
  soon: 'the agreed day',
  today: 'today',
  steps: {
    complete: () => 'Fill in the missing details of this complaint in the sheet.',
    handOver: (who: string, date: string, isCalled: boolean) =>
      `Hand the complaint over to ${who}, and mention that ${isCalled ? 'the customer will be called back on' : 'it must be done by'} ${date}. Then record that you did.`,
    handOverLate: (who: string, date: string, isCalled: boolean) =>
      `Hand the complaint over to ${who}, and mention that it is urgent. ${isCalled ? 'The customer was to be called back on' : 'It was to be done by'} ${date}. Then record that you did.`,
    followUp: (who: string, isCalled: boolean) =>
      `${who} is responsible for the promised action. Check that it has been done before you ${isCalled ? 'call back' : 'go on'}.`,
    check: (isCalled: boolean) =>
      `Check that the promised action has been carried out and the complaint resolved. Only then ${isCalled ? 'call back' : 'go on'}.`,
    call: (name: string, date: string) => `Call ${name} back on ${date}.`,
    callLate: (name: string, date: string) =>
      `Call ${name} back today: that was promised by ${date}. Say you are sorry.`,
    promisedBy: (date: string) => `That was promised by ${date}.`,
    answer: {
      letter: (name: string, date: string) =>
        `Answer the complaint of ${name} by letter, by ${date}. Send the letter, and then close the complaint.`,
      email: (name: string, date: string) =>
        `Answer the complaint of ${name} by e-mail, by ${date}. Send the e-mail, and then close the complaint.`,
      none: () =>
        'This customer can’t be reached, so nobody gets an answer. Record what you conclude and close the complaint.',
    },
    restart: () =>
      'The customer is not satisfied yet, so the procedure starts again. Agree on a new action, the person responsible and a callback date.',
    close: () => 'The customer is satisfied. Close the complaint.',
    ended: () => 'This complaint is closed.',
  },
  missing: {
    check: 'Not recorded yet: who checked that the action was carried out.',
    headInformed: 'Not recorded yet: when the head of department received the copy.',
    letterSent: 'Not recorded yet: when the letter was sent.',
  },
  checkTitle: 'Was the action carried out?',
  recordCheck: 'Record the check',
  callBack: 'Call back',
  calling: 'The call is open…',
  callHere: 'Make the call here',
  results: {
    yes: (number: string) => `${number}: recorded, the customer is satisfied.`,
    partly: (number: string) => `${number}: recorded, partly to satisfaction. The procedure starts again.`,
    no: (number: string) => `${number}: recorded, not to satisfaction. The procedure starts again.`,
    notReached: (number: string) => `${number}: recorded, not reached. A new day to call has been set.`,
  },
  notesKept:
    'What you entered during the call has been kept. You will see it again when you click Call back.',
  pending: 'Saving…',
};
