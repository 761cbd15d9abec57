import type { HandOverFacts } from '../../format/handOverFacts';

/** Who is not known by name is written to by what they are, which has no article then. */
const addressed = (to: string): string =>
  to.replace(/^(het (?=hoofd van de afdeling$)|de (?=medewerker$))/, '');

const answeredOn = ({ isCalled, callbackOn }: HandOverFacts): string =>
  `${isCalled ? 'De relatie wordt teruggebeld op' : 'Alles moet klaar zijn op'}: ${callbackOn}`;

/** What one sends about a complaint to those who have to do something. */
export const messages = {
  mail: (to: string) => `Mail ${to}`,
  mailOne: (to: string, apart: string) => `Mail ${to} (${apart})`,
  whichOne: (to: string) => `Op de lijst staan meer mensen die ${to} heten. Kies wie u bedoelt.`,
  noDepartment: (name: string) =>
    name === ''
      ? 'De klacht noemt geen afdeling. Kies welk hoofd de kopie krijgt.'
      : `De afdeling ${name} staat niet meer op de lijst. Kies welk hoofd de kopie krijgt.`,
  severalHeads: (name: string) =>
    `De afdeling ${name} staat meer keren op de lijst. Kies welk hoofd de kopie krijgt.`,
  headOf: 'Hoofd van afdeling',
  chooseHead: 'kies',
  toEmployee: (facts: HandOverFacts) =>
    [
      `Klacht ${facts.caseNumber}`,
      '',
      `Beste ${addressed(facts.to)},`,
      '',
      'Wil je deze klacht oppakken?',
      '',
      `Wat wij beloofden: ${facts.promise}`,
      answeredOn(facts),
      'Laat het vóór die dag weten als de actie is uitgevoerd, of als dat niet lukt.',
      '',
      `Relatie: ${facts.name}`,
      ...(facts.phone ? [`Telefoon: ${facts.phone}`] : []),
      `Rubriek: ${facts.category}`,
      `Type klacht: ${facts.summary}`,
      '',
      'Wat de relatie vertelde:',
      facts.account,
      ...(facts.me ? ['', facts.me] : []),
    ].join('\n'),
  toHead: (facts: HandOverFacts) =>
    [
      `Ernstige klacht ${facts.caseNumber}: kopie${facts.canBeWrittenTo ? ' en verzoek om een brief' : ''}`,
      '',
      `Beste ${addressed(facts.to)},`,
      '',
      `Bij uw afdeling is een ernstige klacht binnengekomen. Hieronder staan de gegevens. ${facts.canBeWrittenTo ? `Wilt u de relatie een brief sturen${facts.email ? ' per e-mail' : ''}, en ons laten weten wanneer die de deur uit is?` : 'De relatie is anoniem, dus een brief kan niet.'}`,
      '',
      `Relatie: ${facts.name}`,
      facts.email ? `E-mail: ${facts.email}` : `Adres: ${facts.address}`,
      ...(facts.phone ? [`Telefoon: ${facts.phone}`] : []),
      `Ontvangen op: ${facts.receivedOn}`,
      `Betrokken medewerker: ${facts.employee}`,
      `Type klacht: ${facts.summary}`,
      '',
      'Wat de relatie vertelde:',
      facts.account,
      '',
      `Wat wij beloofden: ${facts.promise}`,
      `Wie het oppakt: ${facts.followUpBy}`,
      answeredOn(facts),
      ...(facts.me ? ['', facts.me] : []),
    ].join('\n'),
};
