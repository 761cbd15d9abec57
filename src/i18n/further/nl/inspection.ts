import { formatMoment } from '../../../procedure/calendar/moment';
import type { Moment } from '../../../procedure/calendar/moment';
import type { InspectionKind } from '../../../procedure/inspection/cells/kinds';

const number = (count: number) => count.toLocaleString('nl-NL');
const complaints = (count: number) => `${number(count)} ${count === 1 ? 'klacht' : 'klachten'}`;

const changes = (count: number) => `${number(count)} ${count === 1 ? 'wijziging' : 'wijzigingen'}`;
const cells = (count: number) => `${number(count)} ${count === 1 ? 'cel' : 'cellen'}`;

interface Mended {
  written: number;
  dressed: boolean;
  named: number;
  left: number;
  stopped: boolean;
}

/** Title of a kind, and what is done about it or asked. */
type KindText = Readonly<Record<'title' | 'what', string>>;

const kinds: Readonly<Record<InspectionKind, KindText>> = {
  unnumbered: {
    title: 'Rijen zonder nummer',
    what: 'Iemand typte de klacht in het blad. De rij krijgt een nummer, met een regel in het logboek.',
  },
  copies: {
    title: 'Gekopieerde rijen',
    what: 'De kopie krijgt een eigen nummer, met een regel in het logboek. Daarna komt niets meer in de verkeerde rij.',
  },
  typedFormulas: {
    title: 'Formules waar een waarde hoort',
    what: 'Wat er staat, blijft staan als waarde. Dit gebeurt alleen als de formule naar de eigen rij kijkt. De formule wordt bewaard op het blad Nagekeken.',
  },
  dates: {
    title: 'Datums die tekst zijn',
    what: 'De tekst wordt een datum, zodat Excel ermee kan rekenen. Dit gebeurt alleen als er maar één datum bedoeld kan zijn.',
  },
  phones: {
    title: 'Telefoonnummers zonder nul of plus',
    what: 'Excel zag een getal. De nul of de plus komt terug en de cel wordt tekst.',
  },
  texts: { title: 'Getallen die tekst horen te zijn', what: 'De cijfers blijven; de cel wordt tekst.' },
  numbers: { title: 'Aantallen die tekst zijn', what: 'De tekst wordt een getal, zodat Excel meetelt.' },
  spelling: {
    title: 'Andere schrijfwijze van hetzelfde',
    what: 'Het woord wordt geschreven zoals het register of de lijst het schrijft.',
  },
  renamed: {
    title: 'Namen die nu anders heten',
    what: 'De klacht krijgt de nieuwe naam. Wat er stond, staat op het blad Nagekeken.',
  },
  spaces: {
    title: 'Spaties te veel',
    what: 'Onzichtbare, dubbele en losse spaties verdwijnen, zodat gelijke woorden weer gelijk zijn.',
  },
  lines: {
    title: 'Regels van Rondes en Logboek die hun klacht kwijt zijn',
    what: 'De regels horen weer bij de klacht met hetzelfde nummer.',
  },
  outside: {
    title: 'Rijen onder de tabel',
    what: 'De tabel wordt groter, zodat deze rijen meetellen.',
  },
  formulas: {
    title: 'Formules die overschreven zijn',
    what: 'Signaal, jaar, kwartaal en dergelijke rekenen weer. Wat er getypt was, staat op het blad Nagekeken.',
  },
  colours: { title: 'Kleuren voor terugbellen', what: 'De regels voor kleuren gelden weer voor elke rij.' },
  validation: {
    title: 'Keuzelijsten en controles van invoer',
    what: 'Elke kolom geeft weer de goede keuzes en waarschuwt weer bij wat niet past.',
  },
  formats: {
    title: 'Opmaak van cellen',
    what: 'Tekst blijft weer tekst en datums tonen weer als datum, ook in nieuwe rijen.',
  },
  widths: { title: 'Breedte en verborgen kolommen', what: 'De kolommen krijgen de oude breedte terug.' },
  layout: {
    title: 'Kop, vaste rijen en rijhoogte',
    what: 'De kop, de vaste rijen en de hoogte van rijen worden hersteld.',
  },
  bands: {
    title: 'Grijze banden',
    what: 'Op papier lijken de banden op een kleur voor terugbellen. Ze worden lijnen.',
  },
  unsureDates: {
    title: 'Datums die u op twee manieren kunt lezen',
    what: 'Het is niet duidelijk wat de dag is en wat de maand. Typ de datum opnieuw.',
  },
  unreadDates: {
    title: 'Geen datum te lezen',
    what: 'Typ een datum, of maak de cel leeg.',
  },
  oddDates: {
    title: 'Datums die niet kunnen kloppen',
    what: 'Deze datums zijn na vandaag, voor 2000 of meer dan een jaar vooruit. Kijk of het jaar klopt.',
  },
  beforeReceipt: {
    title: 'Datums voor de ontvangst',
    what: 'Een van beide datums klopt niet.',
  },
  closedButOpen: {
    title: 'Wel een sluitdatum, maar een open status',
    what: 'Kies de status waarmee de klacht is gesloten, of haal de sluitdatum weg.',
  },
  noClosingDate: {
    title: 'Gesloten volgens de status, zonder sluitdatum',
    what: 'Vul in wanneer de klacht is gesloten, of zet de status terug.',
  },
  unknownWords: {
    title: 'Woorden die het register niet kent',
    what: 'Dit woord telt niet mee. Kies een woord uit de keuzelijst van de cel.',
  },
  unknownNames: {
    title: 'Rubrieken en afdelingen die niet op de lijst staan',
    what: 'Verbeter de naam, of zet de naam op het blad Lijsten. Heet het nu anders? Kies hieronder de nieuwe naam.',
  },
  unsureNumbers: {
    title: 'Getallen die iets anders waren',
    what: 'Excel maakte er een getal van. Wat er stond, is niet terug te vinden. Typ het opnieuw.',
  },
  errors: { title: 'Fouten van formules', what: 'Typ de waarde, of herstel de formule.' },
  unsureFormulas: {
    title: 'Formules met een uitkomst die kan veranderen',
    what: 'Na sorteren, of morgen, staat er misschien iets anders. Typ de waarde, of laat de formule staan als dat de bedoeling is.',
  },
  doubleNumbers: {
    title: 'Klachten met hetzelfde nummer',
    what: 'De relatie kan het nummer al weten, dus er verandert niets vanzelf. Zoek uit wie welk nummer heeft gekregen.',
  },
  lostDuplicates: {
    title: 'Dubbele klachten waarvan de andere niet meetelt',
    what: 'Vul bij “Dubbel van” het nummer in van de klacht die wel meetelt, of heropen deze klacht.',
  },
  blankRows: {
    title: 'Lege rijen in de tabel',
    what: 'Deze rijen tellen niet mee. Verwijder ze in Excel, maar niet als iemand daar net begint te typen.',
  },
  orphans: {
    title: 'Regels van Rondes en Logboek zonder klacht',
    what: 'De klacht is verwijderd of kreeg een ander nummer. De regels blijven staan.',
  },
  sheetCopies: {
    title: 'Kopieën van het blad met klachten',
    what: 'Wat iemand in een kopie typt, telt niet mee. Zet wat daar nieuw is in het register. Bewaar de kopie daarna in een ander bestand, of verwijder de kopie.',
  },
};

