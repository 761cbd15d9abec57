import type { DraftField } from '../../../procedure/complaint/fields';

/** What a field of the form is for, as its column in the sheet. */
const fields: Readonly<Record<DraftField, string>> = {
  phone: 'Het nummer waarop u de relatie terugbelt.',
  name: 'De naam van de relatie, met voorletters.',
  address: 'Straat en huisnummer, voor een brief.',
  postcode: 'Vier cijfers en twee letters, of een buitenlandse postcode.',
  town: 'De woonplaats van de relatie.',
  email: 'Alleen als de relatie een e-mailadres geeft.',
  relationNumber: 'Het nummer van de relatie in uw eigen administratie.',
  preferredTime: 'Wanneer de relatie goed te bereiken is.',
  reachBy: 'Hoe de relatie antwoord krijgt. “Niet” is voor een anonieme klacht.',
  category: 'Waarover de klacht gaat. Het kwartaalblad telt per rubriek.',
  summary: 'De klacht in enkele woorden, zonder namen.',
  account: 'Wat de relatie zegt, zo letterlijk mogelijk.',
  employee: 'De medewerker over wie de klacht gaat, of “onbekend”.',
  department: 'De afdeling waar het misging. Het hoofd staat op het blad Lijsten.',
  channel: 'Hoe de klacht binnenkwam.',
  receivedOn: 'De dag waarop de klacht binnenkwam. De termijn begint dan.',
  takenBy: 'Wie de klacht aanneemt.',
  remedy: 'Wat de relatie zelf als oplossing ziet.',
  promise: 'Wat uw organisatie gaat doen.',
  followUpBy: 'Wie de toegezegde actie uitvoert.',
  callbackOn: 'De dag waarop u vertelt of het is opgelost.',
  severity: 'Bij een ernstige klacht krijgt het hoofd een kopie en de relatie een brief.',
};

