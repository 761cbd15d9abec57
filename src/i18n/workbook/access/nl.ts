/** What the sheet says that somebody is given about themselves. */
export const nl = {
  sheet: 'Inzage',
  title: 'Inzage in persoonsgegevens',
  about: (name: string, day: string) =>
    `Dit blad zegt wat ons klachtenregister op ${day} bewaart over ${name}.`,
  others: 'Namen van medewerkers en van anderen zijn weggelaten: daar staat dan “…”.',
  check: 'Voor ons: lees dit blad na voordat u het geeft. Verwijder het daarna; het bevat persoonsgegevens.',
  notSearched:
    'Voor ons: niet gezocht is in wat anderen vertelden, in bladen van uzelf en in losse bestanden. Kijk daar zelf naar als dat nodig is.',
  complaint: (caseNumber: string) => `Klacht ${caseNumber}`.trim(),
  round: (round: number) => `Ronde ${round}, afgesloten`,
  log: 'Wat er met de klacht gebeurde',
  ownColumns: 'Verdere gegevens',
  elsewhere: (sheet: string) => `Over deze klachten, op blad ${sheet}`,
  affected: (calamity: string) => `Op de lijst van getroffen relaties: ${calamity}`,
  nothing: 'Er is niets gevonden.',
};

export type AccessTexts = typeof nl;
