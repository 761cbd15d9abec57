const most = 6;

/** As many as can be read, and how many there are besides. */
const some = (all: readonly (string | number)[]) =>
  all.slice(0, most).join(', ') + (all.length > most ? ` en nog ${all.length - most}` : '');

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
  others:
    'In deze rijen staat iets anders dan in het voorbeeld. Als u het voorbeeld verwijdert, verdwijnen die ook:',
  rows: (sheet: string, rows: readonly number[]) => `${sheet}: rij ${some(rows)}`,
  pointing: (cells: readonly string[]) =>
    `Deze formules verwijzen naar het voorbeeld en geven daarna een fout: ${some(cells)}.`,
  keepRows: 'Bewaar deze rijen op een eigen blad en verwijder de rest',
  removeAll: 'Alles verwijderen',
};
