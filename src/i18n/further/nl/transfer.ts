const klachten = (count: number) => `${count} ${count === 1 ? 'klacht' : 'klachten'}`;

/** Open complaints of a colleague who is ill or has left. */
export const transfer = {
  absent: (names: string) => `Open klachten van wie geen actieve medewerker is: ${names}.`,
  title: 'Geef klachten van een collega door',
  leave: 'Terug naar de lijst',
  intro:
    'Voor als iemand ziek is of weg is. Elke klacht krijgt een regel in het logboek. Wat al doorgegeven was, geeft u daarna opnieuw door.',
  from: 'Van wie zijn de klachten?',
  choose: 'kies',
  to: 'Wie voert de acties nu uit?',
  which: 'Welke klachten?',
  give: (count: number) => `Geef ${klachten(count)} door`,
  working: 'Klachten doorgeven…',
  taken: (count: number, { to }: { to: string }) =>
    `${klachten(count)} doorgegeven aan ${to}. Vertel ${to} wat er is toegezegd.`,
  left: (numbers: string) => `Niet doorgegeven, want intussen gewijzigd: ${numbers}.`,
  rest: (count: number, { from }: { from: string }) =>
    `${klachten(count)} van ${from} ${count === 1 ? 'is' : 'zijn'} nog niet doorgegeven.`,
  none: 'Er zijn geen open klachten om door te geven.',
};
