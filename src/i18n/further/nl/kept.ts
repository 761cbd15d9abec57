import type { Complaint } from '../../../procedure/complaint/complaint';

export const kept = {
  seen: 'Gezien',
  restored: (caseNumber: string) =>
    `Een collega schreef op hetzelfde moment in de rij van klacht ${caseNumber}. De klacht staat er weer, onderaan en onder hetzelfde nummer.`,
  renumbered: (from: string, { caseNumber, name }: Complaint) =>
    `Nummer ${from} bleek ook aan een andere klacht gegeven. De klacht van ${name} heet nu ${caseNumber}: geef dat nummer door aan de relatie.`,
  notKept: {
    gone: ({ caseNumber, name }: Complaint) =>
      `De rij van klacht ${caseNumber} (${name}) is door een collega overschreven en kon nog niet worden teruggezet.`,
    double: ({ caseNumber, name }: Complaint) =>
      `Nummer ${caseNumber} (${name}) is ook aan een andere klacht gegeven en kon nog niet worden vervangen.`,
    line: ({ caseNumber, name }: Complaint) =>
      `Een regel over klacht ${caseNumber} (${name}) in het logboek of bij de rondes is door een collega overschreven en kon nog niet worden teruggezet.`,
  },
  crossed: {
    title: ({ caseNumber, name }: Complaint) => `Tegelijk gewijzigd: klacht ${caseNumber} (${name})`,
    hint: (by: string) =>
      `${by || 'Een collega'} schreef op hetzelfde moment als u, en dat kwam het laatst binnen. Kies wat er moet staan.`,
    stillOurs: (columns: string) =>
      `Van u staat er nog: ${columns}. Houdt u wat er staat, dan gaat dat terug naar wat er eerst stond.`,
    onlyTheirs: (columns: string) => `Zet u het uwe terug, dan vervalt ook van de collega: ${columns}.`,
    inRound: (column: string, round: number) => `${column} (ronde ${round})`,
    theirs: 'Er staat nu',
    ours: 'U schreef',
    keepTheirs: 'Houd wat er staat',
    putOurs: 'Zet het mijne terug',
  },
  leftBehind: (caseNumber: string, sentence: string) =>
    `Een wijziging van klacht ${caseNumber} bewaren is niet gelukt. ${sentence}`,
  showCase: 'Toon deze klacht',
};
