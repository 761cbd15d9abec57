import type { CallbackGroup } from '../../procedure/lifeCycle/waiting/groupCallbacks';

const groups: Record<CallbackGroup, string> = {
  overdue: 'Te laat',
  today: 'Vandaag',
  tomorrow: 'Morgen',
  restart: 'Opnieuw oppakken',
  settle: 'Sluitdatum past niet bij de status',
  thisWeek: 'Deze week',
  check: 'Wacht op controle',
  handOver: 'Nog door te geven',
  serious: 'Ernstig, hoofd of brief ontbreekt',
  close: 'Nog af te ronden',
  incomplete: 'Onvolledig',
  later: 'Later',
  withoutDate: 'Zonder terugbeldatum',
};

const noun = (count: number): string => (count === 1 ? 'klacht' : 'klachten');

export const today = {
  title: 'Wat moet er gebeuren?',
  groups,
  count: (count: number) => `${count} ${noun(count)}`,
  more: (count: number) => `En nog ${count}; bekijk ze in het blad met klachten.`,
  nobody: 'nog niemand',
  noSummary: 'zonder omschrijving',
  undated: 'zonder terugbeldatum',
  empty: 'Er wacht niemand op antwoord.',
  emptyHint: 'Klachten met een terugbeldatum verschijnen hier vanzelf.',
  whose: 'Van wie',
  everyone: 'Iedereen',
  mine: (me: string) => `Van mij (${me})`,
  refresh: 'Vernieuwen',
  strip: 'De komende tien werkdagen',
  noun,
  dayOff: 'vrije dag',
  theDay: (day: string) => `Terugbeldatum ${day}`,
  wholeList: 'Toon de hele lijst',
  move: 'Verzet deze afspraken',
  counts: 'Hoeveel er wacht',
  loading: 'De lijst wordt opgehaald…',
  progress: (read: string, of: string) => `${read} van ${of} klachten gelezen`,
  transfer: 'Geef klachten van een collega door',
  open: (name: string, count: number) => `${name} (${count})`,
};
