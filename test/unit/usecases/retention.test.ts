import { toDay } from '../../../src/procedure/calendar/day';
import type { CaseNumber, RowId } from '../../../src/procedure/complaint/complaint';
import { anonymise } from '../../../src/usecases/retention/anonymise';
import { anonymiseAsked } from '../../../src/usecases/retention/anonymiseAsked';
import { surveyRetention } from '../../../src/usecases/retention/surveyRetention';
import type { RetainedRow } from '../../../src/usecases/ports/retentionPorts';
import { fakeRetention } from '../../fakes/fakeRetention';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { valueOf } from '../../fixtures/valueOf';

const texts = { name: 'mevrouw Zandstra', category: 'Wachttijd', summary: 'Te laat', cause: '', measure: '' };

/** It is 8 July 2026. */
const closed = (nr: string, closedOn: string | null, more: Partial<RetainedRow> = {}) => ({
  rowId: `row ${nr}` as RowId,
  caseNumber: nr as CaseNumber,
  status: 'closed' as const,
  closedOn: closedOn === null ? null : toDay(closedOn),
  anonymisedOn: null,
  keptUntil: null,
  keptBecause: '',
  texts,
  ...more,
});

function pane(rows: Parameters<typeof fakeRetention>[0], basis: Parameters<typeof fakeRetention>[1] = {}) {
  const retention = fakeRetention(rows, basis);
  let refreshed = 0;
  let isRefused = false;
  let cancelAfter = Infinity;
  const steps: [number, number][] = [];
  const ports = {
    retention: retention.port,
    clock: fixedClock('2026-07-08'),
    identity: fixedIdentity('Sanne'),
    register: {
      refreshPivots: async () => {
        refreshed += 1;
        if (isRefused) return { ok: false as const, fault: { code: 'offline' as const } };
        return { ok: true as const, value: { blocked: ['Kwartaal 2024-K2'] } };
      },
    },
  };
  const work = {
    onProgress: (done: number, of: number) => void steps.push([done, of]),
    isCancelled: () => retention.asked.length >= cancelAfter,
    yieldToPane: async () => {},
  };
  return {
    retention,
    survey: async () => valueOf(await surveyRetention(ports, work)),
    clear: async (clearsPointing = true, months = 24) =>
      valueOf(await anonymise(ports, { months, clearsPointing, own: ['Buurman'] }, work)),
    ask: async (numbers: string, reason = 'verzoek') =>
      valueOf(await anonymiseAsked(ports, { numbers, reason }, work)),
    /** The three of them, with whatever went wrong. */
    outcomes: {
      survey: () => surveyRetention(ports, work),
      clear: () => anonymise(ports, { months: 24, clearsPointing: true, own: [] }, work),
      ask: () => anonymiseAsked(ports, { numbers: '2023-1000-AB', reason: 'verzoek' }, work),
    },
    refreshed: () => refreshed,
    refuseToRefresh: () => (isRefused = true),
    steps,
    /** Somebody presses Stop once so many batches were written. */
    stopAfter: (batches: number) => (cancelAfter = batches),
  };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => closed(`2023-${index + 1000}-AB`, '2023-05-01'));

