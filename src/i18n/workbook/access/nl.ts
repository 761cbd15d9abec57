/** What the sheet says that somebody is given about themselves. */
export const nl = {
  sheet: 'Inzage',
  title: 'Inzage in persoonsgegevens',
  about: (name: string, day: string) =>
    `Dit blad zegt wat ons klachtenregister op ${day} bewaart over ${name}.`,
  others: 'Namen van medewerkers en van anderen zijn weggelaten: daar staat dan “…”.',
  purpose: 'We bewaren deze gegevens om klachten te behandelen, volgens onze klachtenprocedure.',
  retention: (months: number) =>
    `Persoonsgegevens blijven ${months} maanden staan nadat een klacht is gesloten.`,
  rights:
    'U kunt ons vragen om gegevens te verbeteren of te wissen. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
  complaint: (caseNumber: string) => `Klacht ${caseNumber}`.trim(),
  round: (round: number) => `Ronde ${round}, afgesloten`,
  log: 'Wat er met de klacht gebeurde',
  ownColumns: 'Verdere gegevens',
  elsewhere: (sheet: string) => `Over deze klachten, op blad ${sheet}`,
  affected: (calamity: string) => `Op de lijst van getroffen relaties: ${calamity}`,
  nothing: 'Er is niets gevonden.',
};

export type AccessTexts = typeof nl;
