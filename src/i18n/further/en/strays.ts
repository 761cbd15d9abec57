import type { Identified } from '../../../usecases/ports/identityPorts';

const nameOf = ({ complaint: { name, caseNumber } }: Identified) =>
  name === '' ? `Complaint ${caseNumber}` : `The complaint from ${name}`;

export const strays = {
  typed: (rows: readonly Identified[]) => {
    const [first] = rows;
    return rows.length === 1 && first
      ? `${nameOf(first)} was typed in the sheet and now has number ${first.complaint.caseNumber}.`
      : `${rows.length.toLocaleString('en')} complaints were typed in the sheet and now have a number.`;
  },
  copied: ({ row, copyOf, complaint }: Identified) =>
    `Row ${row} was a copy of ${copyOf?.caseNumber || `row ${copyOf?.row ?? ''}`}and now has number ${complaint.caseNumber}.`,
  moreCopied: (count: number) =>
    count === 1 ? '1 more row was a copy.' : `${count.toLocaleString('en')} more rows were copies.`,
  show: 'Show the complaint',
  showNext: (caseNumber: string) => `Show ${caseNumber}`,
};