describe('telling what is due', () => {
  it('counts by the year of closing, the oldest first, with the numbers of five', async () => {
    const { survey } = pane([
      closed('2024-0001-AB', '2024-01-05'),
      ...many(5),
      closed('2026-0001-AB', '2026-01-05'),
      closed('2022-0001-AB', '2022-12-31'),
    ]);
    expect(await survey()).toMatchObject({
      kind: 'surveyed',
      due: 7,
      years: [
        { year: 2022, count: 1 },
        { year: 2023, count: 5 },
        { year: 2024, count: 1 },
      ],
      examples: ['2024-0001-AB', '2023-1000-AB', '2023-1001-AB', '2023-1002-AB', '2023-1003-AB'],
      pointing: { count: 0, examples: [] },
    });
  });

  it('tells each text that points at somebody, and shows five', async () => {
    const named = { ...texts, summary: 'Zandstra belt', cause: 'Zandstra', measure: 'Planning' };
    const rows = many(3).map((row) => ({ ...row, texts: named }));
    const surveyed = await pane(rows).survey();
    expect(surveyed).toMatchObject({ pointing: { count: 6 } });
    const examples = surveyed?.kind === 'surveyed' ? surveyed.pointing.examples : [];
    expect(examples).toHaveLength(5);
    expect(examples.slice(0, 2)).toEqual([
      { caseNumber: '2023-1000-AB', field: 'summary', text: 'Zandstra belt' },
      { caseNumber: '2023-1000-AB', field: 'cause', text: 'Zandstra' },
    ]);
  });

  it('tells whose category may name them, and which sheets are called after one of them', async () => {
    const rows = [
      closed('2023-0001-AB', '2023-01-01', { texts: { ...texts, category: 'Zandstra belt' } }),
      closed('2023-0002-AB', '2023-01-01', { texts: { ...texts, category: 'Bel 0592 123456' } }),
      closed('2023-0003-AB', '2023-01-01'),
      closed('2026-0001-AB', '2026-07-01', { texts: { ...texts, name: 'Open', category: 'Open' } }),
    ];
    const sheets = ['Klachten', 'Zaak Zandstra', 'De zandstraat', 'Open'];
    expect(await pane(rows, { sheets }).survey()).toMatchObject({
      byCategory: ['2023-0001-AB', '2023-0002-AB'],
      bySheet: ['Zaak Zandstra'],
    });
  });

  it('leaves out whose ID is another one’s too, also where only one of both is due', async () => {
    const twice = { rowId: 'twice' as RowId };
    const rows = [closed('2023-0001-AB', '2023-01-01', twice), closed('2026-0002-AB', '2026-07-01', twice)];
    expect(await pane(rows).survey()).toMatchObject({ due: 0, unnamed: 1 });
  });

  it('counts apart what can not go', async () => {
    const rows = [
      ...many(1),
      closed('', '2023-01-01', { rowId: '' as RowId }),
      closed('2023-0001-AB', null),
      closed('2023-0002-AB', null),
      closed('2023-0003-AB', '2023-01-01', { status: 'new' }),
      closed('2023-0004-AB', '2023-01-01', { anonymisedOn: toDay('2025-01-01') }),
      closed('2023-0005-AB', null, { status: 'new' }),
      closed('2023-0006-AB', '2023-01-01', { keptUntil: toDay('2026-07-08') }),
      closed('2023-0007-AB', '2023-01-01', { keptUntil: 'unclear', keptBecause: 'claim' }),
    ];
    expect(await pane(rows).survey()).toMatchObject({
      ...{ due: 1, unnamed: 1, undated: 2, contradicting: 1 },
      ...{ exempt: ['2023-0006-AB'], unclear: ['2023-0007-AB'] },
    });
  });

  it.each([
    [null, 'noTerm'],
    [5, 'noTerm'],
    [6, 'surveyed'],
  ])('by a term of %s months says %s', async (months, kind) => {
    expect(await pane(many(1), { months }).survey()).toMatchObject({ kind });
  });
});

describe('making anonymous what is due', () => {
  it('goes by 25 at a time, signed, and refreshes PivotTables once', async () => {
    const { clear, retention, refreshed, steps } = pane(many(51));
    expect(await clear()).toEqual({
      cleared: 51,
      calamities: 0,
      left: 0,
      stopped: false,
      blocked: ['Kwartaal 2024-K2'],
    });
    expect(retention.asked.map(({ cases }) => cases.length)).toEqual([25, 25, 1]);
    expect(retention.asked[0]).toMatchObject({ on: '2026-07-08', by: 'Sanne', own: ['Buurman'], note: '' });
    expect(refreshed()).toBe(1);
    expect(steps.slice(-3)).toEqual([
      [25, 51],
      [50, 51],
      [51, 51],
    ]);
  });

  it.each([
    [1, { cleared: 25, stopped: true }],
    [2, { cleared: 50, stopped: false }],
  ])('stopped after %i batches says what was done', async (batches, done) => {
    const { clear, stopAfter, refreshed } = pane(many(50));
    stopAfter(batches);
    expect(await clear()).toMatchObject(done);
    expect(refreshed()).toBe(1);
  });

  it('counts what was left, and refreshes nothing where that is all', async () => {
    const { clear, retention, refreshed } = pane(many(2));
    retention.port.clear = async ({ cases }) => ({ ok: true, value: cases.length });
    retention.port.clearHistory = async () => ({ ok: true, value: 3 });
    expect(await clear()).toEqual({ cleared: 0, calamities: 0, left: 5, stopped: false, blocked: [] });
    expect(refreshed()).toBe(0);
  });

  it('asks for nothing where nothing is due', async () => {
    const { clear, retention, refreshed } = pane([closed('2026-0001-AB', '2026-01-05')]);
    retention.failNext('clearHistory', { code: 'offline' });
    expect(await clear()).toEqual({ cleared: 0, calamities: 0, left: 0, stopped: false, blocked: [] });
    expect(refreshed()).toBe(0);
  });

  it('keeps a text that points at somebody where a person said so', async () => {
    const rows = [closed('2023-0001-AB', '2023-01-01', { texts: { ...texts, cause: 'Zandstra' } })];
    const kept = pane(rows);
    await kept.clear(false);
    expect(kept.retention.asked[0]?.cases[0]?.pointing).toEqual({});
    const cleared = pane(rows);
    await cleared.clear(true);
    expect(cleared.retention.asked[0]?.cases[0]?.pointing).toEqual({ cause: 'Zandstra' });
  });

  it('does nothing by another term than the setting says, nor by one that is too short', async () => {
    for (const [setting, months] of [
      [24, 30],
      [5, 5],
    ] as const) {
      const { clear, retention } = pane(many(1), { months: setting });
      expect(await clear(true, months)).toMatchObject({ cleared: 0, stopped: true });
      expect(retention.asked).toEqual([]);
    }
  });
});

