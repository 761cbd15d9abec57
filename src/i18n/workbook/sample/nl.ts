import type { Stratum } from '../../../procedure/sample/allocate';
import type { Population } from '../../../procedure/sample/population';

/** What the workbook says about samples (procedure, section 4). */
export const nl = {
  /** The columns of the list of samples, in their order. */
  headers: {
    code: 'Steekproef',
    date: 'Datum van',
    first: 'Van',
    last: 'Tot en met',
    population: 'Gekozen uit',
    populationSize: 'Aantal klachten daarin',
    asked: 'Gevraagd',
    drawn: 'Gekozen',
    seed: 'Lotingswoord',
    stratified: 'Naar rubriek',
    method: 'Methode',
    by: 'Door',
    on: 'Op',
  },
  title: 'Steekproeven',
  /** How cases are drawn, so that anybody can do it again. */
  method:
    'Zo worden klachten gekozen (SHA-256/1): neem van elke klacht de SHA-256 van “lotingswoord|klachtnr” (UTF-8, hexadecimaal); de laagste uitkomsten zijn de steekproef. ' +
    'Wie dat met hetzelfde lotingswoord en dezelfde klachten herhaalt, komt op dezelfde klachten uit, in welke volgorde de rijen ook staan; elke klacht heeft evenveel kans. ' +
    'Een percentage wordt naar boven afgerond. Naar rubriek: elke rubriek krijgt een evenredig deel, afgerond met de grootste resten (bij gelijke resten eerst de grotere rubriek, dan op naam); een kleine rubriek kan er geen krijgen. ' +
    'Een klacht zonder klachtnummer telt met de RijID.',
  date: { receivedOn: 'ontvangst', closedOn: 'sluiting' },
  population: (population: Population) => {
    switch (population.kind) {
      case 'all':
        return 'Alle klachten';
      case 'closed':
        return 'Gesloten klachten';
      case 'category':
        return `Rubriek ${population.name}`;
      case 'department':
        return `Afdeling ${population.name}`;
    }
  },
  /** What stands under `stratified`; `null`: categories played no part. */
  strata: (strata: readonly Stratum[] | null) =>
    strata === null
      ? 'nee'
      : strata
          .map(
            ({ category, drawn, population }) => `${category || '(geen rubriek)'} ${drawn} van ${population}`,
          )
          .join('; '),
  scorecard: {
    sheet: (code: string) => `Steekproef ${code}`,
    title: (code: string) => `Steekproef ${code}: beoordeling`,
    /** Which complaints; both days as `dd-mm-yyyy`. */
    about: (population: string, date: string, first: string, last: string) =>
      `${population}, datum van ${date} ${first} t/m ${last}`,
    drawn: (drawn: number, population: number, seed: string, by: string, on: string) =>
      `${drawn} van ${population} klachten, gekozen met lotingswoord ${seed}, op ${on}${by === '' ? '' : ` door ${by}`}`,
    legend:
      'Grijs en cursief: vooraf ingevuld uit het register (Bron: register). U mag een ander oordeel kiezen; dan is het uw eigen oordeel. Wat leeg is, beoordeelt u zelf: ja, nee of n.v.t.',
    /** The columns of a scorecard, in their order; `source` is a native formula. */
    headers: {
      caseNumber: 'Klachtnr',
      department: 'Afdeling',
      category: 'Rubriek',
      point: 'Punt van de procedure',
      verdict: 'Oordeel',
      source: 'Bron',
      remark: 'Opmerking',
      cause: 'Oorzaak',
      action: 'Actie',
      owner: 'Eigenaar',
      dueOn: 'Voor',
      doneOn: 'Gereed op',
      rowId: 'RijID',
      prefilled: 'Vooraf',
    },
    points: {
      noted: 'Alle gegevens ingevuld',
      handedOver: 'Op tijd doorgegeven',
      callbackKept: 'Terugbeldatum gehaald',
      checked: 'Gecontroleerd vóór het bellen',
      messages: 'Vijf gesprekspunten gezegd',
      serious: 'Ernstig: hoofd en brief',
    },
    verdict: { yes: 'ja', no: 'nee', notApplicable: 'n.v.t.' },
    source: { register: 'register', gone: 'niet meer in het register' },
    /** Of a list of choices, in a cell. */
    validation: 'Kies ja, nee of n.v.t.',
    results: {
      points: 'Uitkomst per punt',
      departments: 'Uitkomst per afdeling',
      noDepartment: '(geen afdeling)',
      total: 'Alle punten',
      /** Above the share of `yes` among `yes` and `no`. */
      rate: 'Voldaan',
      /** Parts of a native formula: numbers come before each. */
      notApplicable: ' n.v.t.',
      open: ' nog open',
      judged: [' van ', ' oordelen ingevuld'] satisfies [of: string, judged: string],
      /** Before a number: of actions, of lines that somebody deleted, of lines whose complaint is gone. */
      openActions: 'open acties: ',
      deleted: ' · verwijderde regels: ',
      gone: ' · regels van klachten die niet meer in het register staan: ',
    },
  },
};

export type SampleTexts = typeof nl;
export type SampleColumn = keyof SampleTexts['headers'];
export type ScoreColumn = keyof SampleTexts['scorecard']['headers'];
