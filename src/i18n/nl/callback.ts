import type { CallbackNotes } from '../../procedure/callback/callbackNotes';

const need: Partial<Record<keyof CallbackNotes, string>> = {
  outcome: 'Kies hoe het gesprek afliep.',
  remedy: 'Vul in welke oplossing de relatie wil.',
  promise: 'Vul in wat u nu hebt toegezegd.',
  followUpBy: 'Vul in wie de nieuwe actie uitvoert.',
};

export const callback = {
  title: (caseNumber: string) => `Terugbellen ${caseNumber}`,
  know: 'Wat u moet weten',
  say: 'Wat u zegt',
  sayHint: 'Vink aan wat u hebt gezegd.',
  points: {
    thank: 'Bedanken',
    regret: 'Zeggen dat het u spijt',
    agreed: 'De afspraak noemen',
    verify: 'Vragen of het goed is',
    restart: 'Is het niet goed?',
  },
  noPhone: 'geen telefoonnummer',
  checked: (by: string, on: string) => [by, on].filter(Boolean).join(', '),
  unchecked: 'nog niet gecontroleerd',
  answerHint: 'Wat zegt de relatie?',
  remedy: 'Welke oplossing wil de relatie?',
  newPromise: 'Nieuwe toegezegde actie',
  newCallbackOn: 'Nieuwe terugbeldatum',
  againOn: 'Opnieuw bellen op',
  proposed: 'Dit is een voorstel. U mag het aanpassen.',
  undecided: 'Nog niets nieuws afgesproken; dat volgt later',
  mayStayBlank: 'Oordeel, oorzaak en maatregel mogen leeg blijven.',
  noFinding: 'nog niet bepaald',
  adviseWriting: (attempts: number) =>
    `Dit is poging ${attempts}. Advies: stuur een brief en sluit de klacht daarna schriftelijk af in Dossier.`,
  untold: (points: string[]) =>
    `Nog niet aangevinkt: ${points.join(', ')}. Klik nog eens op Leg vast als u het zo laat.`,
  need,
  needText: 'Vul dit in.',
  question: 'Is de oplossing naar behoren uitgevoerd?',
  outcomes: { yes: 'Ja', partly: 'Deels', no: 'Nee', notReached: 'Niet bereikt' },
  save: 'Leg vast',
  later: 'Sluit zonder vast te leggen',
  waiting: 'De klacht wordt klaargezet…',
  silent:
    'De klacht is niet in het gespreksvenster aangekomen. Ga in Excel naar Dossier en klik op Voer het gesprek hier.',
  notInExcel: 'Deze pagina hoort bij het klachtenregister en wordt vanuit Excel geopend.',
  failed: 'Het is niet gelukt',
  openPane:
    'Wat u vroeg, staat klaar in het deelvenster. Excel opent dat hier niet vanzelf: klik in het lint op Klachtenregister.',
};
