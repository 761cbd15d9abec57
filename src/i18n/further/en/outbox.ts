/** A complaint that was sent, and what comes next. */
export const outbox = {
  title: {
    saving: 'Saving the complaint…',
    waits: 'Not in the register yet',
    mayStand: 'May already be in the register',
    doubleNumber: 'In the register, but its number is not certain yet',
  },
  provisional: 'This number is provisional until the complaint is in the register.',
  renumbered: (before: string) =>
    `Another complaint has number ${before} too. Give the customer this new number.`,
  waits: (caseNumber: string, name: string) =>
    `Complaint ${caseNumber}${name === '' ? '' : ` (${name})`} is not in the register yet.`,
  tellRelation: 'Give the customer this number.',
  handOver: (followUpBy: string, callbackDate: string, isCalled: boolean) =>
    `Hand the complaint over to ${followUpBy}. ${isCalled ? 'The customer will be called back on' : 'Everything must be done by'} ${callbackDate}.`,
  serious: (canBeWrittenTo: boolean) =>
    `Serious complaint: also send a copy to the head of department${canBeWrittenTo ? ' and ask for a letter' : ''}.`,
  keptIncomplete: 'Saved as incomplete',
  keptHint:
    'The complaint is in the register with the signal “incomplete”. You can complete it later: select its row and click Complete it.',
  again: 'This will be tried again automatically.',
  goOn: 'In the meantime you can continue with the next complaint.',
  stayOpen: 'Leave the pane open: the browser cannot keep the complaint for you.',
  tryNow: 'Try now',
  takeBack: 'Back to the form',
};
