/** What finding a list and the choice of meanings for its columns say. */
export const mapping = {
  parts: {
    look: {
      title: (count: number) => `Even nakijken (${count})`,
      hint: 'Hier is minder zeker wat de kolom betekent. Klopt het niet, kies dan iets anders.',
    },
    known: {
      title: (count: number) => `Herkend (${count})`,
      hint: '',
    },
    kept: {
      title: (count: number) => `Eigen kolommen (${count})`,
      hint: 'Deze kolommen gaan mee zoals ze zijn. Ziet u er een die wel een betekenis heeft, kies die dan.',
    },
  },
  confidence: {
    sure: 'zeker',
    likely: 'waarschijnlijk',
    guess: 'gok',
    kept: 'gaat mee zoals het is',
    chosen: 'zelf gekozen',
  },
  showAll: (count: number) => `Toon ook de andere ${count}`,
  keep: 'Blijft zoals het is',
  empty: 'Er staat niets in deze kolom.',
  noHeader: (number: number) => `Kolom ${number}, zonder kop`,
  moved: (meaning: string, header: string) =>
    `“${meaning}” stond bij “${header}”. Die kolom blijft nu zoals ze is.`,
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
    takeSelection: 'Neem de selectie',
    noListThere:
      'In de selectie is geen lijst te herkennen. Selecteer de koppen en ten minste één rij daaronder.',
    take: 'Neem deze lijst',
  },
};
