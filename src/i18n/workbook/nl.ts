import { nl as calamities } from './calamity/nl';
import { nl as explanation } from './explanation/nl';
import { nl as quarter } from './quarter/nl';
import { nl as samples } from './sample/nl';
import type { WorkbookTexts } from './textShape';
import { nl as words } from './words/nl';

export const nl: WorkbookTexts = {
  ...words,
  signalSeparator: ' · ',
  lists: {
    explanation:
      'De keuzelijsten van het klachtenregister. U mag namen toevoegen en wijzigen. Verwijder geen regel, maar zet "nee" bij Actief.',
    departments: { title: 'Afdelingen', headers: ['Afdeling', 'Hoofd', 'E-mail hoofd', 'Actief'] },
    employees: { title: 'Medewerkers', headers: ['Medewerker', 'E-mail', 'Afdeling', 'Actief'] },
    categories: {
      title: 'Rubrieken',
      headers: ['Rubriek', 'Wat hieronder valt', 'Actief'],
      seeds: [
        ['Bejegening', 'Hoe de relatie te woord is gestaan of behandeld'],
        ['Bereikbaarheid', 'Niet of moeilijk te bereiken, niet teruggebeld'],
        ['Informatie', 'Onjuiste, onduidelijke of ontbrekende informatie'],
        ['Wachttijd', 'Het duurde te lang of een afspraak werd niet op tijd nagekomen'],
        ['Uitvoering', 'Het werk of product was niet zoals afgesproken'],
        ['Kosten en facturen', 'Bedragen, rekeningen en betalingen'],
        ['Privacy', 'Hoe met gegevens van de relatie is omgegaan'],
        ['Overig', 'Past in geen andere rubriek'],
      ],
    },
    channels: { title: 'Kanalen', headers: ['Kanaal', 'Actief'] },
    holidays: { title: 'Feestdagen', headers: ['Datum', 'Feestdag'] },
    holiday: {
      newYear: 'Nieuwjaarsdag',
      goodFriday: 'Goede Vrijdag',
      easterSunday: 'Eerste paasdag',
      easterMonday: 'Tweede paasdag',
      kingsDay: 'Koningsdag',
      liberationDay: 'Bevrijdingsdag',
      ascension: 'Hemelvaartsdag',
      whitSunday: 'Eerste pinksterdag',
      whitMonday: 'Tweede pinksterdag',
      christmas: 'Eerste kerstdag',
      boxingDay: 'Tweede kerstdag',
    },
    holidaysEnd: 'Vul de lijst aan met de komende jaren.',
    active: 'ja',
    inactive: 'nee',
  },
  settings: {
    title: 'Instellingen van het klachtenregister',
    headers: ['Instelling', 'Waarde', 'Toelichting'],
    organisationSeed: '',
    rows: {
      organisation: {
        label: 'Naam van de organisatie',
        explanation: 'Deze naam komt in de gesprekspunten en op het kwartaalblad.',
      },
      contact: {
        label: 'Vragen over het register',
        explanation: 'Wie collega’s kunnen bellen, met telefoonnummer. Dit komt op het blad Uitleg.',
      },
      callbackTerm: {
        label: 'Terugbeltermijn in werkdagen',
        explanation:
          'Het formulier stelt een terugbeldatum voor: zoveel werkdagen na ontvangst. Weekenden en de feestdagen van het blad Lijsten tellen niet mee.',
      },
      promiseNorm: {
        label: 'Norm: op tijd teruggebeld (%)',
        explanation:
          'Zoveel procent van de beloften om terug te bellen wilt u op tijd nakomen. Het kwartaalblad zet de norm naast het cijfer, en meldt het als u er duidelijk onder blijft. Leeg: geen norm.',
      },
      bookYear: {
        label: 'Eerste maand van het boekjaar',
        explanation:
          'Van 1 (januari) tot en met 12. Als uw boekjaar niet in januari begint, heten kwartalen bijvoorbeeld 2026/27-K1. Klachtnummers houden het kalenderjaar.',
      },
      calamityThreshold: {
        label: 'Drempel calamiteit (relaties)',
        explanation: 'Vanaf dit aantal getroffen relaties krijgt iedereen een brief.',
      },
      ...calamities.settings,
      retention: {
        label: 'Bewaartermijn in maanden',
        explanation:
          'Hoe lang persoonsgegevens na sluiting blijven staan. Bepaal zelf wat bij uw organisatie past. Er verdwijnt niets vanzelf: kies in het deelvenster Instellingen en dan Bewaartermijn.',
      },
      retentionDue: {
        label: 'Bewaartermijn voorbij',
        explanation:
          'Zoveel gesloten klachten zijn nog niet anoniem, terwijl de termijn voorbij is. Wordt vanzelf geteld. Klachten met een dag bij Bewaren tot tellen niet mee zolang die dag niet voorbij is.',
      },
      places: {
        label: 'Waar klachtmappen staan',
        explanation:
          'Servers en websites, met komma’s ertussen: kantoor.sharepoint.com, fileserver01. Bij een koppeling naar een andere plaats vraagt het deelvenster of die klopt.',
      },
      requiredOwn: {
        label: 'Verplichte eigen kolommen',
        explanation:
          'Koppen van kolommen die u zelf hebt toegevoegd, met puntkomma’s ertussen: Polisnummer; Wijk. Het formulier vraagt er bij elke klacht om.',
      },
      thank: {
        label: 'Gesprekspunt 1: bedanken',
        explanation: 'U mag deze teksten aanpassen. {naam} wordt de naam van de relatie.',
      },
      regret: {
        label: 'Gesprekspunt 2: spijt',
        explanation: '{klacht} wordt het type klacht, {organisatie} de naam van de organisatie.',
      },
      agreed: {
        label: 'Gesprekspunt 3: de afspraak',
        explanation: '{toezegging} wordt de toegezegde actie, {terugbeldatum} de afgesproken datum.',
      },
      verify: {
        label: 'Gesprekspunt 4: nagaan',
        explanation: 'De vraag of de oplossing goed is uitgevoerd.',
      },
      restart: {
        label: 'Gesprekspunt 5: als het niet goed is',
        explanation: 'De vraag wat wel zou helpen; daarna begint de procedure opnieuw.',
      },
      writtenThank: {
        label: 'Antwoord per brief 1: bedanken',
        explanation:
          'Voor een antwoord per brief of e-mail. De aanhef en de groet komen vanzelf. Leeg: onze eigen tekst.',
      },
      writtenRegret: {
        label: 'Antwoord per brief 2: spijt',
        explanation: '{klacht} wordt het type klacht, {organisatie} de naam van de organisatie.',
      },
      writtenAgreed: {
        label: 'Antwoord per brief 3: de afspraak',
        explanation: '{toezegging} wordt de toegezegde actie.',
      },
      writtenVerify: {
        label: 'Antwoord per brief 4: nagaan',
        explanation: 'De vraag of de oplossing goed is uitgevoerd.',
      },
      writtenRestart: {
        label: 'Antwoord per brief 5: als het niet goed is',
        explanation: 'De vraag wat wel zou helpen; daarna begint de procedure opnieuw.',
      },
    },
    wording: {
      thank:
        'Fijn dat ik u spreek, {naam}. Dank u wel dat u de moeite hebt genomen om dit aan ons te vertellen; daar hebben wij echt iets aan.',
      regret:
        'U vertelde ons over het volgende: {klacht}. Ik vind het heel vervelend dat u dit bij {organisatie} hebt meegemaakt.',
      agreed:
        'We hebben met u afgesproken: {toezegging}. Ik zou u daarover uiterlijk {terugbeldatum} terugbellen.',
      verify: 'Is dat gebeurd zoals u het verwachtte?',
      restart:
        'Wat kunnen wij doen zodat het voor u wel goed is? Ik leg dat vast, geef het vandaag nog door en bel u daarover weer terug.',
    },
    written: {
      greeting: 'Geachte',
      titles: { man: 'heer', woman: 'mevrouw', family: 'familie', nobody: 'heer of mevrouw' },
      wording: {
        thank:
          'Dank u wel dat u de moeite hebt genomen om ons over uw klacht te vertellen. Daar hebben wij echt iets aan.',
        regret:
          'U vertelde ons over het volgende: {klacht}. Wij vinden het heel vervelend dat u dit bij {organisatie} hebt meegemaakt.',
        agreed: 'Wij hebben met u afgesproken: {toezegging}.',
        verify: 'Is dat gebeurd zoals u het verwachtte?',
        restart:
          'Als het voor u nog niet goed is, laat ons dan weten wat wel zou helpen. Wij nemen uw klacht dan opnieuw in behandeling.',
      },
      late: 'Ons antwoord komt later dan wij u hebben beloofd. Onze excuses daarvoor.',
      regards: 'Met vriendelijke groet,',
    },
    spoken: {
      locale: 'nl-NL',
      office: 'ons kantoor',
      late: 'Dat is later geworden dan wij u hebben beloofd. Mijn excuses daarvoor.',
      titles: { man: 'meneer', woman: 'mevrouw', family: 'familie', nobody: '' },
    },
  },
  rounds: {
    headers: {
      caseNumber: 'Klachtnr',
      round: 'Ronde',
      promise: 'Toegezegde actie',
      followUpBy: 'Opvolging door',
      callbackOn: 'Terugbeldatum',
      handedOverOn: 'Doorgegeven op',
      checkedOn: 'Gecontroleerd op',
      checkedBy: 'Gecontroleerd door',
      calledOn: 'Teruggebeld op',
      attempts: 'Belpogingen',
      satisfied: 'Naar behoren',
      answer: 'Reactie relatie',
      remedy: 'Gewenste oplossing',
      rowId: 'RijID',
    },
  },
  exampleMark: 'voorbeeld',
  log: {
    headers: { at: 'Tijdstip', caseNumber: 'Klachtnr', by: 'Door', what: 'Wat', rowId: 'RijID' },
    events: {
      renumbered: 'Nieuw nummer',
      completed: 'Compleet gemaakt',
      edited: 'Gewijzigd',
      handedOver: 'Doorgegeven',
      headInformed: 'Kopie naar het hoofd',
      letterSent: 'Brief verzonden',
      followedUp: 'Opgevolgd',
      checked: 'Gecontroleerd',
      called: 'Teruggebeld, naar behoren',
      calledPartly: 'Teruggebeld, deels naar behoren',
      calledNo: 'Teruggebeld, niet naar behoren',
      notReached: 'Niet bereikt',
      restarted: 'Opnieuw opgepakt',
      ended: 'Afgesloten',
      reopened: 'Heropend',
      transferred: 'Aan een ander gegeven',
      moved: 'Terugbellen verzet',
      undone: 'Ongedaan gemaakt',
      reconciled: 'Tegelijk vastgelegd, rechtgezet',
      typed: 'In het blad getypt',
      copied: 'Kopie in het blad',
      anonymised: 'Geanonimiseerd',
    },
    blank: 'leeg',
    changed: 'gewijzigd',
    copyOf: (caseNumber: string, row: number) => `van ${caseNumber || 'de klacht'} in rij ${row}`,
  },
  mail: {
    label: 'Mail',
    employee: 'Klacht',
    head: 'Ernstige klacht, verzoek om een brief:',
    body: 'De relatie wordt teruggebeld op ',
    bodyNotCalled: 'Alles moet klaar zijn op ',
  },
  form: {
    title: 'Klachtenformulier',
    enterNumber: 'Typ hier een klachtnummer. Het formulier wordt dan gevuld.',
    unknownNumber: 'Dit klachtnummer staat niet in het register.',
    sections: {
      complaint: 'De klacht',
      relation: 'De relatie',
      promise: 'Toezegging en opvolging',
      handling: 'Afhandeling',
    },
    cutOff: 'Ingekort; de hele tekst staat in het register.',
    signature: 'Paraaf',
  },
  validation: {
    title: 'Klachtenregister',
    list: 'Kies een waarde uit de lijst. Nieuwe waarden voegt u toe op het blad Lijsten.',
    date: 'Vul een datum in, bijvoorbeeld 31-12-2026.',
    phone: 'Vul het hele telefoonnummer in, met de nul vooraan. Bijvoorbeeld 06 12345678.',
    summary: (account) =>
      `Houd het type klacht kort: maximaal 80 tekens. Het hele verhaal hoort bij “${account}”.`,
  },
  explanation,
  quarter,
  calamities,
  samples,
};
