/** What an adoption writes into the workbook: its report, and headers where the list has none. */
export const nl = {
  /** Header of the n-th column of a list, from 1, that has none. */
  nameless: (column: number) => `Kolom ${column}`,
  /** Header of the column with what a list said and no column of the register says. */
  unkept: 'Stond in de lijst',
  /** The report's sheet for a list on the sheet of this name; cut to the length that Excel allows. */
  sheet: (list: string) => `Overname ${list}`,
  title: (list: string) => `Overname van “${list}”`,
  /** `by` is `''` when the pane doesn't know. */
  stamp: (day: string, by: string) => `Overgenomen op ${day}${by === '' ? '' : ` door ${by}`}.`,
  /** Instead of the stamp until the adoption is finished. */
  busy: 'Nog niet klaar. Is de overname afgebroken? Open dan het deelvenster: daar kunt u verdergaan.',
  way: {
    copy: 'De klachten staan in het register; de lijst zelf is niet veranderd.',
    inPlace: 'De lijst zelf is het register geworden.',
  },
  /** Hidden rows, filters and merged cells of a list that became the register. */
  shownAgain: (rows: number) =>
    rows === 0
      ? 'Filters staan uit en samengevoegde cellen zijn gesplitst.'
      : `Verborgen rijen (${rows}) zijn meegenomen en weer zichtbaar; filters staan uit en samengevoegde cellen zijn gesplitst.`,
  /** Cells whose formula gave way to what it came to. */
  formulas: (cells: number) =>
    `Formules in kolommen van het register zijn vervangen door hun uitkomst (${cells}).`,
  totals: {
    heading: 'Telling',
    complaints: 'Overgenomen als klacht',
    flagged: 'Overgenomen, maar onvolledig of na te kijken',
    leftOut: 'Niet overgenomen',
    rows: 'Rijen in de lijst',
  },
  columns: {
    heading: 'Kolommen',
    from: 'In de lijst',
    to: 'In het register',
    own: 'eigen kolom',
    composed: 'verdeeld over andere kolommen',
  },
  added: {
    heading: 'Aan de lijsten toegevoegd',
    departments: 'Afdelingen',
    employees: 'Medewerkers',
    categories: 'Rubrieken',
    channels: 'Kanalen',
  },
  lines: {
    heading: 'Per rij: wat anders is geschreven, wat niet te lezen was en wat niet is overgenomen',
    headers: ['Rij', 'Klachtnr', 'Kolom', 'Stond er', 'Staat er nu', 'Reden'] satisfies [
      row: string,
      number: string,
      column: string,
      original: string,
      now: string,
      reason: string,
    ],
    none: 'Niets: elke cel staat in het register zoals in de lijst.',
  },
  correction: {
    textDate: 'datum stond er als tekst',
    dateOrder: 'dag en maand waren verwisseld',
    serialDate: 'datum stond er als getal',
    time: 'tijd bij de datum heeft geen plaats',
    numberAsText: 'getal, bewaard als tekst',
    textNumber: 'getal stond er als tekst',
    spaces: 'spaties te veel',
    spelling: 'andere schrijfwijze van hetzelfde',
    word: 'woord van de lijst, vertaald',
    ditto: 'zegt “idem”: wat erboven staat',
    noValue: 'woord voor “niets”',
    closedByDate: 'gesloten volgens de sluitdatum',
    otherColumn: 'sluitdatum uit een andere kolom',
    leftOpen: 'open, want de sluitdatum ontbreekt',
    incomplete: 'onvolledig, want er ontbreekt iets',
    split: 'over kolommen verdeeld',
    joined: 'uit kolommen samengevoegd',
    shortened: 'ingekort; alles staat bij wat de relatie vertelt',
    fromAccount: 'begin van wat de relatie vertelt',
    fixed: 'met de hand verbeterd',
  },
  problem: {
    noYear: 'datum zonder jaar',
    noDate: 'niet als datum te lezen',
    ambiguousDate: 'dag en maand niet uit elkaar te houden',
    dateBefore1900: 'datum voor maart 1900',
    dateInFuture: 'datum na vandaag',
    beforeReceipt: 'datum voor de ontvangst',
    noNumber: 'niet als getal te lezen',
    roundedNumber: 'meer dan 15 cijfers: Excel heeft de laatste afgerond',
    unknownWord: 'onbekend woord',
    notAllowedHere: 'tekens die geen cel kan bevatten zijn weggelaten',
    errorValue: 'fout van een formule',
    tooLong: 'te lang voor een cel',
    notSplit: 'niet te verdelen; alles staat bij de naam',
    nothingAbove: 'zegt “idem”, maar er staat niets erboven',
    doubleNumber: 'nummer komt vaker voor',
  },
  missing: 'ontbreekt',
  leftOut: {
    blank: 'lege rij',
    total: 'rij met totalen',
    note: 'opmerking bij de lijst',
    repeatedHeader: 'herhaalde kop',
    doubleNumber: 'nummer staat er al',
    sameContents: 'dezelfde klacht staat er al',
    unreadable: 'niet te lezen',
    chosen: 'zo gekozen',
  },
  page: 'Pagina',
};

export type AdoptionTexts = typeof nl;
