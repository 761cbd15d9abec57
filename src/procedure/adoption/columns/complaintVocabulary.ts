import { shapes } from './cellShapes';
import type { SeenCell } from './columnContents';
import type { ComplaintMeaning } from './complaintMeanings';
import { relationVocabulary } from './relationVocabulary';
import { all, may, must, never } from './signs';
import { aPerson, aText, noDay, noNumber, ofAList, ofSeveral, someDay, noAnswer } from './usualSigns';
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
      'klachtnr, # nr, # nummer, # no, # number, # id, # kenmerk, # code, volgnr, volgnummer, nr, nummer, no, registratienummer, registratienr, ' +
      'dossier, id, case, reference, reference number, ref, ref nr, referentie, referentienummer, kenmerk, ticket, key, unique key, unique id, uid',
    contents: all(noDay, never(shapes.long), must(shapes.digits), ({ filled, distinct }) =>
      distinct >= filled * 0.9 ? 1 : distinct >= filled * 0.6 ? 0 : -0.9,
    ),
  },
  receivedOn: {
    headers:
      'datum ontvangst, ontvangstdatum, ontvangen, ontvangst, ontv, # ontvangst, # ontvangen, # datum, # date, binnenkomst, datum binnenkomst, binnengekomen, ' +
      'datum binnen, datum aanname, gemeld, ingekomen, received, # received, reported, created, # created, creation, creation date, opened, # opened, submitted, ' +
      'date, datum, ingediend, indiening, indieningsdatum, datum ingediend, startdatum, start date, aangemaakt, aanmaakdatum, aanmaak, geopend, ontstaan, receipt',
    weak: 'wanneer',
    contents: someDay,
  },
  receivedTime: {
    headers:
      'tijd, tijdstip, # tijd, # time, meldtijd, tijd ontvangst, tijd melding, ontvangen om, uur, hoe laat, time, time received',
    contents: must(shapes.time),
  },
  channel: {
    headers:
      'kanaal, channel, # kanaal, # channel, wijze van ontvangst, ontvangen via, ingekomen via, kanaal binnenkomst, kanaal ontvangst, binnen via, gemeld via, via welk kanaal, hoe gemeld, # origin, # source, contactmethode, contact method, binnengekomen via, hoe binnengekomen, hoe ontvangen, wijze van indienen, wijze van melden, ' +
      'wijze van binnenkomst, ingediend via, ontvangstkanaal, contactkanaal, contactwijze, submitted via, received via, how received, contact channel',
    weak: 'via, wijze, bron, # bron, medium, source, method, mode, hoe, origin, ingang',
    contents: all(may(shapes.choice('channel')), noNumber, noAnswer, never(shapes.long)),
    alone: { confidence: 0.6 },
  },
  takenBy: {
    headers:
      'aangenomen door, aangenomen, opgenomen door, genoteerd door, ontvangen door, geregistreerd door, ingevoerd door, ' +
      'invoerder, intake door, aanname door, taken by, received by, registered by, entered by, created by, logged by',
    contents: aPerson,
  },
  employee: {
    headers:
      'betrokken medewerker, medewerker, betrokkene, betreft medewerker, over wie, over medewerker, naam medewerker, betrokken collega, ' +
      'collega, employee, employee involved, staff member, agent, staff, beklaagde, aangeklaagde, verweerder, # tegen, klacht over medewerker, chauffeur, monteur, docent, leerkracht, ' +
      'zorgverlener, hulpverlener, verpleegkundige, arts, behandelend arts, ambtenaar, betrokken ambtenaar, betrokken persoon, betrokken collega, consulent, begeleider, baliemedewerker, verkoper, bezorger, trainer, wie betreft het, adviseur, naam beklaagde, driver, teacher',
    weak: 'over, persoon',
    contents: aPerson,
  },
  department: {
    headers:
      'afdeling, afd, team, dienst, sector, unit, cluster, organisatieonderdeel, vestiging, locatie, department, dept, division, branch, betreft afdeling, betrokken afdeling, verantwoordelijke afdeling, team naam, group, bedrijfsonderdeel',
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
      'rubriek, categorie, hoofdcategorie, classificatie, classification, hoofdrubriek, # categorie, # category, # rubriek, # soort, # type, cat, soort, onderwerp, thema, hoofdgroep, product, productgroep, ' +
      'category, type, main category, topic, subject, aard, aard #, nature #, kind of complaint',
    contents: ofAList,
  },
  summary: {
    headers:
      'type klacht, korte omschrijving, # omschrijving, onderwerp, subject, # onderwerp, # titel, # type, klacht kort, kort, samenvatting, titel, klacht, betreft, kern, subcategorie, issue, ' +
      'summary, short description, title, complaint, type of complaint, subrubriek, korte omschrijving klacht, omschrijving kort, probleem, problem, klachtomschrijving, omschrijving, headline, topic line, subject line, short summary, samengevat, kern #, gedraging, klacht in het kort, waar gaat het over, waarover, gaat over, wat was er, about, regarding, what is it about, onderwerp #',
    weak: 'wat, waarover, item',
    contents: all(aText, ({ averageLength, share }) =>
      averageLength > 70 || share(shapes.long) > 0.4 ? -0.6 : 0.2,
    ),
  },
  account: {
    headers:
      'wat de relatie vertelt, omschrijving relatie, omschrijving, omschr, # omschrijving, # tekst, # inhoud, klacht, inhoud, toelichting, message, body, content, beschrijving, ' +
      'customer s account, relation s account, verhaal, wat is er gebeurd, wat is er aan de hand, probleem, problem, uitleg, tekst, bericht, melding, toelichting klacht, description, complaint, narrative, details, complaint description, consumer complaint narrative, story, what happened, omschrijving gebeurtenis, # details, what went wrong, what is wrong, wat ging er mis, wat is het probleem, wat is de klacht, gebeurtenis, omstandigheden, verloop, klachttekst, volledige tekst, full text, complaint text, feiten',
    weak: 'wat, waarover, comments, opmerking, opmerkingen',
    contents: all(aText, ({ averageLength, share }) =>
      averageLength < 20 ? -0.35 : share(shapes.long) > 0.3 ? 1 : 0.1,
    ),
  },
  remedy: {
    headers:
      'gewenste oplossing, wat wil je dat wij doen, wat wilt u dat wij doen, wat wil men, wat moet er gebeuren, gewenste actie, gewenst resultaat, gewenste uitkomst, wens, wens relatie, wens klant, verwachting, verzoek, wat wil de klant, wat wil de relatie, gewenst, ' +
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
      'opvolging door, opvolger, behandelaar, # behandelaar, # functionaris, # coordinator, # afhandelaar, # bemiddelaar, afhandelaar, functionaris, dossierhouder, wie pakt het op, pakt op, opgepakt door, wie doet het, in behandeling bij, ligt bij, uitgezet bij, belegd bij, actie bij, opgelost door, wie handelt af, who dealt with it, dealt with by, who is handling, person responsible, resolved by, case worker, caseworker, case manager, assigned, medewerker behandeling, behandelend medewerker, behandelend ambtenaar, zaakhouder, casemanager,  behandeld door, actiehouder, eigenaar, uitvoerder, uit te voeren door, verantwoordelijke, ' +
      'toegewezen aan, doorgegeven aan, afhandeling door, afgehandeld door, actie door, afgehandeld, follow up by, handler, handled by, assigned to, owner, assignee, responsible, # owner, # handler',
    weak: 'wie, door wie, coordinator, toegewezen, assigned',
    contents: aPerson,
  },
  callbackOn: {
    headers:
      'terugbeldatum, terugbellen, terugbellen op, terugbellen voor, terug bellen, bellen op, datum terugbellen, afgesproken datum, beloofde datum, toegezegd op, toegezegde datum, ' +
      'actiedatum, uiterlijk, uiterlijk terugbellen, terugbelafspraak, callback date, callback, call back, call back on, callback due',
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
      'naar behoren, tevreden, klant tevreden, relatie tevreden, tevredenheid, naar tevredenheid, @ tevreden, tevreden over afhandeling, tevreden met afhandeling, tevreden met oplossing, happy now, happy, is relatie tevreden, satisfied, to satisfaction, customer satisfied, satisfaction',
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
      'status, afgeh, # status, # state, # stand, status afhandeling, afhandelstatus, afhandelingsstatus, stand, stand van zaken, afgehandeld, afgerond, afgedaan, gesloten, klaar, opgelost, is het opgelost, fase, open, state, phase, progress, closed, resolved, voortgang',
    contents: all(must(isStatus), never(shapes.day)),
    alone: { confidence: 0.6, contents: all(must(aStatus), ofSeveral) },
  },
  finding: {
    headers:
      'oordeel, eindoordeel, gegrond, is de klacht gegrond, uitkomst, gegrondheid, # gegrond, # oordeel, oordeel commissie, oordeel klachtencommissie, gegrond ongegrond, gegrond verklaard, uitspraak, beoordeling, terecht, conclusie, bevinding, finding, upheld, outcome, verdict, decision',
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
    headers: 'oorzaak, # oorzaak, # reden, reden, aanleiding, cause, root cause, reason',
    contents: aText,
  },
  measure: {
    headers:
      'maatregel, maatregelen, verbetermaatregel, verbeteractie, verbetering, verbeterpunt, verbeterpunten, leerpunt, leerpunten, genomen maatregel, genomen maatregelen, getroffen maatregelen, lessons learned, improvement action, preventieve maatregel, measure, measures, improvement, corrective action, oplossing, hoe opgelost, resolution, solution',
    contents: aText,
  },
  closedOn: {
    headers:
      'sluitdatum, closed, # closed, # resolved, datum gesloten, afhandelingsdatum, gereedmelding, closure date, dat afh, afgeh, afdoening, afdoeningsdatum, afdoeningdatum, oplosdatum, datum oplossing, afhandeling, # afhandeling, completion, completed, solved, closure, resolution date, date of resolution, datum beeindigd, voltooid, datum voltooid, afwikkeling, afronding, sluiting, beeindiging, gesloten op, gesloten, datum afgehandeld, datum afh, afh datum, afh op, afgehandeld op, afgehandeld, datum afhandeling, afhandeldatum, afgerond op, afgerond, datum afgerond, datum gereed, gereed op, gereed, ' +
      'opgelost op, datum opgelost, afgedaan, afgedaan op, datum afgedaan, afgewikkeld, afgewikkeld op, ' +
      'einddatum, datum afsluiting, afgesloten op, afgesloten, klaar op, closed, closed on, date closed, closing date, resolved on, date resolved, resolved, completed on, end date, finished',
    contents: someDay,
  },
  duplicateOf: { headers: 'dubbel van, dubbel met, duplicate of', contents: noDay },
  calamity: {
    headers: 'calamiteit, calamiteitnr, calamiteitnummer, calamity, incident',
    contents: all(noDay, noAnswer),
  },
  folderLink: {
    headers: 'klachtenmap, map, link, bestand, document, dossierlink, hyperlink, folder, folder link, file',
    contents: all(noDay, noAnswer, must(shapes.link)),
  },
  enteredOn: {
    headers:
      'datum invoer, ingevoerd op, invoerdatum, datum registratie, registratiedatum, geregistreerd op, entered, entered on, date entered, registered on, registration date, logged on',
    contents: someDay,
  },
};
