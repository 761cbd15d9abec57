export const report = {
  parts: { quarter: 'Kwartaal', sample: 'Steekproef', calamity: 'Calamiteiten' },
  partsLabel: 'Onderdeel van het rapport',
  title: 'Kwartaalblad',
  purpose:
    'Maak een blad met de cijfers, draaitabellen en grafieken van een kwartaal, voor de directie. Als het blad er al is, wordt het bijgewerkt. Uw toelichting blijft staan. De norm voor op tijd terugbellen stelt u in op het blad Instellingen.',
  quarter: 'Kwartaal',
  /** `year`: of a book year `2026/27`. */
  quarterName: (year: string, quarter: number) => `${quarter}e kwartaal ${year}`,
  from: 'Ook eerdere kwartalen',
  onlyThis: 'Nee, alleen dit kwartaal',
  fromQuarter: (name: string, count: number) => `Vanaf ${name} (${count} bladen)`,
  running: 'loopt nog',
  lastFull: 'net voorbij',
  build: 'Maak kwartaalblad',
  /** `year`: of a book year `2026/27`. */
  buildYear: (year: string) => `Maak jaarblad ${year}`,
  building: 'Het kwartaalblad wordt gemaakt…',
  progress: (done: number, of: number) => `${done} van ${of} bladen gemaakt`,
  cancel: 'Stop na dit blad',
  cancelled: 'Gestopt.',
  builtMany: (count: number) =>
    `${count} ${count === 1 ? 'kwartaalblad is' : 'kwartaalbladen zijn'} bijgewerkt.`,
  category: 'Eén rubriek in een eigen blad',
  buildCategory: 'Maak rubriekblad',
  builtCategory: (sheet: string) => `Het blad “${sheet}” telt deze rubriek per type, afdeling en status.`,
  buildCategories: 'Maak bladen van alle rubrieken',
  /** `index`: the sheet that lists them; `null` where it stays as it is. */
  builtCategories: (count: number, index: string | null) =>
    `${index === null ? '' : `Op “${index}” staan alle rubrieken met klachten in dit kwartaal. `}${count === 1 ? 'Eén rubriek heeft' : `${count} rubrieken hebben`} een eigen blad, dat nu is bijgewerkt.`,
  noCategories: 'In dit kwartaal is er geen klacht met een rubriek. Er zijn dus geen rubriekbladen te maken.',
  categoriesStopped: (done: number, of: number) =>
    `De cijfers en grafieken staan er. Van ${done} van de ${of} bladen zijn ook de draaitabellen bijgewerkt. Klik nog eens om het af te maken.`,
  locked: (sheets: readonly string[]) =>
    `${sheets.map((sheet) => `“${sheet}”`).join(', ')} ${sheets.length === 1 ? 'is beveiligd en' : 'zijn beveiligd en'} niet bijgewerkt. Hef de beveiliging op (Controleren, in het lint) en probeer het opnieuw.`,
  compare: {
    title: 'Gewijzigd sinds het rapport',
    purpose:
      'Vergelijk de vaste cijfers van een blad met wat het register nu geeft. Het blad verandert niet.',
    quarter: 'Vergelijk kwartaalblad',
    /** `year`: of a book year `2026/27`. */
    year: (year: string) => `Vergelijk jaarblad ${year}`,
    noSheet: 'Dit blad is er niet. Maak het eerst; later is er dan iets te vergelijken.',
    same: (sheet: string) => `Niets gewijzigd: het register geeft nu dezelfde cijfers als “${sheet}”.`,
    changed: (count: number, sheet: string) =>
      count === 1
        ? `Eén cijfer is nu anders dan op “${sheet}”.`
        : `${count} cijfers zijn nu anders dan op “${sheet}”.`,
    /** `onTab`, `now`: a figure as it is shown; `null` where there is none. */
    figure: (onTab: string | null, now: string | null) =>
      `${onTab === null ? 'niet op het blad' : `op het blad ${onTab}`}, ${now === null ? 'nu niet meer' : `nu ${now}`}`,
    apart: (blocks: readonly string[]) =>
      `Niet te vergelijken, omdat het blad of het register van nu dit deel niet heeft: ${blocks.join(', ')}.`,
    log: (count: number) => `In het logboek sinds die dag: ${count} ${count === 1 ? 'regel' : 'regels'}`,
  },
  refresh: 'Ververs draaitabellen',
  refreshed: 'De draaitabellen zijn ververst.',
  blocked: (sheets: readonly string[]) =>
    `Draaitabellen op ${sheets.map((sheet) => `“${sheet}”`).join(', ')} zijn niet bijgewerkt en tonen oude aantallen. Er staat iets rechts van of onder een draaitabel, of er ontbreekt een kolom. Haal weg wat daar staat, of maak het blad hier opnieuw.`,
  missed: {
    blocked: (sheet: string) =>
      `De draaitabellen op “${sheet}” hebben geen plaats om te groeien: er staat iets rechts van of onder een draaitabel. Haal dat weg en maak het blad opnieuw. Tot dan tonen ze oude aantallen of staan ze er niet.`,
    failed: (sheet: string) =>
      `Excel kon de draaitabellen op “${sheet}” niet maken of bijwerken. Probeer het opnieuw.`,
  },
  built: (sheet: string, complaints: number) =>
    `Het blad “${sheet}” is bijgewerkt: ${complaints} ${complaints === 1 ? 'klacht' : 'klachten'}.`,
};
