import { shapes } from './cellShapes';
import type { SeenCell } from './columnContents';
import type { ComplaintMeaning } from './complaintMeanings';
import { relationVocabulary } from './relationVocabulary';
import { all, may, must, never } from './signs';
import { aPerson, aText, noDay, noNumber, ofAList, ofSeveral, someDay } from './usualSigns';
import type { Vocabulary } from './vocabulary';

const aFinding = shapes.choice('finding');
const aStatus = shapes.choice('status');
/** Under a header that asks for it, yes and no will do, and ticks. */
const isStatus = (cell: SeenCell) => aStatus(cell) || shapes.yesOrNo(cell) || shapes.tick(cell);

/** By what the columns of a list of complaints are known. */
export const complaintVocabulary: Vocabulary<ComplaintMeaning> = {
  ...relationVocabulary,
  caseNumber: {
    headers:
      'klachtnr, klachtnummer, klacht nr, klacht id, nr, nummer, no, volgnr, volgnummer, zaaknummer, zaaknr, dossiernummer, dossiernr, ' +
      'dossier, meldingnummer, meldingsnummer, meldingnr, melding id, registratienummer, id, case, case no, case number, case id, complaint id, ' +
      'complaint no, complaint number, reference, ref, ref nr, referentie, kenmerk, ticket, ticketnummer',
    contents: all(noDay, never(shapes.long), must(shapes.digits), ({ filled, distinct }) =>
      distinct >= filled * 0.9 ? 1 : distinct >= filled * 0.6 ? 0 : -0.9,
    ),
  },
  receivedOn: {
    headers:
      'datum ontvangst, ontvangstdatum, ontvangen, ontvangen op, ontv, ontv op, wanneer, datum, datum klacht, klachtdatum, datum binnenkomst, binnengekomen, ' +
      'binnengekomen op, datum binnen, datum melding, meldingsdatum, melddatum, gemeld op, datum ontvangen, datum aanname, ingekomen, ' +
      'ingekomen op, d d ontvangst, dat ontv, datum ontv, received, received on, date received, date, date of complaint, complaint date, reported, ' +
      'reported on, date reported, created, created on, creation date, opened, opened on, start date, datum ingediend, ingediend op, startdatum',
    contents: someDay,
  },
  receivedTime: {
    headers: 'tijd, tijdstip, tijd ontvangst, tijd melding, ontvangen om, uur, hoe laat, time, time received',
    contents: must(shapes.time),
  },
  channel: {
    headers:
      'kanaal, via, wijze, wijze van ontvangst, ontvangen via, binnengekomen via, hoe binnengekomen, hoe ontvangen, bron, medium, ' +
      'ingediend via, contactwijze, channel, submitted via, received via, how received, source, method, mode',
    contents: all(may(shapes.choice('channel')), noNumber, never(shapes.long)),
    alone: { confidence: 0.6 },
  },
  takenBy: {
    headers:
      'aangenomen door, aannemer, aangenomen, opgenomen door, genoteerd door, ontvangen door, geregistreerd door, ingevoerd door, ' +
      'invoerder, intake door, aanname door, taken by, received by, registered by, entered by, created by, logged by',
    contents: aPerson,
  },
  employee: {
    headers:
      'betrokken medewerker, medewerker, betrokkene, betreft medewerker, over wie, over medewerker, naam medewerker, betrokken collega, ' +
      'collega, employee, employee involved, staff member, agent, staff',
    contents: aPerson,
  },
  department: {
    headers:
      'afdeling, afd, team, dienst, sector, unit, cluster, organisatieonderdeel, vestiging, locatie, department, dept, division, branch, betreft afdeling',
    contents: ofAList,
  },
  reachBy: {
    headers:
      'bereikbaar via, antwoord via, antwoord per, voorkeur contact, contactvoorkeur, reach by, answer by, preferred contact',
    contents: all(may(shapes.choice('reachBy')), noNumber, never(shapes.long)),
  },
  preferredTime: {
    headers:
      'voorkeurstijd, bereikbaar, beltijd, wanneer bellen, beste tijd, bereikbaarheid relatie, preferred time, best time, time to call',
    contents: never(shapes.day),
  },
  category: {
    headers:
      'rubriek, categorie, hoofdcategorie, cat, soort, soort klacht, klachtsoort, klachttype, onderwerp, thema, groep, hoofdgroep, product, productgroep, ' +
      'category, complaint category, type, type klacht, main category, topic, subject, klachtcategorie, aard, aard klacht, aard van de klacht',
    contents: ofAList,
  },
  summary: {
    headers:
      'type klacht, korte omschrijving, klacht kort, kort, samenvatting, titel, klacht, onderwerp, betreft, kern, subcategorie, issue, ' +
      'summary, short description, title, subject, complaint, type of complaint, subrubriek, korte omschrijving klacht, omschrijving kort, probleem, problem, klachtomschrijving, omschrijving',
    contents: all(aText, ({ averageLength, share }) =>
      averageLength > 70 || share(shapes.long) > 0.4 ? -0.6 : 0.2,
    ),
  },
  account: {
    headers:
      'wat de relatie vertelt, omschrijving relatie, omschrijving, omschr, omschrijving klacht, klachtomschrijving, klacht, klacht omschrijving, inhoud, inhoud klacht, toelichting, beschrijving, ' +
      'customer s account, relation s account, verhaal, wat is er gebeurd, wat is er aan de hand, probleem, problem, uitleg, tekst, bericht, melding, toelichting klacht, description, complaint, narrative, details, complaint description, consumer complaint narrative, story, what happened',
    contents: all(aText, ({ averageLength, share }) =>
      averageLength < 20 ? -0.35 : share(shapes.long) > 0.3 ? 1 : 0.1,
    ),
  },
  remedy: {
    headers:
      'gewenste oplossing, wens, wens relatie, wens klant, verwachting, verzoek, wat wil de klant, wat wil de relatie, gewenst, ' +
      'remedy, remedy sought, desired outcome, requested solution, expectation',
    contents: aText,
  },
  severity: {
    headers: 'ernst, prioriteit, prio, urgentie, zwaarte, impact, niveau, severity, priority, urgency, level',
    contents: all(noDay, never(shapes.long), may(shapes.choice('severity'))),
  },
  promise: {
    headers:
      'toegezegde actie, toezegging, actie, afspraak, wat is afgesproken, afgesproken, afspraken, beloofd, toegezegd, vervolgactie, gemaakte afspraak, ondernomen actie, actie ondernomen, te ondernemen actie, ' +
      'te nemen actie, promise, promised action, action, agreed action, action taken, follow up action, next action',
    contents: aText,
  },
  followUpBy: {
    headers:
      'opvolging door, opvolger, behandelaar, behandeld door, actiehouder, wie, eigenaar, uitvoerder, uit te voeren door, verantwoordelijke, ' +
      'toegewezen aan, doorgegeven aan, afhandeling door, afgehandeld door, actie door, afgehandeld, follow up by, handler, handled by, assigned to, owner, assignee, responsible',
    contents: aPerson,
  },
  callbackOn: {
    headers:
      'terugbeldatum, terugbellen, terugbellen op, terugbellen voor, terug bellen, bellen op, datum terugbellen, afgesproken datum, beloofde datum, toegezegd op, toegezegde datum, ' +
      'actiedatum, deadline, uiterlijk, uiterste datum, streefdatum, afhandelen voor, callback date, call back, call back on, due, due date, target date',
    contents: someDay,
  },
  handedOverOn: {
    headers:
      'doorgegeven op, doorgegeven, datum doorgegeven, doorgezet op, doorgestuurd op, uitgezet op, handed over, handed over on, forwarded on, date sent, date sent to company, assigned on',
    contents: someDay,
  },
  headInformedOn: {
    headers:
      'kopie hoofd op, hoofd ingelicht, hoofd ingelicht op, leidinggevende ingelicht, kopie hoofd, head informed, head informed on, manager informed',
    contents: someDay,
  },
  letterSentOn: {
    headers:
      'brief verzonden op, brief verzonden, datum brief, briefdatum, brief verstuurd, brief op, letter sent, letter sent on, date of letter',
    contents: someDay,
  },
  checkedOn: {
    headers:
      'gecontroleerd op, gecontroleerd, datum controle, controledatum, controle op, checked, checked on, date checked',
    contents: someDay,
  },
  checkedBy: {
    headers: 'gecontroleerd door, controle door, controleur, checked by, verified by, gecontroleerd',
    contents: aPerson,
  },
  calledOn: {
    headers:
      'teruggebeld op, teruggebeld, datum teruggebeld, gebeld op, nagebeld op, nagebeld, called, called on, called back, called back on, date called',
    contents: someDay,
  },
  attempts: {
    headers:
      'belpogingen, pogingen, aantal pogingen, aantal keer gebeld, attempts, call attempts, number of attempts',
    contents: must(shapes.wholeNumber),
  },
  satisfied: {
    headers:
      'naar behoren, tevreden, klant tevreden, relatie tevreden, tevredenheid, naar tevredenheid, satisfied, to satisfaction, customer satisfied, satisfaction',
    contents: must(shapes.choice('satisfied')),
  },
  answer: {
    headers:
      'reactie relatie, reactie klant, reactie, antwoord, terugkoppeling, antwoord relatie, opmerking relatie, answer, response, customer response, relation s answer, customer s answer, feedback',
    contents: all(aText, never(shapes.choice('status'))),
  },
  round: { headers: 'ronde, round', contents: must(shapes.wholeNumber) },
  status: {
    headers:
      'status, stand, stand van zaken, afgehandeld, afgerond, afgedaan, gesloten, klaar, opgelost, fase, open, state, phase, progress, closed, resolved, voortgang',
    contents: all(must(isStatus), never(shapes.day)),
    alone: { confidence: 0.6, contents: all(must(aStatus), ofSeveral) },
  },
  finding: {
    headers:
      'oordeel, gegrond, gegrondheid, uitspraak, beoordeling, terecht, conclusie, bevinding, finding, upheld, outcome, verdict, decision',
    contents: all(must(aFinding), never(shapes.day)),
    // Yes and no alone may answer any question.
    alone: {
      confidence: 0.5,
      contents: all(
        must((cell) => aFinding(cell) && !shapes.yesOrNo(cell)),
        ofSeveral,
      ),
    },
  },
  cause: {
    headers: 'oorzaak, reden, oorzaak klacht, aanleiding, cause, root cause, reason',
    contents: aText,
  },
  measure: {
    headers:
      'maatregel, maatregelen, verbetermaatregel, verbeteractie, verbetering, verbeterpunt, preventieve maatregel, measure, measures, improvement, corrective action, oplossing, hoe opgelost, resolution, solution',
    contents: aText,
  },
  closedOn: {
    headers:
      'sluitdatum, datum gesloten, gesloten op, gesloten, datum afgehandeld, datum afh, afh datum, afh op, afgehandeld op, afgehandeld, datum afhandeling, afhandeldatum, afgerond op, afgerond, datum afgerond, datum gereed, gereed op, gereed, ' +
      'opgelost op, datum opgelost, afgedaan, afgedaan op, datum afgedaan, afgewikkeld, afgewikkeld op, ' +
      'einddatum, datum afsluiting, afgesloten op, afgesloten, klaar op, closed, closed on, date closed, closing date, resolved on, date resolved, resolved, completed on, end date, finished',
    contents: someDay,
  },
  duplicateOf: { headers: 'dubbel van, dubbel met, duplicate of', contents: noDay },
  calamity: { headers: 'calamiteit, calamiteitnr, calamity, incident', contents: noDay },
  folderLink: {
    headers: 'klachtenmap, map, link, bestand, document, dossierlink, hyperlink, folder, folder link, file',
    contents: all(noDay, may(shapes.link)),
  },
  enteredOn: {
    headers:
      'datum invoer, ingevoerd op, invoerdatum, datum registratie, registratiedatum, geregistreerd op, entered, entered on, date entered, registered on, registration date, logged on',
    contents: someDay,
  },
};
