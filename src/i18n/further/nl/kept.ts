import type { Complaint } from '../../../procedure/complaint/complaint';

export const kept = {
  seen: 'Sluit bericht',
  restored: (caseNumber: string) =>
    `Een collega schreef op hetzelfde moment in de rij van klacht ${caseNumber}. De klacht staat er weer, onderaan en onder hetzelfde nummer.`,
  takenOut: ({ caseNumber, name }: Complaint) =>
    `De rij van klacht ${caseNumber} (${name}), die u vastlegde, is in het blad leeggemaakt of verwijderd. De klacht staat niet meer in het register.`,
  putBack: 'Zet de klacht terug',
  renumbered: (from: string, { caseNumber, name }: Complaint) =>
    `Een andere klacht heeft ook nummer ${from}. De klacht van ${name} heeft nu nummer ${caseNumber}: geef dat door aan de relatie.`,
  notKept: {
    gone: ({ caseNumber, name }: Complaint) =>
      `Een collega heeft de rij van klacht ${caseNumber} (${name}) overschreven. De rij kon nog niet worden teruggezet.`,
    double: ({ caseNumber, name }: Complaint) =>
      `Klacht ${caseNumber} (${name}) heeft hetzelfde nummer als een andere klacht. Dat kon nog niet worden hersteld.`,
    line: ({ caseNumber, name }: Complaint) =>
      `Een collega heeft een regel over klacht ${caseNumber} (${name}) overschreven, in het logboek of bij de rondes. De regel kon nog niet worden teruggezet.`,
  },
  crossed: {
    title: ({ caseNumber, name }: Complaint) => `Tegelijk gewijzigd: klacht ${caseNumber} (${name})`,
    hint: (by: string) =>
      `${by || 'Een collega'} schreef op hetzelfde moment als u, en was net iets later. Kies wat er moet staan.`,
    stillOurs: (columns: string) =>
      `Van u staat er nog: ${columns}. Als u laat staan wat er staat, vervalt dat.`,
    onlyTheirs: (columns: string) => `Als u uw tekst terugzet, vervalt van de collega ook: ${columns}.`,
    inRound: (column: string, round: number) => `${column} (ronde ${round})`,
    theirs: 'Er staat nu',
    ours: 'U schreef',
    keepTheirs: 'Laat staan wat er staat',
    putOurs: 'Zet mijn tekst terug',
  },
  leftBehind: (caseNumber: string, sentence: string) =>
    `Een wijziging van klacht ${caseNumber} is niet bewaard. ${sentence}`,
  showCase: 'Toon deze klacht',
};
