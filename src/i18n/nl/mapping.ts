/** What the choice of meanings for the columns of a list says. */
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
};
