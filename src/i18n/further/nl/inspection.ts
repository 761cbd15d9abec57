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
    what: 'Wat er staat blijft staan, als waarde. Alleen waar de formule naar haar eigen rij kijkt; zij wordt bewaard in het blad Nagekeken.',
  },
  dates: {
    title: 'Datums die tekst zijn',
    what: 'De tekst wordt een datum; Excel rekent er dan weer mee. Alleen waar maar één datum bedoeld kan zijn.',
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
  spaces: {
    title: 'Spaties te veel',
    what: 'Onzichtbare, dubbele en losse spaties verdwijnen, zodat gelijke woorden weer gelijk zijn.',
  },
  lines: {
    title: 'Regels van Rondes en Logboek die hun klacht kwijt zijn',
    what: 'Zij horen weer bij de klacht met hetzelfde nummer.',
  },
  outside: {
    title: 'Rijen onder de tabel',
    what: 'De tabel groeit eroverheen, zodat zij meetellen.',
  },
  formulas: {
    title: 'Formules die overschreven zijn',
    what: 'Signaal, jaar, kwartaal en dergelijke rekenen weer. Wat er getypt was, staat in het blad Nagekeken.',
  },
  colours: { title: 'Kleuren voor terugbellen', what: 'De regels voor kleuren gelden weer voor elke rij.' },
  validation: {
    title: 'Keuzelijsten en controles van invoer',
    what: 'Elke kolom biedt weer haar keuzes en waarschuwt weer bij wat niet past.',
  },
  formats: {
    title: 'Opmaak van cellen',
    what: 'Tekst blijft weer tekst en datums tonen weer als datum, ook in nieuwe rijen.',
  },
  widths: { title: 'Breedte en verborgen kolommen', what: 'De kolommen krijgen hun maat terug.' },
  layout: {
    title: 'Kop, vaste rijen en rijhoogte',
    what: 'De kop, wat blijft staan bij het schuiven en de hoogte van rijen worden hersteld.',
  },
  bands: {
    title: 'Grijze banden',
    what: 'Op papier zijn zij zo grijs als een kleur voor terugbellen. Er komen lijnen voor in de plaats.',
  },
  unsureDates: {
    title: 'Datums met twee lezingen',
    what: 'Dag en maand zijn niet uit elkaar te houden. Typ de datum opnieuw.',
  },
  unreadDates: {
    title: 'Geen datum te lezen',
    what: 'Typ een datum, of maak de cel leeg.',
  },
  oddDates: {
    title: 'Datums die niet kunnen kloppen',
    what: 'Na vandaag, van voor 2000 of meer dan een jaar vooruit. Kijk of het jaar klopt.',
  },
  beforeReceipt: {
    title: 'Datums voor de ontvangst',
    what: 'Een van beide datums klopt niet.',
  },
  closedButOpen: {
    title: 'Gesloten volgens de datum, open volgens de status',
    what: 'Kies de status waarmee de klacht is gesloten, of haal de sluitdatum weg.',
  },
  noClosingDate: {
    title: 'Gesloten volgens de status, zonder datum',
    what: 'Vul in wanneer de klacht is gesloten, of zet de status terug.',
  },
  unknownWords: {
    title: 'Woorden die het register niet kent',
    what: 'Het register leest hier niets. Kies een woord uit de keuzelijst van de cel.',
  },
  unknownNames: {
    title: 'Rubrieken en afdelingen die niet op de lijst staan',
    what: 'Verbeter de naam, of zet hem op het blad Lijsten.',
  },
  unsureNumbers: {
    title: 'Getallen die iets anders waren',
    what: 'Excel maakte er een getal van en wat er stond is niet terug te vinden. Typ het opnieuw.',
  },
  errors: { title: 'Fouten van formules', what: 'Typ de waarde, of herstel de formule.' },
  unsureFormulas: {
    title: 'Formules waar iets anders uit kan komen',
    what: 'Na sorteren, of morgen, staat er misschien iets anders. Typ de waarde, of laat de formule staan als de kolom zo bedoeld is.',
  },
  doubleNumbers: {
    title: 'Klachten met hetzelfde nummer',
    what: 'Geen van beide krijgt vanzelf een ander nummer: de relatie kan het al weten. Zoek uit wie welk nummer kent.',
  },
  blankRows: {
    title: 'Lege rijen in de tabel',
    what: 'Zij tellen nergens mee. Verwijder ze in Excel, tenzij iemand daar net begint te typen.',
  },
  orphans: {
    title: 'Regels van Rondes en Logboek zonder klacht',
    what: 'De klacht is verwijderd of kreeg een ander nummer. De regels blijven staan: het is wat er nog van rest.',
  },
  sheetCopies: {
    title: 'Kopieën van het blad met klachten',
    what: 'Alleen het register zelf wordt hier gelezen en geschreven; wat iemand in een kopie typt, telt nergens mee. Zet wat daar nieuw is in het register, en bewaar de kopie in een ander bestand of verwijder haar.',
  },
};

