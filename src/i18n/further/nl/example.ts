const complaints = (count: number) => (count === 1 ? 'is 1 klacht' : `zijn ${count} klachten`);

export const example = {
  open: 'Voorbeeld bekijken',
  making: 'Het voorbeeld wordt gemaakt.',
  /** By how many of its parts are done. */
  parts: ['Het voorbeeld wordt gemaakt.', 'Het register wordt gemaakt.', 'De klachten worden ingevuld.'],
  removing: 'Het voorbeeld wordt verwijderd…',
  is: 'Dit is een voorbeeld. De klachten en de mensen zijn verzonnen.',
  unfinished: 'Het voorbeeld is niet af.',
  remove: 'Voorbeeld verwijderen',
  keep: 'Niet verwijderen',
  others: (count: number) =>
    `Er ${complaints(count)} bijgekomen die niet bij het voorbeeld ${count === 1 ? 'hoort' : 'horen'}. Als u het voorbeeld verwijdert, verdwijnen die ook.`,
  removeAll: 'Alles verwijderen',
};
