import { groupCallbacks } from '../../src/procedure/lifeCycle/waiting/groupCallbacks';
import type { CallbackGroup } from '../../src/procedure/lifeCycle/waiting/groupCallbacks';
import { nextStep } from '../../src/procedure/lifeCycle/lifeCycle';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import type { Step } from '../../src/procedure/complaint/openStatuses';
import { toDay } from '../../src/procedure/calendar/day';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { openedRegister } from './openedRegister';
import { builtTab, lineOf, readTab } from './quarterTab';
import { asColleague, readRows } from './sheetReading';

/** Wednesday 8 July 2026, when the case of the fixture is to be called back. */
const now = () => new Date(2026, 6, 8, 10);
const today = toDay('2026-07-08');
const day = toDay('2026-07-06');
const checked = { handedOverOn: day, checkedOn: day, checkedBy: 'Karin Vos' } as const;
const called = { ...checked, calledOn: day, satisfied: 'yes' } as const;

interface Case {
  name: string;
  row: Partial<Complaint>;
  /** A status that a colleague types over the one of the row. */
  typed?: string;
  signal: string;
  group: CallbackGroup | null;
  step: Step | null;
}

const wrong = { signal: 'sluitdatum, maar status open', group: 'settle', step: 'settle' } as const;
/** Its day can be noted in Dossier; nobody waits for it. */
const undated = { signal: '', group: null, step: 'settle' } as const;

/** What a colleague can make of status and dates, and what has to be said of it in every place. */
const cases: Case[] = [
  { name: 'open', row: {}, signal: 'vandaag · nog doorgeven', group: 'today', step: 'handOver' },
  {
    name: 'closed',
    row: { ...called, status: 'closed', closedOn: day },
    signal: '',
    group: null,
    step: null,
  },
  { name: 'put back', row: { ...called, status: 'closed', closedOn: day }, typed: 'Doorgegeven', ...wrong },
  { name: 'cleared', row: { ...called, status: 'closed', closedOn: day }, typed: '', ...wrong },
  { name: 'unknown', row: { ...called, status: 'closed', closedOn: day }, typed: 'klaar', ...wrong },
  { name: 'only a date', row: { status: 'new', closedOn: day }, ...wrong },
  { name: 'only a status', row: { status: 'new' }, typed: ' gesloten', ...undated },
  { name: 'only withdrawn', row: { status: 'withdrawn' }, ...undated },
  {
    name: 'open, unknown',
    row: { handedOverOn: day },
    typed: 'loopt',
    signal: 'kies een status · vandaag',
    group: 'today',
    step: 'complete',
  },
  {
    name: 'called, cleared',
    row: called,
    typed: '',
    signal: 'kies een status · nog af te ronden',
    group: 'close',
    step: 'close',
  },
];

const rowId = (index: number) => `r${index}`;

async function withCases() {
  const workbook = await openedRegister('nl', { now });
  for (const [index, { row }] of cases.entries()) {
    valueOf(await workbook.register.append(aRow(rowId(index), `2026-000${index}-AB`, row)));
  }
  await asColleague((book) => {
    const status = book.tables.getItem('tblKlachten').columns.getItem('Status').getDataBodyRange();
    for (const [index, { typed }] of cases.entries()) {
      if (typed !== undefined) status.getCell(index, 0).values = [[typed]];
    }
  });
  return workbook;
}

it('status and closing date are judged alike in Signaal, Vandaag, Dossier and the quarter', async () => {
  const { register } = await withCases();
  const signals = (await readRows()).map(({ signal }) => signal);
  const { lines } = valueOf(await register.openCases(() => {}));
  const groups = Object.entries(groupCallbacks(lines, today));
  const groupOf = (id: string) =>
    groups.find(([, found]) => found.some((line) => line.rowId === id))?.[0] ?? null;
  const told = [];
  for (const [index, { name }] of cases.entries()) {
    const shown = valueOf(await register.byRowId(rowId(index) as Complaint['rowId']));
    const step = (shown && nextStep(shown)?.step) ?? null;
    told.push({ name, signal: signals[index], group: groupOf(rowId(index)), step });
  }
  expect(told).toEqual(cases.map(({ name, signal, group, step }) => ({ name, signal, group, step })));

  await builtTab(register, { year: 2026, quarter: 3 });
  const tab = await readTab('Kwartaal 2026-K3');
  const odd = (words: string) =>
    lineOf(tab, words)
      .filter((cell) => cell !== '')
      .at(-1);
  expect(odd('Met een sluitdatum, maar open volgens de status; telt als gesloten op die dag')).toBe('4');
  expect(
    odd(
      'Afgehandeld volgens de status, zonder sluitdatum (hele register); telt als gesloten op de dag van ontvangst',
    ),
  ).toBe('2');
  expect(lineOf(tab, 'Gesloten')).toContain('7');
  expect(lineOf(tab, '– waarvan zonder datum')).toContain('2');
});