/** What the inspection of the register says. */
export const inspection = {
  open: 'Register nakijken',
  openHint: 'Zoekt wat er in het blad met de hand is misgegaan, en herstelt wat zeker is.',
  title: 'Register nakijken',
  leave: 'Terug naar instellingen',
  intro: 'Leest het hele register één keer en zegt wat er niet klopt. Er verandert nog niets in de werkmap.',
  begin: 'Begin met nakijken',
  working: {
    looking: 'Het register wordt gelezen.',
    mending: 'Het register wordt hersteld.',
    takingBack: 'De wijzigingen worden teruggedraaid.',
  },
  again: 'Kijk opnieuw na',
  cancelled: 'Gestopt. Er is niets veranderd.',
  partly: 'Wat al geschreven was, staat in het blad Nagekeken en is terug te draaien.',
  mend: (count: number) => `Herstel ${number(count)} ${count === 1 ? 'plek' : 'plekken'}`,
  mendHint:
    'Hoe alles was, komt in het blad Nagekeken te staan. Waar intussen iets anders is getypt, blijft dat staan.',
  mended: ({ written, dressed, named, left, stopped }: Mended) =>
    [
      stopped ? 'Gestopt.' : '',
      written + named === 0 && !dressed && !stopped ? 'Er was niets meer te herstellen.' : '',
      written > 0 ? `${cells(written)} hersteld.` : '',
      named > 0 ? `${number(named)} ${named === 1 ? 'rij kreeg' : 'rijen kregen'} een nummer.` : '',
      dressed && !stopped ? 'Opmaak en formules van het blad zijn weer zoals zij horen.' : '',
      dressed && stopped ? 'Van opmaak en formules is een deel hersteld.' : '',
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
    'Alles wordt weer zoals het was: waarden, formules, opmaak en nummers. Wat sindsdien is veranderd, blijft. Een rij die haar nummer kwijtraakt, krijgt hier pas een nieuw als iemand erin typt of dit paneel opnieuw opent; een collega met het paneel open geeft er wel meteen een.',
  takenBack: ({ written, left, stopped }: { written: number; left: number; stopped: boolean }) =>
    [
      stopped ? 'Gestopt.' : '',
      left === 0
        ? `${changes(written)} teruggedraaid.`
        : `${changes(written)} teruggedraaid; ${changes(left)} niet of niet helemaal, omdat daar sindsdien iets is veranderd.`,
      stopped ? 'De rest is nog terug te draaien.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  number,
  read: (rows: number) => `${complaints(rows)} gelezen.`,
  sampled: (rows: number) =>
    `De lange formule van Signaal is vergeleken in ${number(rows)} rijen, verspreid over het register; andere formules in elke rij, en cellen zonder formule zijn alle gevonden.`,
  nothing: (rows: number) => `${complaints(rows)} gelezen. Er is niets gevonden.`,
  mendable: (count: number) => `Zeker te herstellen (${number(count)})`,
  mendableHint: 'Hier staat maar één ding dat bedoeld kan zijn.',
  questions: (count: number) => `Vragen (${number(count)})`,
  questionsHint: 'Dit kan alleen iemand die de klacht kent. Ga naar de cel en typ het daar goed.',
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
