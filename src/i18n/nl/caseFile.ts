export const caseFile = {
  none: 'Geen klacht gekozen',
  noneHint: 'Kies een rij in het blad met klachten, of een klacht onder Vandaag.',
  loading: 'De klacht wordt gelezen…',
  nextStep: 'Volgende stap',
  toCalendar: 'Zet in agenda',
  round: (round: number) => `Ronde ${round}`,
  relation: 'de relatie',
  employee: 'de medewerker',
  soon: 'de afgesproken dag',
  today: 'vandaag',
  steps: {
    complete: () => 'Vul in het blad aan wat van deze klacht nog ontbreekt.',
    handOver: (who: string, date: string, isCalled: boolean) =>
      `Geef de klacht door aan ${who} en zeg erbij dat ${isCalled ? 'de relatie wordt teruggebeld' : 'alles klaar moet zijn'} op ${date}. Leg daarna vast dat u dat deed.`,
    handOverLate: (who: string, date: string, isCalled: boolean) =>
      `Geef de klacht door aan ${who} en zeg erbij dat het haast heeft: ${isCalled ? 'de relatie zou zijn teruggebeld' : 'alles had klaar moeten zijn'} op ${date}. Leg daarna vast dat u dat deed.`,
    followUp: (who: string, isCalled: boolean) =>
      `${who} voert de toegezegde actie uit. Ga na of dat is gebeurd voordat u ${isCalled ? 'terugbelt' : 'verdergaat'}.`,
    check: (isCalled: boolean) =>
      `Ga na of de toegezegde actie is uitgevoerd en de klacht is opgelost. ${isCalled ? 'Bel daarna pas terug' : 'Ga daarna pas verder'}.`,
    call: (name: string, date: string) => `Bel ${name} terug op ${date}.`,
    callLate: (name: string, date: string) =>
      `Bel ${name} vandaag terug: dat was beloofd voor uiterlijk ${date}. Zeg dat het u spijt.`,
    promisedBy: (date: string) => `Dat was beloofd voor uiterlijk ${date}.`,
    answer: {
      letter: (name: string, date: string) =>
        `Beantwoord de klacht van ${name} per brief, uiterlijk ${date}. Verstuur de brief en rond de klacht daarna af.`,
      email: (name: string, date: string) =>
        `Beantwoord de klacht van ${name} per e-mail, uiterlijk ${date}. Verstuur de e-mail en rond de klacht daarna af.`,
      none: () =>
        'Deze relatie is niet te bereiken, dus niemand krijgt antwoord. Leg vast wat u concludeert en rond de klacht af.',
    },
    restart: () =>
      'De relatie is nog niet tevreden, dus de procedure begint opnieuw. Spreek een nieuwe actie, opvolging en terugbeldatum af.',
    close: () => 'De relatie is tevreden. Rond de klacht af.',
    ended: () => 'Deze klacht is afgehandeld.',
  },
  missing: {
    check: 'Nog niet vastgelegd: wie nagaat of de actie is uitgevoerd.',
    headInformed: 'Nog niet vastgelegd: wanneer het hoofd van de afdeling de kopie kreeg.',
    letterSent: 'Nog niet vastgelegd: wanneer de brief is verstuurd.',
  },
  checkTitle: 'Is de actie uitgevoerd?',
  recordCheck: 'Leg controle vast',
  callBack: 'Bel terug',
  calling: 'Het gesprek staat open…',
  callHere: 'Voer het gesprek hier',
  results: {
    yes: (number: string) => `${number}: vastgelegd, de relatie is tevreden.`,
    partly: (number: string) => `${number}: vastgelegd, deels naar behoren. De procedure begint opnieuw.`,
    no: (number: string) => `${number}: vastgelegd, niet naar behoren. De procedure begint opnieuw.`,
    notReached: (number: string) =>
      `${number}: vastgelegd, niet bereikt. Er is een nieuw moment om te bellen.`,
  },
  notesKept:
    'Wat u in het gesprek hebt ingevuld, is bewaard. U ziet het terug als u weer op Bel terug klikt.',
  pending: 'Wordt bewaard…',
};
