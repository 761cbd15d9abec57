/** Columns that an office added to its complaints. */
export const own = {
  title: 'Van uw kantoor',
  notANumber: 'Dit is geen getal. Typ bijvoorbeeld 12,5, en duizend zonder punt: 1000.',
  gone: 'Deze kolom is weg, heet anders of rekent nu zelf. Zet dit in een ander veld en maak dit veld leeg.',
};
