/** What the sheets with affected relations and with letters say. */
export const nl = {
  /** In which days are written. */
  locale: 'nl-NL',
  sheets: { affected: 'Getroffenen', letters: 'Brieven' },
  /** Of a calamity's table of affected relations. */
  columns: {
    name: 'Naam',
    salutation: 'Aanhef',
    address: 'Adres',
    postcode: 'Postcode',
    town: 'Plaats',
    email: 'E-mail',
    phone: 'Telefoon',
    relationNumber: 'Relatienr',
    doubleOf: 'Dubbel van',
    complained: 'Klaagde al',
    missing: 'Ontbreekt',
    letter: 'Brief',
    approachedOn: 'Benaderd op',
    greeting: 'Aanhefregel',
    subject: 'Betreft',
    date: 'Briefdatum',
    organisation: 'Organisatie',
    code: 'Kenmerk',
    calamity: 'Calamiteit',
    what: 'Wat er gebeurde',
    cause: 'Oorzaak',
    since: 'Sinds',
    solution: 'Oplossing',
    apology: 'Excuus',
    responsible: 'Verantwoordelijke',
    rowId: 'RijID',
  },
  missing: { name: 'naam', address: 'adres' },
  yes: 'ja',
  no: 'nee',
  /** Stands before the number of a row of the office's list. */
  row: 'rij',
  titles: { man: 'heer', woman: 'mevrouw', family: 'familie', nobody: 'heer of mevrouw' },
  labels: { date: 'Datum', reference: 'Ons kenmerk', subject: 'Betreft' },
  /** Above the texts on the settings sheet. */
  heading: 'Brief bij een calamiteit',
  /** The texts of the letter, each in a cell of its own on the settings sheet, in this order. */
  settings: {
    sender: {
      label: 'Brief: afzender',
      explanation:
        'Adres en telefoonnummer van de organisatie, rechtsboven op elke brief. Maximaal vijf regels. Een nieuwe regel maakt u met Alt+Enter.',
    },
    subject: {
      label: 'Brief: onderwerp',
      explanation:
        'Achter “Betreft”. U mag alle brieftekst aanpassen. Van de calamiteit: {calamiteit}, {kenmerk}, {wat gebeurde}, {oorzaak}, {sinds}, {oplossing}, {excuus}, {verantwoordelijke}.',
    },
    salutation: {
      label: 'Brief: aanhef',
      explanation:
        'Van de relatie: {naam}, {aanhef} (heer, mevrouw, familie), {adres}, {postcode}, {plaats}, {relatienr}, {e-mail}, {telefoon}. Als er in de lijst “Geachte …” staat, geldt dat.',
    },
    paragraph1: {
      label: 'Brief: wat er gebeurde',
      explanation: 'De eerste alinea. {wat gebeurde} komt van de calamiteit.',
    },
    paragraph2: {
      label: 'Brief: excuus',
      explanation: 'De tweede alinea: het excuus dat bij de calamiteit staat.',
    },
    paragraph3: {
      label: 'Brief: oplossing',
      explanation: 'De derde alinea: de oplossing die bij de calamiteit staat.',
    },
    paragraph4: {
      label: 'Brief: vragen',
      explanation: 'De vierde alinea. Een lege alinea vervalt.',
    },
    closing: {
      label: 'Brief: afsluiting',
      explanation:
        'Groet, ruimte voor de handtekening, naam en {organisatie}. Ook {datum} kan overal in de brief.',
    },
  },
  /** What the texts are until the office changes them. */
  template: {
    sender: '',
    subject: '{calamiteit}',
    salutation: 'Geachte {aanhef} {naam},',
    paragraph1: 'Bij ons is iets misgegaan dat ook u raakt. {wat gebeurde}',
    paragraph2: '{excuus}',
    paragraph3: '{oplossing}',
    paragraph4:
      'Hebt u vragen, of is het bij u anders gegaan? Neem dan gerust contact met ons op en noem kenmerk {kenmerk}. Wij zoeken het graag voor u uit.',
    closing: 'Met vriendelijke groet,\n\n\n\n{verantwoordelijke}\n{organisatie}',
  },
};

export type LetterTexts = typeof nl;
export type AffectedColumn = keyof LetterTexts['columns'];
export type LetterSetting = keyof LetterTexts['settings'];
