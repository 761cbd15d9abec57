import type { Day } from '../../../procedure/calendar/day';
import { formatDay } from '../../../procedure/calendar/day';
import { nl as sheet } from '../../workbook/sample/nl';

const complaints = (count: number) => `${count} ${count === 1 ? 'klacht' : 'klachten'}`;

export const sample = {
  title: 'Steekproef',
  purpose:
    'Controleer uw eigen werk: kies willekeurige klachten en beoordeel of de procedure is gevolgd. Zo voorkomt u klachten.',
  drawTitle: 'Nieuwe steekproef',
  period: 'Periode',
  otherPeriod: 'Andere periode…',
  first: 'Van',
  last: 'Tot en met',
  notADay: 'Vul een datum in, bijvoorbeeld 31-12-2026.',
  lastBeforeFirst: 'Deze datum ligt voor de begindatum.',
  date: 'Welke datum telt?',
  dates: { receivedOn: 'ontvangst', closedOn: 'sluiting' },
  population: 'Kies uit',
  all: 'Alle klachten',
  closed: 'Gesloten klachten',
  category: (name: string) => `Rubriek: ${name}`,
  department: (name: string) => `Afdeling: ${name}`,
  size: 'Hoeveel klachten?',
  sizeHint: 'Een aantal, of een deel zoals 5%.',
  notASize: 'Vul een aantal in, zoals 10, of een percentage tot 100%, zoals 5%.',
  seed: 'Lotingswoord',
  seedHint: 'Elk woord of getal mag. Met hetzelfde woord komen dezelfde klachten in de steekproef.',
  noSeed: 'Vul een lotingswoord in. Elk woord of getal mag.',
  badSeed: 'Deze tekst past niet in een cel. Kies een kortere tekst, zonder bijzondere tekens.',
  byCategory: 'Verdeel over de rubrieken, naar verhouding',
  counting: 'De klachten worden geteld…',
  progress: (done: number, of: number) => `${done} van ${of} rijen gelezen`,
  preview: (population: number, cases: number) =>
    cases < population
      ? `Er zijn ${complaints(population)}. Daarvan komen er ${cases} in de steekproef.`
      : `Er ${population === 1 ? 'is' : 'zijn'} ${complaints(population)}. ${population === 1 ? 'Die komt' : 'Ze komen allemaal'} in de steekproef.`,
  previewSize: (population: number) => `Er ${population === 1 ? 'is' : 'zijn'} ${complaints(population)}.`,
  empty:
    'Hier zijn geen klachten om uit te kiezen. Kies een andere periode, een andere datum of een grotere groep.',
  tooMany: (cases: number, atMost: number) =>
    `Dat zouden ${cases} klachten zijn. Een steekproef telt er maximaal ${atMost}: kies een kleiner aantal of deel.`,
  nameless: (count: number) =>
    `${count} ${count === 1 ? 'rij heeft' : 'rijen hebben'} geen klachtnummer en ${count === 1 ? 'doet' : 'doen'} daarom niet mee. Geef die eerst een nummer.`,
  draw: 'Maak steekproef',
  drawing: 'De steekproef wordt gemaakt…',
  cancel: 'Stoppen',
  cancelled: 'Gestopt; er is niets gemaakt.',
  drawn: (code: string, drawn: number, population: number) =>
    drawn < population
      ? `Steekproef ${code} is gemaakt: ${drawn} van ${complaints(population)}.`
      : `Steekproef ${code} is gemaakt. Er ${population === 1 ? 'was' : 'waren'} ${complaints(population)}; ${population === 1 ? 'die doet' : 'ze doen allemaal'} mee.`,
  listTitle: 'Steekproeven',
  none: 'Er is nog geen steekproef gemaakt. Maak hierboven de eerste.',
  reading: 'De steekproeven worden gelezen…',
  about: (population: string, date: string, first: Day | null, last: Day | null) =>
    `${population}, datum van ${date}${first && last ? ` ${formatDay(first)} t/m ${formatDay(last)}` : ''}`,
  drawnBy: (drawn: number, population: number, seed: string, by: string, on: Day | null) =>
    `${drawn} van ${population}, lotingswoord ${seed}${on ? `, gemaakt op ${formatDay(on)}` : ''}${by === '' ? '' : ` door ${by}`}`,
  far: (judged: number, lines: number, failed: number, openActions: number) =>
    `${judged} van ${lines} oordelen, ${failed} keer nee, ${openActions} ${openActions === 1 ? 'open actie' : 'open acties'}`,
  linesGone: (count: number) =>
    `Uit de beoordeling ${count === 1 ? 'is 1 regel' : `zijn ${count} regels`} verwijderd. Wat er nog staat, telt mee.`,
  complaintsGone: (count: number) =>
    `${complaints(count)} uit deze steekproef ${count === 1 ? 'staat' : 'staan'} niet meer in het register. De beoordeling blijft.`,
  scorecardGone: 'Het blad met de beoordeling is verwijderd. De steekproef zelf blijft hier staan.',
  judge: 'Beoordelen',
  show: 'Toon blad',
  // On the scorecard.
  back: 'Alle steekproeven',
  loading: 'De beoordeling wordt gelezen…',
  scorecard: (code: string) => `Steekproef ${code}`,
  position: (number: number, of: number, caseNumber: string) => `Klacht ${number} van ${of}: ${caseNumber}`,
  showCase: 'Toon in het register',
  caseGone: 'Deze klacht staat niet meer in het register. De beoordeling blijft staan.',
  points: sheet.scorecard.points,
  verdict: sheet.scorecard.verdict,
  ofRegister: 'uit het register',
  unknown: 'beoordeelt u zelf',
  remark: 'Opmerking',
  addRemark: 'Opmerking toevoegen',
  cause: 'Oorzaak',
  action: 'Actie',
  owner: 'Wie doet het?',
  dueOn: 'Voor welke datum?',
  doneOn: 'Gereed op',
  previous: 'Vorige',
  next: 'Bewaar en volgende',
  save: 'Bewaar',
  saved: 'Bewaard.',
  allJudged: 'Elke klacht van deze steekproef is beoordeeld.',
  changed:
    'Een collega heeft bij deze klacht intussen ook iets ingevuld. Er is niets overschreven. Klik nog eens op Bewaar als uw tekst moet blijven.',
  takeTheirs: 'Laat staan wat er staat',
  noLines: 'Van deze klacht is geen leesbare regel meer over.',
};
