/** Columns that an office added to its complaints. */
export const own = {
  title: 'Van uw kantoor',
  notANumber: 'Dit is geen getal. Typ bijvoorbeeld 12,5, en duizend zonder punt: 1000.',
  required: 'Vul dit veld in: uw kantoor vraagt hier bij elke klacht naar.',
  requiredUnknown: (sheet: string, headers: readonly string[]) =>
    `Verplicht volgens het blad ${sheet}, maar geen eigen kolom die u kunt invullen: ${headers.map((header) => `“${header}”`).join(', ')}. Pas dat blad aan, of de kop van de kolom.`,
  gone: 'Deze kolom is weg, heet anders of rekent nu zelf. Zet dit in een ander veld en maak dit veld leeg.',
};