describe('making anonymous what somebody asks for', () => {
  const rows = [
    closed('2026-0001-AB', '2026-07-01', { texts: { ...texts, summary: 'Zandstra belt' } }),
    closed('2026-0002-CD', '2026-07-01'),
    closed('2026-0003-EF', null, { status: 'new' }),
    closed('2026-0004-GH', '2026-07-01', { status: 'new' }),
    closed('K12', '2026-07-01', { rowId: '' as RowId }),
    closed('2026-0005-IJ', '2026-07-01'),
    closed('2026-0005-IJ', '2026-07-01', { rowId: 'other' as RowId }),
    closed('2024-0005-IJ', '2024-07-01', { keptUntil: toDay('2027-01-01'), keptBecause: 'claim' }),
    closed('2024-0006-KL', '2024-07-01', { keptUntil: 'unclear' }),
  ];

  it('takes those numbers, each once, with what points at somebody', async () => {
    const { ask, retention } = pane(rows);
    expect(await ask(' 2026-0002-cd ;2026-0001-AB,\n2026-0002-CD', ' verzoek ')).toMatchObject({
      kind: 'done',
      cleared: 2,
    });
    expect(retention.asked[0]).toMatchObject({ note: 'verzoek', own: [] });
    expect(retention.asked[0]?.cases.map(({ caseNumber, pointing }) => [caseNumber, pointing])).toEqual([
      ['2026-0001-AB', { summary: 'Zandstra belt' }],
      ['2026-0002-CD', {}],
    ]);
  });

  it.each([
    ['', 'verzoek', { kind: 'blank', field: 'numbers' }],
    [' , ;', 'verzoek', { kind: 'blank', field: 'numbers' }],
    ['2026-0002-CD', ' ', { kind: 'blank', field: 'reason' }],
    ['2026-0002-CD,2026-9999-XX', 'verzoek', { kind: 'unknown', numbers: ['2026-9999-XX'] }],
    ['K12', 'verzoek', { kind: 'unknown', numbers: ['K12'] }],
    ['2026-0005-IJ', 'verzoek', { kind: 'unknown', numbers: ['2026-0005-IJ'] }],
    ['2026-0002-CD,2026-0003-EF', 'verzoek', { kind: 'open', numbers: ['2026-0003-EF'] }],
    ['2026-0004-GH', 'verzoek', { kind: 'open', numbers: ['2026-0004-GH'] }],
    ['2024-0005-IJ, 2024-0006-KL', 'verzoek', { kind: 'exempt', numbers: ['2024-0005-IJ', '2024-0006-KL'] }],
  ])('of “%s” because of “%s” says what stands in the way', async (numbers, reason, expected) => {
    const { ask, retention } = pane(rows);
    expect(await ask(numbers, reason)).toEqual(expected);
    expect(retention.asked).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it.each([
    ['survey', 'basis'],
    ['survey', 'rows'],
    ['clear', 'basis'],
    ['clear', 'rows'],
    ['clear', 'clearHistory'],
    ['clear', 'clear'],
    ['ask', 'rows'],
    ['ask', 'clearHistory'],
    ['ask', 'clear'],
  ] as const)('is told by what was asked to %s where %s fails', async (asked, operation) => {
    const { outcomes, retention } = pane(many(1));
    retention.failNext(operation, { code: 'offline' });
    expect(await outcomes[asked]()).toEqual({ ok: false, fault: { code: 'offline' } });
  });

  it.each(['clear', 'ask'] as const)(
    'is told by what was asked to %s where nothing is refreshed',
    async (asked) => {
      const { outcomes, refuseToRefresh } = pane(many(1));
      refuseToRefresh();
      expect(await outcomes[asked]()).toEqual({ ok: false, fault: { code: 'offline' } });
    },
  );

  it('is nothing where somebody stops while it looks', async () => {
    const { outcomes, retention, stopAfter } = pane(many(1));
    stopAfter(0);
    const nothing = { cleared: 0, calamities: 0, left: 0, stopped: true, blocked: [] };
    expect(valueOf(await outcomes.survey())).toBeNull();
    expect(valueOf(await outcomes.clear())).toEqual(nothing);
    expect(valueOf(await outcomes.ask())).toEqual({ kind: 'done', ...nothing });
    expect(retention.asked).toEqual([]);
  });

  it('is nothing where somebody stops beside the rows', async () => {
    const { outcomes, retention } = pane(many(1));
    retention.port.clearHistory = async () => ({ ok: true, value: null });
    expect(valueOf(await outcomes.clear())).toMatchObject({ cleared: 0, stopped: true });
    expect(retention.asked).toEqual([]);
  });
});