export const help = {
  open: 'Uitleg bij dit scherm',
  manual: 'Open de handleiding',
  fieldsTitle: 'Wat er in elk veld komt',
  fields,
  keysTitle: 'Werken met het toetsenbord',
  /** Per Microsoft's documentation of the shortcuts of Excel, and our own. */
  keys: [
    ['F6', 'Naar het deelvenster of terug naar het blad. In Excel op het web: Ctrl+F6.'],
    ['Ctrl+F', 'Naar het zoekveld bovenin. Enter opent het eerste dossier, pijl omlaag gaat naar de lijst.'],
    ['Tabtoets', 'Naar het volgende veld of de volgende knop. Met Shift gaat u terug.'],
    [
      'Pijl links, pijl rechts',
      'Naar het vorige of volgende onderdeel bovenin, of naar de vorige of volgende keuze.',
    ],
    ['Pijl omlaag', 'Opent de suggesties bij een veld met een lijst. Enter kiest, Esc sluit.'],
    ['Spatiebalk', 'Zet een vinkje of klikt op een knop.'],
    ['Enter', 'Klikt op een knop. In een formulier van één regel: legt vast.'],
  ],
  topics: {
    search: [
      'Hier staan de klachten waarin alles voorkomt wat u typt, open klachten bovenaan.',
      'Met alleen het volgnummer vindt u een klacht ook: 417 vindt 2026-0417.',
      'Klik op een klacht. Excel kiest dan de regel in het blad, en u ziet het dossier.',
    ],
    today: [
      'Hier staan de klachten die nu iets vragen, de dringendste bovenaan.',
      'Klik op een klacht. Excel kiest dan de regel in het blad, en u ziet het dossier.',
      'De dagen bovenaan tellen hoeveel klachten u dan beantwoordt. Kies een dag om die afspraken te zien of te verzetten.',
    ],
    new: [
      'Hier registreert u een klacht terwijl de relatie aan de telefoon is.',
      'De klacht wordt een nieuwe regel op het blad Klachten, met een eigen klachtnummer.',
      'Kies “Bewaar onvolledig” als u nog niet alles weet. Ook dan komt er een regel met een nummer.',
      'Wat u typt, blijft hier staan totdat de regel in het blad staat.',
    ],
    sent: [
      'Hier staat het nummer van de klacht die u net hebt ingevuld.',
      'De titel vertelt of de klacht al in het blad staat. Als dat nog niet zo is, leest u waarom.',
      'Daaronder staat wat de procedure nu vraagt.',
      '“Volgende klacht” opent een leeg formulier.',
    ],
    case: [
      'Hier staat alles over de klacht in de gekozen regel. Kies in het blad een andere regel voor een ander dossier.',
      'Bij “Volgende stap” staat wat de procedure nu vraagt.',
      'Een stap of een wijziging komt in de regel van de klacht, en ook op het blad Logboek.',
    ],
    call: [
      'Hier staat wat u moet weten en wat u zegt als u terugbelt.',
      'Vink elk gesprekspunt aan dat u hebt gehad, en kies hoe het gesprek afliep.',
      'Met “Leg vast” komen de afloop en de reactie in de regel van de klacht.',
      'Als u sluit zonder vast te leggen, bewaart het deelvenster wat u hebt ingevuld.',
    ],
    quarter: [
      'Hier maakt u het kwartaalblad: de cijfers van een kwartaal, klaar om af te drukken.',
      'Dat is een gewoon blad in deze werkmap. De klachten veranderen niet.',
      'Als u hetzelfde kwartaal nog eens maakt, komen er nieuwe cijfers op hetzelfde blad.',
    ],
    sample: [
      'Met een steekproef kijkt u of klachten goed zijn afgehandeld.',
      'Het register kiest de klachten, en u beoordeelt elke klacht op vaste punten.',
      'Elke steekproef krijgt een eigen blad. Het kwartaalblad telt uw oordelen mee.',
    ],
    calamity: [
      'Een calamiteit is een storing of fout die veel relaties treft.',
      'U registreert de calamiteit één keer, op het blad Calamiteiten.',
      'Daarna koppelt u klachten, en maakt u brieven voor alle getroffen relaties.',
      'Bij een gekoppelde klacht komt de code in de kolom Calamiteit.',
    ],
    settings: [
      'Bovenaan staat wat alleen voor u geldt: uw naam en de taal van het deelvenster.',
      'Termijnen, namen en rubrieken gelden voor iedereen. Die wijzigt u op de bladen Instellingen en Lijsten.',
      'Hier kunt u ook ontbrekende kolommen terughalen, een lijst overnemen en het register nakijken.',
    ],
    inspection: [
      'Nakijken zoekt fouten die ontstaan als mensen zelf in het blad typen of plakken.',
      'Bij het nakijken verandert er nog niets. U ziet eerst wat er is gevonden.',
      'Als u laat herstellen, staat op het blad Nagekeken wat er eerst stond. U kunt alles terugdraaien.',
    ],
    access: [
      'Hier ziet u alles wat de werkmap over één relatie bewaart.',
      'U maakt er een blad van om te geven, verbetert het overal tegelijk, of wist het.',
      'Wat misschien over iemand anders gaat, kiest u zelf.',
    ],
    retention: [
      'Hier maakt u klachten anoniem waarvan de bewaartermijn voorbij is.',
      'De termijn stelt u in op het blad Instellingen. Er verdwijnt niets vanzelf.',
      'U ziet eerst welke klachten aan de beurt zijn. De cijfers blijven gelijk.',
    ],
    adopt: [
      'Hier wordt de lijst die u al hebt een klachtenregister.',
      'U ziet eerst hoe elke kolom en elk woord wordt gelezen. Tot en met de proef verandert er niets.',
      'Daarna kiest u of uw lijst blijft staan, of zelf het register wordt.',
      'Alles wat anders wordt geschreven, staat in een verslag.',
    ],
    firstRun: [
      'In deze werkmap is nog geen klachtenregister.',
      'Een nieuw register voegt bladen toe. Wat er al in de werkmap staat, verandert niet.',
      'Als uw organisatie al een lijst met klachten heeft, kunt u die lijst overnemen.',
      'Een voorbeeld laat verzonnen klachten zien en is in één keer weer weg.',
    ],
    setUp: [
      'Hier vult u in wat het register van uw organisatie moet weten.',
      'U kunt elke stap overslaan en later invullen.',
      'Wat u bewaart, komt op de bladen Lijsten en Instellingen. Daar kunt u alles wijzigen.',
      'Wie al in de lijst staat, komt er niet nog een keer bij.',
    ],
  },
};
