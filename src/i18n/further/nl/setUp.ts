import type { LackingPart } from '../../../procedure/setUp/lackingIn';
import type { PersonProblem } from '../../../procedure/setUp/readPeople';

const parts: Record<LackingPart, string> = {
  organisation: 'de naam van uw organisatie',
  departments: 'afdelingen',
  heads: 'het hoofd van elke afdeling',
  employees: 'medewerkers',
};
const problems: Record<PersonProblem, string> = {
  noName: 'De naam ontbreekt. Vul de naam in.',
  email: 'Dit is geen e-mailadres. Verbeter het adres of maak het veld leeg.',
  department: 'Deze afdeling staat niet in uw lijst. Kies een afdeling.',
};
const people = (count: number) => (count === 1 ? '1 medewerker' : `${count} medewerkers`);

/** What the three steps after a new register say. */
export const setUp = {
  open: 'Gegevens van uw organisatie invullen',
  openHint: 'Naam, terugbeltermijn, afdelingen en medewerkers, in drie korte stappen.',
  lacking: (lacking: LackingPart[]) => `Nog in te vullen: ${lacking.map((part) => parts[part]).join(', ')}.`,
  fillIn: 'Vul dit in',
  later: 'Vraag dit later',
  step: (step: number) => `Stap ${step} van 3`,
  titles: { organisation: 'Uw organisatie', departments: 'Afdelingen', employees: 'Medewerkers' },
  skip: 'Sla deze stap over',
  back: 'Terug',
  save: 'Bewaar en ga verder',
  goOn: 'Ga verder',
  saving: 'Wordt bewaard…',
  leave: 'Sluit deze stappen',
  changed: 'Iemand anders wijzigde dit intussen. Kijk na wat er nu staat, en bewaar dan opnieuw.',
  standsNow: (value: string) => `In de werkmap staat nu: ${value || 'niets'}.`,
  organisation: 'Naam van uw organisatie',
  organisationHint: 'Deze naam staat in het gesprek en onder brieven.',
  term: 'Terugbeltermijn in werkdagen',
  termHint: 'Zo lang na de ontvangst stelt het formulier een terugbeldatum voor.',
  termError: 'Vul een heel getal van 1 tot en met 99 in.',
  departmentsHint: 'Het hoofd krijgt bij een ernstige klacht een kopie.',
  newDepartment: (place: number) => `Nieuwe afdeling ${place}`,
  department: 'Naam van de afdeling',
  head: 'Hoofd',
  headEmail: 'E-mail van het hoofd',
  addDepartment: 'Voeg nog een afdeling toe',
  noDepartmentName: 'Vul de naam van de afdeling in.',
  departmentStands: 'Deze afdeling staat al in de lijst.',
  paste: 'Plak hier een lijst',
  pasteHint:
    'Bijvoorbeeld uit Excel of Outlook: namen, met of zonder e-mail en afdeling. U ziet eerst hoe de lijst is gelezen.',
  read: 'Zo is de lijst gelezen',
  counted: (fresh: number, filled: number, standing: number) =>
    `${fresh} nieuw${filled > 0 ? `, ${filled} aangevuld` : ''}${standing > 0 ? `, ${standing} al in de lijst of dubbel` : ''}.`,
  filledIn: 'al in de lijst, het e-mailadres wordt aangevuld',
  standing: 'al in de lijst of dubbel',
  line: (line: number, source: string) => `Regel ${line}: ${source}`,
  name: 'Naam',
  email: 'E-mail',
  departmentOf: 'Afdeling',
  noDepartment: 'Geen afdeling',
  makeDepartment: (name: string) => `Maak afdeling “${name}”`,
  leaveOut: 'Laat deze regel weg',
  problems,
  nobody: 'In deze tekst is niemand herkend.',
  mendFirst: (count: number) =>
    count === 1
      ? 'Verbeter eerst 1 regel, of laat de regel weg.'
      : `Verbeter eerst ${count} regels, of laat regels weg.`,
  doneTitle: 'Klaar',
  added: (count: number, filled: number) =>
    [
      count > 0 || filled === 0 ? `${people(count)} toegevoegd.` : '',
      filled > 0 ? `Bij ${people(filled)} is het e-mailadres aangevuld.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  inactive: (names: readonly string[]) =>
    `${names.join(', ')} ${names.length === 1 ? 'staat' : 'staan'} in de lijst als niet actief, en ${names.length === 1 ? 'wordt' : 'worden'} niet voorgesteld.`,
  activate: 'Maak weer actief',
  complete: 'Alles is ingevuld. U kunt klachten registreren.',
  resume: 'U kunt dit later aanvullen, hier of op de bladen Lijsten en Instellingen.',
  toToday: 'Ga naar Vandaag',
};