/** What the inspection of the register says. */
export const inspection = {
  open: 'Register nakijken',
  openHint:
    'Hiermee zoekt u wat er bij het typen in het blad is misgegaan. Wat zeker is, kunt u laten herstellen.',
  title: 'Register nakijken',
  leave: 'Terug naar instellingen',
  intro:
    'Het hele register wordt één keer gelezen. U ziet dan wat er niet klopt. Er verandert nog niets in de werkmap.',
  begin: 'Begin met nakijken',
  working: {
    looking: 'Het register wordt gelezen.',
    mending: 'Het register wordt hersteld.',
    takingBack: 'De wijzigingen worden teruggedraaid.',
  },
  again: 'Kijk opnieuw na',
  cancelled: 'Gestopt. Er is niets veranderd.',
  partly: 'Wat al gedaan was, staat op het blad Nagekeken. U kunt dat terugdraaien.',
  mend: (count: number) => `Herstel ${number(count)} ${count === 1 ? 'plek' : 'plekken'}`,
  mendHint:
    'Op het blad Nagekeken komt te staan hoe alles was. Waar intussen iets anders is getypt, blijft dat staan.',
  mended: ({ written, dressed, named, left, stopped }: Mended) =>
    [
      stopped ? 'Gestopt.' : '',
      written + named === 0 && !dressed && !stopped ? 'Er was niets meer te herstellen.' : '',
      written > 0 ? `${cells(written)} hersteld.` : '',
      named > 0 ? `${number(named)} ${named === 1 ? 'rij kreeg' : 'rijen kregen'} een nummer.` : '',
      dressed && !stopped ? 'Opmaak en formules van het blad zijn weer zoals ze horen.' : '',
      dressed && stopped ? 'Een deel van de opmaak en de formules is hersteld.' : '',
      left > 0 ? `${cells(left)} overgeslagen, omdat daar intussen iets anders stond.` : '',
      stopped ? 'De rest is nog niet hersteld: kijk opnieuw na om verder te gaan.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  openReport: 'Open het blad Nagekeken',
  lastTime: 'Laatste keer',
  lastRun: ({ at, changes: count }: { at: Moment; changes: number }) =>
    `${formatMoment(at)}: ${changes(count)} ${count === 1 ? 'is' : 'zijn'} nog terug te draaien.`,
  takeBack: 'Draai terug',
  takeBackHint:
    'Alles wordt weer zoals het was: waarden, formules, opmaak en nummers. Wat daarna is veranderd, blijft zo. Een rij zonder nummer krijgt een nieuw nummer als iemand in de rij typt of het deelvenster opnieuw opent. Als een collega het deelvenster open heeft, gebeurt dat meteen.',
  takenBack: ({ written, left, stopped }: { written: number; left: number; stopped: boolean }) =>
    [
      stopped ? 'Gestopt.' : '',
      left === 0
        ? `${changes(written)} teruggedraaid.`
        : `${changes(written)} teruggedraaid; ${changes(left)} niet of niet helemaal, omdat daar daarna iets is veranderd.`,
      stopped ? 'De rest is nog terug te draaien.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  renames: 'Heet dit nu anders?',
  renamesHint:
    'Alle klachten met de oude naam krijgen de naam die u kiest. Kwartaalbladen die er al zijn, blijven zoals ze zijn.',
  nowCalled: (name: string, count: number) => `“${name}” (${complaints(count)}) heet nu`,
  asItIs: 'laat zo',
  rename: (count: number) => `Verander ${cells(count)}`,
  number,
  read: (rows: number) => `${complaints(rows)} gelezen.`,
  sampled: (rows: number) =>
    `De formule van Signaal is vergeleken in ${number(rows)} rijen, verspreid over het register. Andere formules zijn in elke rij vergeleken, en elke cel zonder formule is gevonden.`,
  nothing: (rows: number) => `${complaints(rows)} gelezen. Er is niets gevonden.`,
  mendable: (count: number) => `Zeker te herstellen (${number(count)})`,
  mendableHint: 'Hier kan maar één ding bedoeld zijn.',
  questions: (count: number) => `Vragen (${number(count)})`,
  questionsHint: 'Dit weet alleen iemand die de klacht kent. Ga naar de cel en verbeter het daar.',
  kinds,
  becomes: (from: string, to: string) => `“${from}” wordt “${to}”`,
  emptied: (from: string) => `“${from}” wordt leeg`,
  says: (from: string) => `“${from}”`,
  maybe: (from: string, options: string) => `“${from}”: misschien ${options}`,
  or: ' of ',
  nameless: 'Zonder nummer',
  goTo: 'Ga naar de cel',
  goToOf: (what: string) => `Ga naar de cel: ${what}`,
  more: (count: number) => `en nog ${number(count)}`,
};
