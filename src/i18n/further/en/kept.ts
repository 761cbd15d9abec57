import type { Complaint } from '../../../procedure/complaint/complaint';

export const kept = {
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
    line: ({ caseNumber, name }: Complaint) =>
      `A line about complaint ${caseNumber} (${name}) in the log or the rounds was overwritten by a colleague and could not be put back yet.`,
  },
  crossed: {
    title: ({ caseNumber, name }: Complaint) => `Changed by two at once: complaint ${caseNumber} (${name})`,
    hint: (by: string) =>
      `${by || 'A colleague'} wrote at the same moment as you, and that came in last. Choose what it should say.`,
    stillOurs: (columns: string) =>
      `Of yours there still is: ${columns}. If you keep what stands there, that goes back to what it said before.`,
    onlyTheirs: (columns: string) => `If you put yours back, this of the colleague goes too: ${columns}.`,
    inRound: (column: string, round: number) => `${column} (round ${round})`,
    theirs: 'It says now',
    ours: 'You wrote',
    keepTheirs: 'Keep what stands there',
    putOurs: 'Put mine back',
  },
  leftBehind: (caseNumber: string, sentence: string) =>
    `Saving a change of complaint ${caseNumber} did not succeed. ${sentence}`,
  showCase: 'Show this complaint',
};
