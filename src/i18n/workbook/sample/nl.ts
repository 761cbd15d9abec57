import type { SampleTexts } from './sampleShape';

export const nl: SampleTexts = {
  headers: {
    code: 'Steekproef',
    date: 'Datum van',
    first: 'Van',
    last: 'Tot en met',
    population: 'Waaruit getrokken',
    populationSize: 'Aantal klachten daarin',
    asked: 'Gevraagd',
    drawn: 'Getrokken',
    seed: 'Startwaarde',
    stratified: 'Naar rubriek',
    method: 'Methode',
    by: 'Door',
    on: 'Op',
  },
  title: 'Steekproeven',
  method:
    'Zo wordt getrokken (SHA-256/1): neem van elke klacht de SHA-256 van “startwaarde|klachtnr” (UTF-8, hexadecimaal); de laagste uitkomsten zijn de steekproef. ' +
    'Wie dat met dezelfde startwaarde en dezelfde klachten herhaalt, komt op dezelfde klachten uit, in welke volgorde de rijen ook staan; elke klacht heeft evenveel kans. ' +
    'Een percentage wordt naar boven afgerond. Naar rubriek: elke rubriek krijgt haar evenredige deel, afgerond met de grootste resten (bij gelijke resten eerst de grotere rubriek, dan op naam); een kleine rubriek kan er geen krijgen. ' +
    'Een klacht zonder klachtnummer telt met haar RijID.',
  date: { receivedOn: 'ontvangst', closedOn: 'sluiting' },
  population: (population) => {
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
  strata: (strata) =>
    strata === null
      ? 'nee'
      : strata
          .map(
            ({ category, drawn, population }) => `${category || '(geen rubriek)'} ${drawn} van ${population}`,
          )
          .join('; '),
  scorecard: {
    sheet: (code) => `Steekproef ${code}`,
    title: (code) => `Steekproef ${code}: beoordeling`,
    about: (population, date, first, last) => `${population}, datum van ${date} ${first} t/m ${last}`,
    drawn: (drawn, population, seed, by, on) =>
      `${drawn} van ${population} klachten, getrokken met startwaarde ${seed}, op ${on}${by === '' ? '' : ` door ${by}`}`,
    legend:
      'Grijs en cursief: vooraf ingevuld uit het register (Bron: register). Kies gerust een ander oordeel; dan is het uw eigen oordeel. Wat leeg is, beoordeelt u zelf: ja, nee of n.v.t.',
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
      noted: 'Alle gegevens genoteerd',
      handedOver: 'Op tijd doorgegeven',
      callbackKept: 'Terugbeldatum gehaald',
      checked: 'Gecontroleerd vóór het bellen',
      messages: 'Vijf boodschappen gegeven',
      serious: 'Ernstig: hoofd en brief',
    },
    verdict: { yes: 'ja', no: 'nee', notApplicable: 'n.v.t.' },
    source: { register: 'register', gone: 'niet meer in het register' },
    validation: 'Kies ja, nee of n.v.t.',
    results: {
      points: 'Uitkomst per punt',
      departments: 'Uitkomst per afdeling',
      noDepartment: '(geen afdeling)',
      total: 'Alle punten',
      rate: 'Voldaan',
      notApplicable: ' n.v.t.',
      open: ' nog open',
      judged: [' van ', ' oordelen ingevuld'],
      openActions: 'open acties: ',
      deleted: ' · verwijderde regels: ',
      gone: ' · regels van klachten die niet meer in het register staan: ',
    },
  },
};
