import type { KeptCalamity } from '../../../usecases/ports/retentionPorts';

const number = (count: number) => count.toLocaleString('nl-NL');
const complaints = (count: number) => `${number(count)} ${count === 1 ? 'klacht' : 'klachten'}`;
const some = (numbers: readonly string[], count: number) =>
  `${numbers.join(', ')}${count > numbers.length ? ' …' : ''}`;
const listed = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

const incidents = (count: number) => `${number(count)} ${count === 1 ? 'calamiteit' : 'calamiteiten'}`;

interface Done {
  cleared: number;
  calamities: number;
  left: number;
  stopped: boolean;
  blocked: readonly string[];
}

/** What the retention of personal data says. */
export const retention = {
  open: 'Bewaartermijn',
  openHint: 'Hiermee maakt u klachten anoniem die lang genoeg geleden zijn gesloten.',
  reminder: (count: number) =>
    `Bij ${complaints(count)} is de bewaartermijn voorbij. Kies “Instellingen” en dan “Bewaartermijn” om die anoniem te maken.`,
  line: (count: number) => `Bij ${complaints(count)} is de bewaartermijn voorbij`,
  title: 'Bewaartermijn',
  leave: 'Terug naar instellingen',
  intro:
    'U ziet eerst welke klachten aan de beurt zijn en wat er dan verdwijnt. Er verandert nog niets in de werkmap.',
  begin: 'Kijk welke klachten aan de beurt zijn',
  again: 'Kijk opnieuw',
  working: {
    looking: 'Het register wordt gelezen.',
    anonymising: 'De klachten worden anoniem gemaakt.',
  },
  noTerm: (shortest: number) =>
    `Vul op het blad Instellingen bij “Bewaartermijn in maanden” een getal in van ${number(shortest)} of meer. Een verslag noemt nog wat er een kwartaal eerder is geschreven.`,
  openSettings: 'Open Instellingen',
  none: (months: number) => `Er zijn geen klachten die ${number(months)} maanden of langer gesloten zijn.`,
  due: (count: number, months: number) =>
    `${complaints(count)} ${count === 1 ? 'is' : 'zijn'} ${number(months)} maanden of langer gesloten.`,
  years: 'Gesloten in',
  year: (year: number, count: number) => `${year}: ${complaints(count)}`,
  examples: (numbers: readonly string[]) => `Bijvoorbeeld ${numbers.join(', ')}.`,
  what: 'Wat er verdwijnt',
  goes: [
    'Naam, adres, telefoon, e-mail en relatienummer.',
    'Wat de relatie vertelde, wilde en antwoordde.',
    'De toegezegde actie en de koppeling naar de klachtenmap.',
    'Dezelfde gegevens in Rondes, het logboek, steekproeven en verslagen.',
    'Het blad met inzage, als u er een hebt gemaakt.',
    'Oude regels van het logboek noemen ook bij andere klachten geen naam, adres of verhaal meer.',
  ],
  stays:
    'Het nummer, de datums, de rubriek, de afdeling en de afloop blijven. De cijfers blijven dus gelijk.',
  shortTerm: (months: number) =>
    `Een termijn korter dan ${number(months)} maanden raakt één cijfer. Een nieuw kwartaalblad kan minder herhaalde klachten van vorig jaar noemen.`,
  shortForYear: (months: number) =>
    `Bij een termijn korter dan ${number(months)} maanden kan een nieuw jaarverslag bij eerdere jaren minder herhaalde klachten noemen.`,
  forGood: 'Dit kunt u niet terugdraaien. Maak eerst een kopie van de werkmap als u twijfelt.',
  versions:
    'Eerdere versies van de werkmap in SharePoint houden de gegevens nog, zo lang als SharePoint ze bewaart.',
  pointing: (count: number) =>
    count === 1 ? 'Eén tekst noemt misschien iemand' : `${number(count)} teksten noemen misschien iemand`,
  pointingHint: 'Soort klacht, oorzaak en maatregel blijven normaal staan, voor de cijfers.',
  pointingAt: (caseNumber: string, column: string, text: string) => `${caseNumber} · ${column}: “${text}”`,
  clearPointing: 'Maak deze teksten ook leeg',
  own: 'Kolommen van uzelf',
  ownHint: 'Staan hier persoonsgegevens in? Kies dan wat er ook leeg moet.',
  calamities: 'Getroffen relaties',
  calamitiesHint:
    'Deze calamiteiten zijn lang genoeg gesloten, en geen klacht ervan blijft bewaard. De brieven gaan weg. De regels van de lijst blijven, zonder wie het zijn.',
  calamity: ({ code, title, relations, sheets }: KeptCalamity) =>
    `${[code, title].filter((part) => part !== '').join(' · ')}: ${number(relations)} ${relations === 1 ? 'relatie' : 'relaties'}, op ${listed(sheets)}`,
  byCategory: (count: number, numbers: readonly string[]) =>
    `De rubriek van ${complaints(count)} noemt misschien iemand: ${some(numbers, count)}. De rubriek blijft staan, voor de cijfers. Kies daar zelf een andere.`,
  bySheet: (sheets: readonly string[]) =>
    `De naam van ${sheets.length === 1 ? 'blad' : 'de bladen'} ${listed(sheets)} noemt misschien iemand. Geef dat zelf een andere naam.`,
  besides: (sheets: readonly string[]) =>
    `Op ${listed(sheets)} blijven relaties staan. Die calamiteit is niet lang genoeg gesloten, of een klacht ervan blijft bewaard. Of ze staat niet meer op het blad Calamiteiten: kijk dan zelf.`,
  undated: (count: number) =>
    `${complaints(count)} zonder sluitdatum ${count === 1 ? 'blijft' : 'blijven'} buiten beschouwing. “Register nakijken” zegt welke.`,
  contradicting: (count: number) =>
    `${complaints(count)} met een sluitdatum en een open status ${count === 1 ? 'blijft' : 'blijven'} staan. “Register nakijken” zegt welke.`,
  exempt: (count: number, numbers: readonly string[]) =>
    `${complaints(count)} ${count === 1 ? 'blijft' : 'blijven'} staan door de kolom “Bewaren tot”: ${some(numbers, count)}.`,
  unclear: (count: number, numbers: readonly string[]) =>
    `Bij ${complaints(count)} is niet duidelijk tot wanneer u bewaart, dus ${count === 1 ? 'die blijft' : 'die blijven'} staan: ${some(numbers, count)}. Vul bij “Bewaren tot” een datum in.`,
  unnamed: (count: number) =>
    `${complaints(count)} zonder eigen nummer of gekopieerd ${count === 1 ? 'blijft' : 'blijven'} staan. Kijk eerst het register na.`,
  anonymise: (count: number, calamities: number) =>
    `Maak ${[count > 0 ? complaints(count) : '', calamities > 0 ? incidents(calamities) : ''].filter((part) => part !== '').join(' en ')} anoniem`,
  /** A relation asks for it, however long ago the complaint was closed. */
  asked: {
    lead: 'Een relatie wil vergeten worden',
    reason: 'Reden',
    blank: {
      numbers: 'Deze klacht heeft geen nummer. Kijk eerst het register na.',
      reason: 'Vul in waarom. De reden blijft in het logboek staan, dus noem geen namen.',
    },
    unknown: (numbers: readonly string[]) => `Niet gevonden, of vaker dan één keer: ${numbers.join(', ')}.`,
    open: (numbers: readonly string[]) =>
      `Nog niet gesloten: ${numbers.join(', ')}. Sluit de klacht eerst af.`,
    exempt: (numbers: readonly string[]) =>
      `Deze worden langer bewaard: ${numbers.join(', ')}. Maak eerst “Bewaren tot” en “Reden van bewaren” leeg.`,
  },
  cancelled: 'Gestopt. Er is niets veranderd.',
  partly: 'Een deel kan al anoniem zijn. Kijk opnieuw: wat nog aan de beurt is, staat er dan weer.',
  done: ({ cleared, calamities, left, stopped, blocked }: Done) =>
    [
      stopped ? 'Gestopt.' : '',
      cleared > 0 || !stopped
        ? `${complaints(cleared)} ${cleared === 1 ? 'is' : 'zijn'} nu anoniem.`
        : 'Er is nog geen klacht anoniem.',
      calamities > 0
        ? `Van ${incidents(calamities)} is niet meer te zien wie ${calamities === 1 ? 'die' : 'ze'} trof.`
        : '',
      left > 0
        ? `Op ${number(left)} ${left === 1 ? 'plek' : 'plekken'} is intussen iets veranderd: kijk daarvoor opnieuw.`
        : '',
      stopped ? 'De rest is nog aan de beurt.' : '',
      blocked.length > 0
        ? `Ververs zelf de draaitabellen op ${listed(blocked)}: Excel bewaart daar nog oude gegevens.`
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};
