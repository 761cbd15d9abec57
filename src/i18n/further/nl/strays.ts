import type { Identified } from '../../../usecases/ports/identityPorts';

const nameOf = ({ complaint: { name, caseNumber } }: Identified) =>
  name === '' ? `Klacht ${caseNumber}` : `De klacht van ${name}`;

export const strays = {
  typed: (rows: readonly Identified[]) => {
    const [first] = rows;
    return rows.length === 1 && first
      ? `${nameOf(first)} is in het blad getypt en heeft nu nummer ${first.complaint.caseNumber}.`
      : `${rows.length.toLocaleString('nl')} klachten zijn in het blad getypt en hebben nu een nummer.`;
  },
  copied: ({ row, copyOf, complaint }: Identified) =>
    `Rij ${row} was een kopie van ${copyOf?.caseNumber || `rij ${copyOf?.row ?? ''}`} en heeft nu nummer ${complaint.caseNumber}.`,
  moreCopied: (count: number) =>
    count === 1 ? 'Nog 1 rij was een kopie.' : `Nog ${count.toLocaleString('nl')} rijen waren een kopie.`,
  show: 'Toon de klacht',
  showNext: (caseNumber: string) => `Toon ${caseNumber}`,
};
