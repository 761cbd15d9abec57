import type { Complaint } from '../../../procedure/complaint/complaint';

export const kept = {
  seen: 'Dismiss',
  restored: (caseNumber: string) =>
    `A colleague wrote in the row of complaint ${caseNumber} at the same moment. The complaint has been put back at the bottom, with the same number.`,
  takenOut: ({ caseNumber, name }: Complaint) =>
    `The row of complaint ${caseNumber} (${name}), which you registered, was cleared or deleted in the sheet. The complaint isn't in the register any more.`,
  putBack: 'Put the complaint back',
  renumbered: (from: string, { caseNumber, name }: Complaint) =>
    `Another complaint has number ${from} too. The complaint from ${name} now has number ${caseNumber}: give the customer that number.`,
  notKept: {
    gone: ({ caseNumber, name }: Complaint) =>
      `A colleague overwrote the row of complaint ${caseNumber} (${name}). It could not be put back yet.`,
    double: ({ caseNumber, name }: Complaint) =>
      `Complaint ${caseNumber} (${name}) has the same number as another complaint. That could not be corrected yet.`,
    line: ({ caseNumber, name }: Complaint) =>
      `A colleague overwrote a line about complaint ${caseNumber} (${name}) in the log or the rounds. It could not be put back yet.`,
  },
  crossed: {
    title: ({ caseNumber, name }: Complaint) =>
      `Changed by two people at once: complaint ${caseNumber} (${name})`,
    hint: (by: string) =>
      `${by || 'A colleague'} wrote at the same moment as you, and was slightly later. Choose which version to keep.`,
    stillOurs: (columns: string) =>
      `Still there from you: ${columns}. If you keep what is there, that is lost.`,
    onlyTheirs: (columns: string) =>
      `If you put yours back, these changes of your colleague are lost too: ${columns}.`,
    inRound: (column: string, round: number) => `${column} (round ${round})`,
    theirs: 'Now in the sheet',
    ours: 'You wrote',
    keepTheirs: 'Keep what is there',
    putOurs: 'Put my version back',
  },
  leftBehind: (caseNumber: string, sentence: string) =>
    `A change to complaint ${caseNumber} was not saved. ${sentence}`,
  showCase: 'Show this complaint',
};
