const klachten = (count: number) => `${count} ${count === 1 ? 'klacht' : 'klachten'}`;

/** Calls that are moved to another day. */
export const move = {
  closed: (day: string, calls: number) =>
    `Op ${day} is het kantoor dicht. Toch ${calls === 1 ? 'staat er 1 klacht' : `staan er ${calls} klachten`} op die dag.`,
  leaveThem: 'Laat staan',
  title: 'Verzet terugbeldata',
  leave: 'Terug naar de lijst',
  intro:
    'Laat elke relatie weten dat het antwoord later komt. De eerste afspraak blijft staan; het kwartaalblad kijkt of u die nakwam.',
  on: (day: string, count: number) =>
    `Op ${day} moet u ${count === 1 ? '1 klacht' : `${count} klachten`} beantwoorden.`,
  which: 'Welke klachten?',
  callbackOn: 'Nieuwe terugbeldatum',
  same: 'Kies een andere dag dan die waarop de afspraken nu staan.',
  reason: 'Waarom op een andere dag?',
  reasonRequired: 'Schrijf op waarom; dat komt in het logboek.',
  take: (count: number) => `Verzet ${klachten(count)}`,
  working: 'Afspraken verzetten…',
  taken: (count: number, { to }: { to: string }) => `${klachten(count)} verzet naar ${to}.`,
  left: (numbers: string) => `Niet verzet, want intussen gewijzigd: ${numbers}.`,
  rest: (count: number) => `${klachten(count)} ${count === 1 ? 'is' : 'zijn'} nog niet verzet.`,
};
