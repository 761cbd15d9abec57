import type { CalamityTexts } from './calamityShape';

export const nl: CalamityTexts = {
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
  events: {
    registered: 'Calamiteit geregistreerd',
    edited: 'Calamiteit gewijzigd',
    closed: 'Calamiteit gesloten',
    reopened: 'Calamiteit heropend',
    renumbered: 'Calamiteit kreeg een nieuwe code',
    linked: 'Klachten gekoppeld',
    unlinked: 'Klachten losgekoppeld',
  },
  validation: 'Kies de code van een calamiteit van het blad Calamiteiten, of laat de cel leeg.',
  radar: {
    headers: { recent: 'Recent', usual: 'Gewoonlijk', radar: 'Radar' },
    explanation: ['Radar: laatste ', ' weken naast wat gewoonlijk is (zie Instellingen)'],
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
        'Zoveel weken daarvoor bepalen hoeveel klachten een rubriek gewoonlijk krijgt. Loopt het register korter, dan tellen de weken die er zijn.',
    },
    radarMinimum: {
      label: 'Radar: waarschuwen vanaf (klachten)',
      explanation: 'Met minder recente klachten waarschuwt de radar nooit.',
    },
    radarFactor: {
      label: 'Radar: zoveel keer het gewone aantal',
      explanation:
        'De radar waarschuwt pas bij dit veelvoud van wat gewoonlijk is. Is dat nog niet bekend, dan geldt dit veelvoud van het minimum hierboven.',
    },
  },
};
