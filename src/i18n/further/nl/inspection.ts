import type { InspectionKind } from '../../../procedure/inspection/cells/kinds';

const number = (count: number) => count.toLocaleString('nl-NL');
const complaints = (count: number) => `${number(count)} ${count === 1 ? 'klacht' : 'klachten'}`;

/** Title of a kind, and what is done about it or asked. */
type KindText = Readonly<Record<'title' | 'what', string>>;

const kinds: Readonly<Record<InspectionKind, KindText>> = {
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
  orphans: {
    title: 'Regels van Rondes en Logboek zonder klacht',
    what: 'De klacht is verwijderd of kreeg een ander nummer. De regels blijven staan: het is wat er nog van rest.',
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
  looking: 'Het register wordt gelezen.',
  again: 'Kijk opnieuw na',
  cancelled: 'Gestopt. Er is niets veranderd.',
  number,
  read: (rows: number) => `${complaints(rows)} gelezen.`,
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
