export const firstRun = {
  title: 'Klachtenregister',
  purpose:
    'Leg klachten vast, geef ze door, bel op tijd terug en rapporteer per kwartaal, in gewone tabellen van deze werkmap.',
  what: 'Er komen bladen bij voor klachten, lijsten en instellingen. Wat er al staat, blijft zoals het is.',
  language: 'Taal van het register',
  languageHint: 'Koppen, keuzelijsten en kwartaalbladen krijgen deze taal.',
  create: 'Nieuw register maken',
  creating: 'Het register wordt gemaakt…',
};
