import { bookYearName } from '../../../procedure/calendar/bookYear';
import type { Quarter } from '../../../procedure/calendar/quarter';

/** From 0 to 1, as a whole number of percents. */
const percent = (part: number): string => `${Math.round(part * 100)}%`;

const decimal = (number: number): string => String(Math.round(number * 10) / 10).replace('.', ',');

/** What the quarter's sheet says (procedure, section 7). */
export const nl = {
  /** The letter in `2026-K3`. */
  letter: 'K',
  sheet: (code: string) => `Kwartaal ${code}`,
  title: (quarter: Quarter, organisation: string) =>
    `Klachten in het ${quarter.quarter}e kwartaal van ${bookYearName(quarter)}${organisation === '' ? '' : ` – ${organisation}`}`,
  stamp: (day: string, by: string, complaints: number) =>
    `Vastgelegd op ${day}${by === '' ? '' : ` door ${by}`}, uit een register van ${complaints} ${complaints === 1 ? 'klacht' : 'klachten'}.`,
  live: {
    same: 'Het register geeft nu dezelfde aantallen.',
    changed:
      'Gewijzigd sinds rapport: het register geeft nu andere aantallen. Maak het kwartaalblad opnieuw om ze over te nemen.',
    otherYear: (month: number) =>
      `Dit blad heeft een boekjaar vanaf maand ${month}, het register nu een ander. De draaitabellen horen niet meer bij de cijfers.`,
    column: 'Nu',
    flag: 'gewijzigd',
  },
  tiles: {
    received: 'Ontvangen',
    closed: 'Gesloten',
    open: 'Nog open',
    kept: 'Op tijd teruggebeld',
    previous: (figure: number | string) => `vorig kwartaal ${figure}`,
    lastYear: (figure: number | string) => `vorig jaar ${figure}`,
    openAt: (day: string) => `op ${day}`,
    ofPromises: (kept: number, all: number, norm: number | null) =>
      `${kept} van ${all} beloften${norm === null ? '' : `, norm ${percent(norm)}`}`,
  },
  none: 'In het register staat geen klacht van dit kwartaal of van ervoor: er is nog niets te tellen.',
  notes: 'Toelichting (uw tekst blijft staan als het blad wordt bijgewerkt)',
  about: {
    holds: (first: string, last: string) =>
      `Dit blad: klachten van ${first} t/m ${last}; hoeveel, waarover, hoe lang open en hoe afgehandeld.`,
    counted:
      'Geteld op de dag van ontvangst, gesloten op de sluitdatum. Alle regels staan onderaan bij “Zo is geteld”.',
  },
  attention: {
    heading: 'Wat aandacht verdient',
    serious: (late: number, received: number) =>
      `Bij ${late} van ${received} ernstige ${received === 1 ? 'klacht' : 'klachten'} is het hoofd te laat of niet ingelicht.`,
    category: (category: string, received: number, usual: number) =>
      `Opvallend veel over ${category}: ${received}, in de vier kwartalen ervoor gemiddeld ${decimal(usual)}.`,
    more: (received: number, usual: number) =>
      `Meer klachten dan gewoonlijk: ${received}, in de vier kwartalen ervoor gemiddeld ${decimal(usual)}.`,
    fewer: (received: number, usual: number) =>
      `Minder klachten dan gewoonlijk: ${received}, in de vier kwartalen ervoor gemiddeld ${decimal(usual)}.`,
    belowNorm: (kept: number, promised: number, norm: number) =>
      `Te weinig op tijd teruggebeld: ${kept} van ${promised} beloften (${percent(kept / promised)}), de norm is ${percent(norm)}.`,
    lessKept: (share: number, usual: number) =>
      `Minder vaak op tijd teruggebeld: ${percent(share)}, in de vier kwartalen ervoor ${percent(usual)}.`,
    slower: (median: number, usual: number) =>
      `De doorlooptijd werd langer: mediaan ${decimal(median)} werkdagen, in de vier kwartalen ervoor ${decimal(usual)}.`,
    growing: (received: number, closed: number) =>
      `Er zijn veel meer klachten ontvangen (${received}) dan gesloten (${closed}).`,
    old: (count: number) => `${count} klachten stonden langer dan 20 werkdagen open.`,
    nothingReceived: 'Er zijn in dit kwartaal geen klachten ontvangen.',
    nothingToCompare: 'Het register is nog te jong om met vier kwartalen ervoor te vergelijken.',
    asUsual: 'Geen aantal wijkt opvallend af van de vier kwartalen ervoor.',
  },
  categories: {
    heading: 'Klachten per rubriek',
    columns: [
      'Dit kwartaal',
      'Aandeel',
      'Dit jaar',
      'Vorig kwartaal',
      'Zelfde kwartaal vorig jaar',
    ] satisfies [string, string, string, string, string],
    none: '(geen rubriek)',
    total: 'Totaal',
    /** `column`: the name of a column of earlier complaints. */
    partly: (column: string, day: string) =>
      `“${column}” telt vanaf ${day}. De eerste klacht in het register is van die dag.`,
    chart: 'Ontvangen klachten per rubriek',
  },
  stock: {
    heading: 'Open klachten',
    ages: {
      young: '– korter dan 5 werkdagen',
      middle: '– 5 t/m 20 werkdagen',
      old: '– langer dan 20 werkdagen',
      oldest: (day: string, workingDays: number) =>
        `De oudste kwam binnen op ${day} en wachtte toen ${workingDays} ${workingDays === 1 ? 'werkdag' : 'werkdagen'}.`,
    },
    overdue: 'Terugbeldatum voorbij',
    openAtStart: (day: string) => `Open op ${day}`,
    received: 'Ontvangen',
    closed: 'Gesloten',
    withdrawn: '– waarvan ingetrokken',
    closedUndated: '– waarvan zonder datum',
    none: 'Geen klacht gebleken',
    duplicates: '– waarvan dubbel',
    openAtEnd: (day: string) => `Open op ${day}`,
    reconciles: 'Klopt: open + ontvangen − gesloten = open aan het eind',
    differs: 'Klopt niet: open + ontvangen − gesloten is niet gelijk aan open aan het eind',
  },
  waiting: {
    heading: 'Open klachten om na te gaan',
    receivedOn: 'Ontvangen',
    link: 'Register',
    /** Leads from a number to its list. */
    list: 'Lijst',
    open: 'Open',
    /** No row of the register has this number any more. */
    gone: 'niet meer',
    register: 'Alle klachten',
    noNumber: '(geen nummer)',
    overdue: (count: number) => `Terugbeldatum voorbij: ${count}`,
    undated: (count: number) => `Zonder terugbeldatum: ${count}`,
    old: (count: number) => `Langer dan 20 werkdagen open: ${count}`,
    more: (count: number) => `En nog ${count}. In het register staan ze in de kolom “Signaal”.`,
  },
  trend: {
    heading: 'Acht kwartalen',
    columns: ['Ontvangen', 'Gesloten'] satisfies [received: string, closed: string],
    chart: 'Ontvangen en gesloten',
    began: (day: string) => `De eerste klacht in het register is van ${day}; van ervoor is niets bekend.`,
  },
  handling: {
    heading: 'Terugbellen en afhandelen',
    columns: ['Aantal', 'Aandeel', 'Vorig kwartaal', 'Vorig jaar'] satisfies [
      count: string,
      share: string,
      previous: string,
      lastYear: string,
    ],
    kept: 'Teruggebeld op of voor de eerste terugbeldatum',
    broken: 'Later of niet teruggebeld',
    median: 'Doorlooptijd in werkdagen, mediaan',
    ninetieth: 'Doorlooptijd in werkdagen, negen van de tien binnen',
    answers: {
      yes: 'Naar behoren opgelost: ja',
      partly: 'Naar behoren opgelost: deels',
      no: 'Naar behoren opgelost: nee',
    },
    firstTimeRight: 'Naar behoren in de eerste ronde',
    restarted: 'Procedure opnieuw gestart',
    serious: 'Ernstige klachten ontvangen',
    headInformedInTime: '– hoofd van de afdeling binnen een werkdag ingelicht',
    letterSent: '– brief verzonden',
    repeats: 'Herhaald: relatie klaagde in het jaar ervoor ook',
  },
  months: {
    heading: 'Per maand en cumulatief',
    upTo: (code: string) => `t/m\n${code}`,
  },
  outcomes: {
    heading: 'Oordeel over gesloten klachten',
    columns: [
      'Gesloten',
      'Gegrond',
      'Deels gegrond',
      'On-gegrond',
      'Geen oordeel',
      'Niet ingevuld',
    ] satisfies [string, string, string, string, string, string],
    others: 'Overige rubrieken',
    noneClosed: 'Oordeel: in dit kwartaal is geen klacht gesloten.',
  },
  causes: {
    heading: 'Oorzaken van gesloten klachten',
    measures: 'Maatregelen na gesloten klachten',
    others: 'Andere',
    blank: 'Niet ingevuld',
    noneFilled: 'Oorzaken en maatregelen: bij geen van de gesloten klachten ingevuld.',
    serious: 'Ernstige klachten: oorzaak en maatregel',
    seriousLine: (category: string, cause: string, measure: string) =>
      `${category}. Oorzaak: ${cause || 'niet ingevuld'}. Maatregel: ${measure || 'niet ingevuld'}.`.replace(
        /\.\.+/g,
        '.',
      ),
    more: (count: number) => `En nog ${count} andere; zie het register.`,
    undated: 'Maatregelen van vorig kwartaal zonder datum',
  },
  groups: {
    heading: 'Ontvangen per afdeling',
    few: 'Afdelingen onder de vijf',
    noDepartment: '(geen afdeling)',
    channel: 'Kanaal',
    noChannel: '(geen)',
    columns: ['Aantal', 'Aandeel', 'Ernstig'] satisfies [string, string, string],
  },
  calamities: {
    heading: 'Calamiteiten',
    columns: ['Getroffen', 'Benaderd', 'Dagen tot brief'] satisfies [string, string, string],
    none: 'Calamiteiten: geen geregistreerd in dit kwartaal.',
  },
  samples: {
    heading: 'Steekproeven',
    openActions: 'Open acties',
    /** As short as a narrow column: a word or two. */
    points: {
      noted: 'Gegevens',
      handedOver: 'Door-gegeven',
      callbackKept: 'Terug-gebeld',
      checked: 'Controle',
      messages: 'Gespreks-punten',
      serious: 'Ernstig',
    },
    ofPopulation: (drawn: number, population: number) => `${drawn} van ${population}`,
    about: (about: string, seed: string) => `${about}; lotingswoord ${seed}`,
    none: 'Steekproeven: geen over dit kwartaal.',
  },
  quality: {
    heading: 'Kwaliteit van de gegevens',
    clean: 'Geen bijzonderheden: elke klacht telt mee.',
    lines: {
      undated: 'Zonder datum van ontvangst (hele register); in geen kwartaal meegeteld',
      inTheFuture: 'Met een datum van ontvangst na vandaag (hele register); telt in dat kwartaal',
      endedWithoutDate:
        'Afgehandeld volgens de status, zonder sluitdatum (hele register); telt als gesloten op de dag van ontvangst',
      closedButOpen: 'Met een sluitdatum, maar open volgens de status; telt als gesloten op die dag',
      uncategorised: 'Zonder rubriek; staat onder “(geen rubriek)”',
      unlistedCategory: 'Met een rubriek die niet (meer) in de lijst staat; telt onder die naam',
      incomplete: 'Nog onvolledig',
      withoutCallbackDate: 'Open en zonder terugbeldatum',
      closedBeforeReceipt: 'Sluitdatum voor de ontvangst; telt als gesloten op de dag van ontvangst',
      calledUnchecked: 'Teruggebeld zonder controle vooraf',
      anonymised: 'Geanonimiseerd; telt gewoon mee',
    },
  },
  definitions: {
    heading: 'Zo is geteld',
    lines: [
      'Een klacht telt in het kwartaal van de datum van ontvangst, in één rubriek, ook als de procedure opnieuw begon.',
      'Geen klacht gebleken: ontvangen in het kwartaal, met de status “Geen klacht” of “Dubbel”. Dat telt verder nergens mee, ook niet in de draaitabellen. Een ingetrokken klacht telt wel mee, alleen niet in de doorlooptijd.',
      'Open: ontvangen en aan het eind van die dag nog niet gesloten. Gesloten: de sluitdatum valt in het kwartaal. Als alleen de status zegt dat een klacht klaar is, telt de klacht als gesloten op de dag van ontvangst, en nergens in de doorlooptijd.',
      'Hoe lang klachten open staan: werkdagen van ontvangst tot het eind van het kwartaal, of tot de dag van vastleggen als het kwartaal nog loopt.',
      'Wat aandacht verdient: een aantal valt op als het in minder dan één op de twintig kwartalen waarin niets verandert zo ver van de vier kwartalen ervoor, of onder de norm, zou liggen (alle vergelijkingen samen). Ernstige klachten worden altijd genoemd, oude vanaf vijf.',
      'Terugbeldatum voorbij: open klachten waarvan de relatie voor de dag van vastleggen teruggebeld had moeten zijn, uit welk kwartaal ook.',
      'Oordeel: van de klachten die in het kwartaal gesloten zijn, ook de ingetrokken.',
      'Oorzaken en maatregelen: van de klachten die in het kwartaal gesloten zijn; wat er hetzelfde staat, staat bij elkaar. Zonder datum: een maatregel van een klacht die in het kwartaal ervoor gesloten is, en waarin niet staat wanneer die is uitgevoerd, zoals 12-09-2026. Namen uit het register, mailadressen en nummers zijn vervangen door “…”.',
      'Afdelingen met minder dan vijf klachten staan bij elkaar: zo wijst geen aantal naar een persoon.',
      'Op tijd teruggebeld: de relatie is voor het eerst gebeld, bereikt of niet, op of voor de eerste terugbeldatum, hoe vaak die later ook verschoof. Als er geen nummer om te bellen was, telt de dag van de brief. Wat is gesloten zonder antwoord telt niet mee: niemand was te bereiken. Geteld in het kwartaal van die datum; wie nog tot vandaag de tijd heeft telt niet mee. De norm staat op het blad Instellingen.',
      'Doorlooptijd: werkdagen van ontvangst tot sluiting zonder de dag van ontvangst, feestdagen van het blad Lijsten niet meegeteld, van de klachten die in het kwartaal gesloten zijn.',
      'Naar behoren: wat relaties zeiden die in het kwartaal zijn teruggebeld. Bij minder dan vijf klachten staan er aantallen en geen percentages.',
      'Calamiteiten: geregistreerd in het kwartaal. Dagen tot brief: kalenderdagen van de registratie tot de eerste brief. Een anonieme ernstige klacht krijgt geen brief.',
      'Steekproeven: met een periode die in het kwartaal eindigt. Per punt van de procedure: het deel ja van de oordelen ja en nee.',
    ],
  },
  pivots: {
    hint: 'Draaitabellen op het register: ze verversen bij het openen, of met Gegevens > Alles vernieuwen.',
    missing: 'Hier konden geen draaitabellen komen; maak het blad opnieuw om het nog eens te proberen.',
    perMonth: (code: string) => `Rubrieken per maand ${code}`,
    cumulated: (code: string) => `Rubrieken cumulatief ${code}`,
    count: 'Aantal klachten',
    runningCount: 'Klachten cumulatief',
  },
  category: {
    title: (category: string, code: string) => `Rubriek “${category}” in kwartaal ${code}`,
    /** `subject`: the quarter's code and the category. */
    perType: (subject: string) => `Type en status ${subject}`,
    perDepartment: (subject: string) => `Afdeling en status ${subject}`,
    /** `by`: `''` when nobody said who is at the pane. */
    stamp: (day: string, by: string) =>
      `Vastgelegd op ${day}${by === '' ? '' : ` door ${by}`}. Draaitabellen tellen wat het register nu zegt.`,
    heading: 'Ontvangen',
    count: 'Aantal',
    quarter: 'Dit kwartaal',
    share: 'Aandeel',
    yearToDate: 'Dit jaar',
    previous: 'Vorig kwartaal',
    /** Short: a PivotTable below makes the column as narrow as what it shows. */
    lastYear: 'Een jaar eerder',
    trend: 'Acht kwartalen',
    chart: 'Ontvangen per kwartaal',
    toIndex: (code: string) => `Alle rubrieken van ${code}`,
  },
  index: {
    sheet: (code: string) => `Rubrieken ${code}`,
    title: (code: string) => `Rubrieken met klachten in kwartaal ${code}`,
    heading: 'Rubriek',
    link: 'Blad',
    open: 'Open',
    locked: 'beveiligd',
    earlier: 'Eerder gemaakt; zonder klachten in dit kwartaal:',
    withoutTab: (count: number) =>
      `${count} rubrieken met de minste klachten hebben geen eigen blad; “Maak rubriekblad” maakt er een.`,
  },
  page: 'Pagina',
};

export type QuarterTexts = typeof nl;
