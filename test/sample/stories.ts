/** What people complain about: `summary` fits its 80 characters, `account` is in their own words. */
export interface Story {
  summary: string;
  account: string;
  promise: string;
}

const story = (summary: string, account: string, promise: string): Story => ({ summary, account, promise });

/** By category, as a new Dutch register has them. */
export const stories: Readonly<Record<string, readonly Story[]>> = {
  Bejegening: [
    story(
      'Onvriendelijk te woord gestaan aan de balie',
      'Ik werd afgesnauwd waar iedereen bij stond. "Volgende!" was het enige wat er nog af kon.',
      'Leidinggevende bespreekt het met de medewerker en biedt excuses aan',
    ),
    story(
      'Uitgelachen aan de telefoon',
      'Er werd gelachen toen ik mijn achternaam spelde.',
      'Gesprek naluisteren',
    ),
    story(
      'Voelde zich niet serieus genomen',
      'Ik heb het drie keer uitgelegd en drie keer kreeg ik te horen dat het wel meevalt.\nHet valt niet mee.',
      'Afspraak met de teamleider',
    ),
  ],
  Bereikbaarheid: [
    story(
      'Niet teruggebeld, ondanks belofte',
      '- maandag gebeld\n- woensdag gebeld\n- vrijdag gebeld\nNiemand belt terug.',
      'Vandaag terugbellen door de behandelaar',
    ),
    story(
      'Drie kwartier in de wacht',
      '45 minuten muziek en toen werd de verbinding verbroken. Twee keer.',
      'Terugbelverzoek met voorrang',
    ),
    story(
      'Geen antwoord op e-mail',
      '=> zie mijn mails van 3, 9 en 17 dezer. Geen enkele reactie!',
      'Mail beantwoorden',
    ),
    story(
      'Balie gesloten binnen openingstijd',
      'Stond om 16.10 uur voor een dichte deur.',
      'Openingstijden nagaan',
    ),
  ],
  Informatie: [
    story(
      'Verkeerde informatie over benodigde stukken',
      'Twee keer voor niets gekomen, want er ontbrak steeds iets wat nergens staat.',
      'Lijst met stukken toesturen en de website aanpassen',
    ),
    story(
      'Brief is onbegrijpelijk',
      'Mijn vader van 84 krijgt een brief van vier kantjes en begrijpt er niets van. Ik ook niet.',
      'De brief in gewone taal toelichten',
    ),
    story(
      'Website vermeldt oude tarieven',
      'Op de site staat € 12,50, aan de balie is het € 18,75.',
      'Site aanpassen',
    ),
  ],
  Wachttijd: [
    story(
      'Aanvraag duurt al maanden',
      'Sinds het voorjaar wacht ik op antwoord. Elke keer heet het "nog twee weken".',
      'Besluit nemen en bericht sturen',
    ),
    story(
      'Monteur kwam niet op afspraak',
      'Vrije dag opgenomen, van 8 tot 12 gewacht, niemand.',
      'Nieuwe afspraak',
    ),
    story(
      'Reparatie steeds uitgesteld',
      'Vierde keer verzet. De lekkage zit inmiddels ook in de gang.',
      'Aannemer komt deze week langs',
    ),
    story(
      'Te lang gewacht aan de balie',
      'Afspraak om 9.00 uur, aan de beurt om 9.50 uur.',
      'Planning nagaan',
    ),
  ],
  Uitvoering: [
    story(
      'Werk niet afgemaakt',
      'De stoep ligt al twee weken open en er is niemand meer gezien. Mijn moeder is er bijna gevallen.',
      'De ploeg maakt het werk af',
    ),
    story('Verkeerd onderdeel geplaatst', 'Past niet, sluit niet, lekt.', 'Onderdeel vervangen'),
    story(
      'Schade tijdens werkzaamheden',
      'De heg is 1,5 m te kort gesnoeid en de brievenbus ligt eraf.\r\nFoto’s heb ik gemaild.',
      'Schade opnemen en vergoeden',
    ),
  ],
  'Kosten en facturen': [
    story('Dubbel gefactureerd', 'Zelfde factuur, zelfde bedrag, twee nummers.', 'Een factuur crediteren'),
    story(
      'Aanmaning na tijdige betaling',
      'Betaald op de 3e, aanmaning op de 20e mét kosten. Bewijs: bankafschrift.',
      'Aanmaning intrekken en bevestigen',
    ),
    story('Onduidelijke naheffing', '-/- € 84,20 en niemand kan uitleggen waarom.', 'Specificatie toesturen'),
  ],
  Privacy: [
    story(
      'Brief met gegevens van een ander',
      'In mijn envelop zat de brief van een buurtgenoot, met alles erop en eraan.',
      'Melden bij de privacyfunctionaris en de brief laten ophalen',
    ),
    story(
      'Gegevens hardop besproken',
      'De hele wachtkamer weet nu wat ik heb aangevraagd.',
      'Balie aanspreken',
    ),
  ],
  Overig: [
    story(
      'Geluidsoverlast door werkzaamheden',
      'Om half zeven al drilboren, ook op zaterdag.',
      'Aannemer aanspreken',
    ),
    story('Parkeerplaats bezet door dienstauto', 'Al weken op de invalidenplaats.', 'Auto verplaatsen'),
  ],
};

export const remedies = [
  'Excuses',
  'Vergoeding van de kosten',
  'Dat het nu gewoon wordt opgelost',
  '"Eén aanspreekpunt, graag"',
  '+ een bloemetje',
];

export const causes = [
  'Overdracht niet genoteerd',
  'Onderbezetting',
  'Fout in het systeem',
  'Verkeerd ingeschat',
];
export const measures = [
  'Werkinstructie aangepast',
  'Besproken in het teamoverleg',
  'Wekelijkse controle ingesteld',
];

export const answers = {
  yes: [
    'Keurig opgelost, dank.',
    'Tevreden, al duurde het lang.',
    'Prima zo.\nHad geen telefoontje meer verwacht.',
  ],
  partly: ['Deel is gedaan, de rest wacht nog.', 'Beter, maar nog niet goed.'],
  no: ['Er is niets gebeurd.', '"Praatjes vullen geen gaatjes."'],
  notReached: ['Voicemail ingesproken.', 'Geen gehoor.', ''],
} as const;

export const solutions = ['Deze week alsnog uitvoeren', 'Eerst bellen, dan komen', 'Factuur kwijtschelden'];

/** What a long telephone call leaves behind. */
export const digressions = [
  'Dit speelt al sinds de zomer en het is niet de eerste keer.',
  'Mijn man heeft er ook over gebeld, die kreeg een ander verhaal te horen.',
  'Ik betaal netjes op tijd en dan mag ik toch ook iets terug verwachten?',
  'U zou het er met uw collega over hebben, maar die wist van niets.',
  'Begrijp me goed: de dame aan de balie kon er ook niets aan doen.',
];
