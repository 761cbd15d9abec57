import type { Complaint } from '../../procedure/complaint/complaint';

export const pane = {
  product: 'Complaints register',
  tabs: { today: 'Today', new: 'New', case: 'Case', report: 'Report', settings: 'Settings' },
  tabsLabel: 'Parts of the complaints register',
  loading: 'Opening the register…',
  retry: 'Try again',
  notShown: 'This part can’t be shown. There may be a newer version, or no connection.',
  reload: 'Load again',
  repair: 'Complete the register',
  seen: 'Seen',
  restored: (caseNumber: string) =>
    `A colleague wrote in the row of complaint ${caseNumber} at the same moment. The complaint is back, at the bottom and under the same number.`,
  renumbered: (from: string, { caseNumber, name }: Complaint) =>
    `Number ${from} turned out to be given to another complaint as well. The complaint of ${name} is now ${caseNumber}: tell the relation that number.`,
  notKept: {
    gone: ({ caseNumber, name }: Complaint) =>
      `The row of complaint ${caseNumber} (${name}) was overwritten by a colleague and could not be put back yet.`,
    double: ({ caseNumber, name }: Complaint) =>
      `Number ${caseNumber} (${name}) was given to another complaint as well and could not be replaced yet.`,
  },
};
