const complaints = (count: number) => `${count} ${count === 1 ? 'klacht' : 'klachten'}`;

/** Looking for a complaint, and a row that a filter hides. */
export const search = {
  title: 'Zoeken',
  found: (count: number, open: number) =>
    `${complaints(count)} gevonden, ${open === 0 ? 'geen open' : `${open} open`}`,
  none: 'Geen klacht gevonden.',
  noneHint: 'Zoek op klachtnummer, naam, telefoon, adres, postcode of omschrijving. Een deel is genoeg.',
  tooShort: 'Typ nog een teken.',
  reading: 'Het register wordt nog gelezen. Er kan nog meer bij komen.',
  unread: 'Niet alle klachten zijn nu te doorzoeken.',
  more: (shown: number) => `Hier staan de eerste ${shown}. Typ meer om minder te vinden.`,
  inAccounts: 'Zoek ook in wat de relatie vertelt',
  accounts: (count: number) => `Ook in wat de relatie vertelt: ${complaints(count)}`,
  noAccounts: 'In wat de relatie vertelt, is niet meer gevonden.',
  inAccountsAndOwn: 'Zoek ook in wat de relatie vertelt en in “Van uw kantoor”',
  foundToo: (count: number) => `Ook gevonden: ${complaints(count)}`,
  moreToo: (most: number) =>
    `Alleen de nieuwste ${most} staan hier of hierboven. Typ meer om minder te vinden.`,
  nothingMore: 'Er is niet meer gevonden.',
  filtered: 'In het blad staat een filter aan. Daardoor is de regel van deze klacht niet te zien.',
  clearFilter: 'Haal het filter weg',
};
