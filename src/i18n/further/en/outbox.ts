/** A complaint that was sent and does not stand in the register yet. */
export const outbox = {
  title: {
    saving: 'Saving the complaint…',
    waits: 'Not in the register yet',
    mayStand: 'Maybe in the register already',
    doubleNumber: 'In the register, its number is not certain yet',
  },
  provisional: 'This number is provisional until the complaint is in the register.',
  renumbered: (before: string) =>
    `Number ${before} turned out to be given to another complaint as well. Tell the relation this new number.`,
  waits: (caseNumber: string, name: string) =>
    `Complaint ${caseNumber}${name === '' ? '' : ` (${name})`} is not in the register yet.`,
  again: 'This is tried again by itself.',
  goOn: 'Meanwhile you can go on with the next complaint.',
  stayOpen: 'Leave this pane open: the browser cannot keep the complaint for you.',
  tryNow: 'Try now',
  takeBack: 'Back to the form',
};
