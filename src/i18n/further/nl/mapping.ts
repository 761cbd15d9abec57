/** What finding a list and the choice of meanings for its columns say. */
export const mapping = {
  parts: {
    look: {
      title: (count: number) => `Even nakijken (${count})`,
      hint: 'Van deze kolommen is minder zeker wat ze betekenen. Kies iets anders als het niet klopt.',
    },
    known: {
      title: (count: number) => `Herkend (${count})`,
      hint: '',
    },
    kept: {
      title: (count: number) => `Eigen kolommen (${count})`,
      hint: 'Deze kolommen worden overgenomen zoals ze zijn. Als een kolom wel een betekenis heeft, kies die dan.',
    },
  },
  confidence: {
    sure: 'zeker',
    likely: 'waarschijnlijk',
    guess: 'onzeker',
    kept: 'blijft zoals het is',
    chosen: 'zelf gekozen',
  },
  showAll: (count: number) => `Toon ook de andere ${count}`,
  keep: 'Blijft zoals het is',
  empty: 'Er staat niets in deze kolom.',
  noHeader: (number: number) => `Kolom ${number}, zonder kop`,
  moved: (meaning: string, header: string) =>
    `“${meaning}” stond bij “${header}”. Die kolom blijft nu zoals die is.`,
  /** What a column holds that is no column of the register itself. */
  composed: {
    nameAndAddress: 'Naam en adres in één cel',
    salutation: 'Aanhef',
    firstName: 'Voornaam of voorletters',
    namePrefix: 'Tussenvoegsel',
    lastName: 'Achternaam',
    houseNumber: 'Huisnummer',
    houseNumberAddition: 'Toevoeging bij huisnummer',
    postcodeAndTown: 'Postcode en plaats in één cel',
    receivedTime: 'Tijd van ontvangst',
  },
  /** Finding the list, before its columns. */
  list: {
    looking: 'De bladen worden bekeken…',
    which: 'Gevonden in deze werkmap',
    takeSelection: 'Gebruik de selectie',
    noListThere:
      'In de selectie is geen lijst te herkennen. Selecteer de koppen en ten minste één rij daaronder.',
    take: 'Gebruik deze lijst',
  },
};
