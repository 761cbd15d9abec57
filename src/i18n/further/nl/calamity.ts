import type { CalamityDraftField } from '../../../procedure/calamity/checkCalamity';

const fields: Record<CalamityDraftField, string> = {
  title: 'Naam van de calamiteit',
  category: 'Rubriek',
  since: 'Sinds wanneer',
  what: 'Wat is er gebeurd?',
  responsible: 'Verantwoordelijke medewerker',
  cause: 'Oorzaak',
  solution: 'Oplossing',
  apology: 'Excuus',
};

const hints: Partial<Record<CalamityDraftField, string>> = {
  title: 'In enkele woorden, bijvoorbeeld “Dubbele incasso juli”',
  what: 'Wat ging er bij ons mis, en voor wie?',
  responsible: 'Wie zorgt voor de oplossing en de brief?',
  cause: 'Nog niet bekend? Laat dit leeg en vul het later in.',
  solution: 'Wat doen wij voor de relaties? Dit komt in de brief.',
  apology: 'Met welke woorden zeggen wij sorry? Dit komt in de brief.',
};

const required: Partial<Record<CalamityDraftField, string>> = {
  title: 'Geef de calamiteit een naam.',
  since: 'Vul in sinds wanneer dit speelt.',
  what: 'Vul in wat er is gebeurd.',
  responsible: 'Vul in wie verantwoordelijk is.',
};

const complaints = (count: number) => `${count.toLocaleString('nl')} ${count === 1 ? 'klacht' : 'klachten'}`;

export const calamity = {
  fields,
  hints,
  required,
  title: 'Calamiteiten',
  purpose:
    'Ging er bij ons iets mis waar meer relaties last van hebben? Registreer het hier, koppel de klachten en benader de relaties voordat ze klagen.',
  add: 'Nieuwe calamiteit',
  none: 'Er zijn geen calamiteiten.',
  noneHint:
    'Registreer een calamiteit als er iets misging voor meer relaties tegelijk. Daarna staat die hier.',
  loading: 'De calamiteiten worden opgehaald…',
  open: 'Open',
  closed: 'Gesloten',
  status: { open: 'open', closed: 'gesloten' },
  since: (day: string) => `sinds ${day}`,
  linked: (count: number) => `${complaints(count)} gekoppeld`,
  noTable: 'Deze werkmap heeft nog geen blad voor calamiteiten.',
  makeTable: 'Maak het blad',
  makingTable: 'Wordt gemaakt…',
  leftBehind: (code: string, sentence: string) =>
    `Een wijziging van calamiteit ${code} is niet bewaard. ${sentence}`,
  showOne: 'Toon deze calamiteit',
  back: 'Alle calamiteiten',
  backToOne: 'Terug naar de calamiteit',
  refresh: 'Vernieuwen',
  form: {
    title: 'Nieuwe calamiteit',
    register: 'Registreer calamiteit',
    cancel: 'Terug',
    kept: 'Wat u hebt ingevuld, blijft hier staan.',
    mayStand: (code: string) =>
      `Misschien staat de calamiteit al in de tabel, met code ${code}. Klik nog eens op “Registreer calamiteit”: dan wordt eerst gekeken.`,
    offered: (when: string) => `U was bezig met een calamiteit (${when}).`,
    discard: 'Weggooien',
    toMend: (count: number) =>
      count === 1 ? 'Eén veld vraagt nog aandacht.' : `${count} velden vragen nog aandacht.`,
  },
  registered: (code: string) =>
    `De calamiteit is geregistreerd als ${code}. Koppel nu de klachten die erbij horen.`,
  facts: 'Wat wij weten',
  registeredBy: 'Geregistreerd',
  by: (day: string, who: string) => (who === '' ? day : `${day} door ${who}`),
  closedOn: 'Gesloten op',
  link: {
    title: 'Klachten',
    hint: 'Selecteer in het blad met klachten een of meer rijen. Rijen die een filter verbergt, doen niet mee.',
    link: 'Koppel geselecteerde klachten',
    unlink: 'Ontkoppel geselecteerde klachten',
    reading: 'De selectie wordt gelezen…',
    nothing: 'Er is geen klacht geselecteerd. Selecteer eerst een of meer rijen in het blad met klachten.',
    allLinked: 'Alle geselecteerde klachten zijn al aan deze calamiteit gekoppeld.',
    noneLinked: 'Geen van de geselecteerde klachten is aan deze calamiteit gekoppeld.',
    ask: (count: number) => `U hebt ${complaints(count)} geselecteerd. Alle koppelen?`,
    askUnlink: (count: number) =>
      `U hebt ${complaints(count)} van deze calamiteit geselecteerd. Alle ontkoppelen?`,
    others: (count: number, shown: string) =>
      count === 1
        ? `Eén klacht is al aan een andere calamiteit gekoppeld: ${shown}.`
        : `${complaints(count)} zijn al aan een andere calamiteit gekoppeld: ${shown}.`,
    more: (count: number) => ` en nog ${count}`,
    onlyFree: (count: number) => `Koppel alleen de andere ${complaints(count)}`,
    alsoOthers: 'Koppel ze allemaal aan deze',
    yes: 'Ja, koppelen',
    yesUnlink: 'Ja, ontkoppelen',
    no: 'Nee',
    progress: (done: number, of: number) => `${done} van ${of} klachten`,
    cancel: 'Stoppen',
    done: (count: number) => `${complaints(count)} gekoppeld.`,
    undone: (count: number) => `${complaints(count)} ontkoppeld.`,
    changed: (numbers: string) =>
      `Een collega koppelde intussen aan een andere calamiteit: ${numbers}. Die zijn niet gewijzigd.`,
    gone: (numbers: string) => `Niet meer gevonden: ${numbers}.`,
    stopped: 'Gestopt. Wat al gedaan was, blijft staan.',
  },
  affected: {
    title: 'Getroffen relaties',
    open: 'Getroffen relaties en brieven',
    count: 'Aantal',
    approached: 'Benaderd',
    firstLetterOn: 'Eerste brief op',
  },
  close: {
    close: 'Sluit calamiteit',
    reopen: 'Heropen calamiteit',
    hint: 'De gekoppelde klachten blijven open. U handelt elke klacht nog zelf af.',
    closed: (linked: number) =>
      linked === 0
        ? 'De calamiteit is gesloten.'
        : `De calamiteit is gesloten. De gekoppelde klachten (${linked}) blijven zoals ze zijn.`,
    reopened: 'De calamiteit is weer open.',
  },
  trouble: {
    gone: (code: string) =>
      `De rij van calamiteit ${code}, die u registreerde, staat niet meer in de tabel. Een collega heeft de rij overschreven of verwijderd.`,
    putBack: 'Zet terug',
    double: (code: string) => `Een andere calamiteit kreeg op hetzelfde moment ook code ${code}.`,
    newCode: 'Geef mijn calamiteit een nieuwe code',
    leave: 'Laat het zo',
  },
  radar: {
    sentence: (category: string, recent: number, usual: string | null) =>
      `Opvallend veel klachten in “${category}”: ${recent}${usual === null ? '' : `, gewoonlijk ${usual}`}. Ging er iets mis voor meer relaties?`,
    several: (count: number) => `Opvallend veel klachten in ${count} rubrieken`,
    aside: 'Niet nu',
  },
};
