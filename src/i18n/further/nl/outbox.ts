/** A complaint that was sent, and what comes next. */
export const outbox = {
  title: {
    saving: 'De klacht wordt bewaard…',
    waits: 'Nog niet in het register',
    mayStand: 'Misschien al in het register',
    doubleNumber: 'In het register, het nummer is nog niet zeker',
  },
  provisional: 'Dit nummer is voorlopig, totdat de klacht in het register staat.',
  renumbered: (before: string) =>
    `Een andere klacht heeft ook nummer ${before}. Geef de relatie dit nieuwe nummer.`,
  waits: (caseNumber: string, name: string) =>
    `Klacht ${caseNumber}${name === '' ? '' : ` (${name})`} staat nog niet in het register.`,
  tellRelation: 'Noem dit nummer aan de relatie.',
  handOver: (followUpBy: string, callbackDate: string, isCalled: boolean) =>
    `Geef de klacht door aan ${followUpBy}. ${isCalled ? 'De relatie wordt teruggebeld' : 'Alles moet klaar zijn'} op ${callbackDate}.`,
  serious: (canBeWrittenTo: boolean) =>
    `Ernstige klacht: stuur ook een kopie aan het hoofd van de afdeling${canBeWrittenTo ? ' en vraag om een brief' : ''}.`,
  keptIncomplete: 'Onvolledig bewaard',
  keptHint:
    'De klacht staat in het register met het signaal “onvolledig”. Vul de klacht later aan: kies de rij en daarna Maak compleet.',
  again: 'Dit wordt vanzelf opnieuw geprobeerd.',
  goOn: 'U kunt intussen verder met de volgende klacht.',
  stayOpen: 'Laat het deelvenster open: de browser kan de klacht niet voor u bewaren.',
  tryNow: 'Nu proberen',
  takeBack: 'Terug naar het formulier',
};
