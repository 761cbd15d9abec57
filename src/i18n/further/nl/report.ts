export const report = {
  parts: { quarter: 'Kwartaal', sample: 'Steekproef', calamity: 'Calamiteiten' },
  partsLabel: 'Onderdeel van het rapport',
  title: 'Kwartaalrapport',
  purpose:
    'Maakt een tabblad met de cijfers, draaitabellen en grafieken van een kwartaal, voor de directie. Bestaat het al, dan wordt het bijgewerkt; uw toelichting blijft staan.',
  quarter: 'Kwartaal',
  /** `year`: of a book year `2026/27`. */
  quarterName: (year: string, quarter: number) => `${quarter}e kwartaal ${year}`,
  from: 'Ook eerdere kwartalen',
  onlyThis: 'Nee, alleen dit kwartaal',
  fromQuarter: (name: string, count: number) => `Vanaf ${name} (${count} tabbladen)`,
  running: 'loopt nog',
  lastFull: 'laatste volle kwartaal',
  build: 'Maak kwartaaltab',
  building: 'Het tabblad wordt gemaakt…',
  progress: (done: number, of: number) => `${done} van ${of} tabbladen gemaakt`,
  cancel: 'Stop na dit tabblad',
  cancelled: 'Gestopt.',
  builtMany: (count: number) => `${count} ${count === 1 ? 'tabblad is' : 'tabbladen zijn'} bijgewerkt.`,
  category: 'Rubriek apart',
  buildCategory: 'Maak rubriektab',
  builtCategory: (sheet: string) => `Het tabblad “${sheet}” telt deze rubriek per type, afdeling en status.`,
  buildCategories: 'Maak tabs van alle rubrieken',
  builtCategories: (count: number, index: string) =>
    `Op “${index}” staan alle rubrieken met klachten in dit kwartaal; ${count === 1 ? 'één rubriek heeft' : `${count} rubrieken hebben`} een eigen, bijgewerkt tabblad.`,
  noCategories: 'In dit kwartaal staat geen klacht met een rubriek: er zijn geen rubriektabs te maken.',
  categoriesStopped: (done: number, of: number) =>
    `De cijfers en grafieken staan er; van ${done} van de ${of} tabbladen zijn ook de draaitabellen bijgewerkt. Druk opnieuw op de knop om het af te maken.`,
  locked: (sheets: readonly string[]) =>
    `${sheets.map((sheet) => `“${sheet}”`).join(', ')} ${sheets.length === 1 ? 'is beveiligd en' : 'zijn beveiligd en'} niet bijgewerkt. Hef de beveiliging op (tabblad Controleren) en probeer het opnieuw.`,
  refresh: 'Ververs draaitabellen',
  refreshed: 'De draaitabellen zijn ververst.',
  blocked: (sheets: readonly string[]) =>
    `Draaitabellen op ${sheets.map((sheet) => `“${sheet}”`).join(', ')} zijn niet bijgewerkt en tonen oude aantallen: er staat iets rechts van of onder een draaitabel, of er mist een kolom. Haal weg wat daar staat, of maak het tabblad hier opnieuw.`,
  missed: {
    blocked: (sheet: string) =>
      `De draaitabellen op “${sheet}” hebben geen plaats om te groeien: er staat iets rechts van of onder een draaitabel. Haal dat weg en maak het tabblad opnieuw; tot dan tonen zij oude aantallen of staan zij er niet.`,
    failed: (sheet: string) =>
      `Excel kon de draaitabellen op “${sheet}” niet maken of bijwerken. Probeer het opnieuw.`,
  },
  built: (sheet: string, complaints: number) =>
    `Het tabblad “${sheet}” is bijgewerkt: ${complaints} ${complaints === 1 ? 'klacht' : 'klachten'}.`,
};
