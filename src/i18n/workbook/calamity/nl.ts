/** What the workbook says about calamities and the radar that warns of them (procedure, section 6). */
export const nl = {
  /** `linked` is a native formula: the complaints that carry the code. */
  headers: {
    code: 'Code',
    status: 'Status',
    title: 'Calamiteit',
    category: 'Rubriek',
    since: 'Sinds',
    what: 'Wat is er gebeurd',
    cause: 'Oorzaak',
    solution: 'Oplossing',
    apology: 'Excuus',
    responsible: 'Verantwoordelijke',
    linked: 'Gekoppelde klachten',
    affected: 'Getroffen relaties',
    approached: 'Benaderde relaties',
    firstLetterOn: 'Eerste brief op',
    registeredOn: 'Geregistreerd op',
    registeredBy: 'Geregistreerd door',
    closedOn: 'Gesloten op',
    rowId: 'RijID',
  },
  status: { open: 'open', closed: 'gesloten' },
  /** What was done to a calamity. */
  events: {
    registered: 'Calamiteit geregistreerd',
    edited: 'Calamiteit gewijzigd',
    closed: 'Calamiteit gesloten',
    reopened: 'Calamiteit heropend',
    renumbered: 'Calamiteit kreeg een nieuwe code',
    linked: 'Klachten gekoppeld',
    unlinked: 'Klachten losgekoppeld',
    anonymised: 'Getroffen relaties geanonimiseerd',
  },
  /** At a cell for the code of a calamity. */
  validation: 'Kies de code van een calamiteit van het blad Calamiteiten, of laat de cel leeg.',
  radar: {
    /** The columns that native formulas add to the list of categories. */
    headers: { recent: 'Recent', usual: 'Gewoonlijk', radar: 'Radar' },
    /** Above the columns; the weeks come between the two parts. */
    explanation: ['Radar: laatste ', ' weken naast wat gewoonlijk is (zie Instellingen)'] satisfies [
      before: string,
      after: string,
    ],
    /** Before the number of the last weeks, and before the usual one. */
    many: 'opvallend veel: ',
    usually: ', gewoonlijk ',
  },
  settings: {
    radarWeeks: {
      label: 'Radar: recente weken',
      explanation:
        'Over zoveel weken telt de radar op het blad Lijsten per rubriek de nieuwe klachten. Klachten die al aan een calamiteit gekoppeld zijn, tellen niet mee.',
    },
    radarBase: {
      label: 'Radar: weken voor wat gewoonlijk is',
      explanation:
        'Zoveel weken daarvoor bepalen hoeveel klachten een rubriek gewoonlijk krijgt. Als het register korter bestaat, tellen de weken die er zijn.',
    },
    radarMinimum: {
      label: 'Radar: waarschuwen vanaf (klachten)',
      explanation: 'Met minder recente klachten waarschuwt de radar nooit.',
    },
    radarFactor: {
      label: 'Radar: zoveel keer het gewone aantal',
      explanation:
        'De radar waarschuwt pas bij dit veelvoud van wat gewoonlijk is. Als dat nog niet bekend is, geldt dit veelvoud van het minimum hierboven.',
    },
  },
};

export type CalamityTexts = typeof nl;
export type CalamityColumn = keyof CalamityTexts['headers'];
export type CalamityEvent = keyof CalamityTexts['events'];
export type RadarColumn = keyof CalamityTexts['radar']['headers'];
export type RadarSetting = keyof CalamityTexts['settings'];
