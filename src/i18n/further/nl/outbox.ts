/** A complaint that was sent and does not stand in the register yet. */
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
  again: 'Dit wordt vanzelf opnieuw geprobeerd.',
  goOn: 'U kunt intussen verder met de volgende klacht.',
  stayOpen: 'Laat het deelvenster open: de browser kan de klacht niet voor u bewaren.',
  tryNow: 'Nu proberen',
  takeBack: 'Terug naar het formulier',
};
