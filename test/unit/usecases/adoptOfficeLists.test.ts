import { careSideBySide } from '../../fixtures/lists/careSideBySide';
import { energySubtotals } from '../../fixtures/lists/energySubtotals';
import { housingByMonth } from '../../fixtures/lists/housingByMonth';
import { lostOriginals } from '../../fixtures/lists/lostOriginals';
import type { MessyList } from '../../fixtures/lists/messyList';
import { municipalByYear } from '../../fixtures/lists/municipalByYear';
import { plannedOf } from '../../fixtures/lists/plannedOf';
import type { Planned } from '../../fixtures/lists/plannedOf';
import { webshopReturns } from '../../fixtures/lists/webshopReturns';

const meanings = ({ source, mapping }: Planned) =>
  source.list.headers.map((header, column) => `${header}: ${mapping[column] ?? '-'}`);

const leftOut = ({ plan }: Planned) =>
  plan.rows.flatMap(({ row, reason }) => (reason === null ? [] : `${row} ${reason}`));

const problemsIn = ({ plan }: Planned) =>
  plan.rows.flatMap(({ row, problems }) =>
    problems.map(({ field, code, original }) => `${row} ${field} ${code} ${original}`),
  );

const correctionsIn = ({ plan }: Planned, wanted: string) =>
  plan.rows.flatMap(({ row, corrections }) =>
    corrections.flatMap(({ code, field, original, now }) =>
      code === wanted ? `${row} ${field}: ${original} > ${now}` : [],
    ),
  );

const complaintIn = ({ plan }: Planned, row: number) => plan.rows.find((one) => one.row === row)?.complaint;

const words = ({ plan }: Planned) =>
  plan.questions.flatMap((question) => (question.kind === 'word' ? question.decision.word : []));

describe('a list with months between its rows and signs of repetition', () => {
  it('leaves out months, subtotals, totals and averages in words, and nothing else', async () => {
    expect(leftOut(await plannedOf(housingByMonth))).toEqual([
      '3 note',
      '7 total',
      '8 note',
      '13 total',
      '14 total',
      '15 total',
    ]);
  });

  it('says for `idem` what stands above it, and tells so', async () => {
    const planned = await plannedOf(housingByMonth);
    expect(complaintIn(planned, 5)).toMatchObject({ summary: 'CV doet het niet', promise: 'monteur gebeld' });
    expect(correctionsIn(planned, 'ditto')).toEqual([
      '5 receivedOn: " > ma 6/1',
      '5 summary: idem > CV doet het niet',
      '5 promise: idem > monteur gebeld',
    ]);
  });

  it('takes a phone number out of the name', async () => {
    const planned = await plannedOf(housingByMonth);
    expect(complaintIn(planned, 4)).toMatchObject({ name: 'Mw. Jansen', phone: '06-12345678' });
    expect(complaintIn(planned, 9)).toMatchObject({ name: 'Mw. Bos', phone: '06 34567890' });
  });

  it('guesses no year, no week, no call and no tick', async () => {
    const planned = await plannedOf(housingByMonth);
    expect(problemsIn(planned)).toEqual([
      '4 receivedOn noYear ma 6/1',
      '4 callbackOn ambiguousDate 8-1-2025',
      '4 status unknownWord x',
      '5 receivedOn noYear ma 6/1',
      '5 callbackOn noDate 8-1 gebeld',
      '5 status unknownWord x',
      '6 receivedOn ambiguousDate 9-1-2025',
      '6 callbackOn noDate wk 4',
      '9 status unknownWord ja',
      '10 callbackOn noDate z.s.m.',
      '10 status unknownWord nee',
    ]);
    expect(words(planned)).toEqual(['x', 'ja', 'nee']);
  });

  it('asks for the year of dates without one once, and reads all of them by the answer', async () => {
    const { plan } = await plannedOf(housingByMonth);
    expect(plan.questions.filter(({ kind }) => kind === 'year')).toEqual([
      { kind: 'year', rows: 2, samples: ['ma 6/1'], years: [2025, 2026] },
    ]);
    const answered = await plannedOf(housingByMonth, {
      year: 2025,
      dateRules: new Map([[1, { order: 'dayFirst', swapped: false }]]),
    });
    expect(answered.plan.questions.map(({ kind }) => kind)).not.toContain('year');
    expect(complaintIn(answered, 4)?.receivedOn).toBe('2025-01-06');
    expect(complaintIn(answered, 5)?.receivedOn).toBe('2025-01-06');
    expect(correctionsIn(answered, 'textDate')).toContain('4 receivedOn: ma 6/1 > 06-01-2025');
  });
});

describe('a sheet per year', () => {
  it('is understood alike each year', async () => {
    const each = await Promise.all(municipalByYear.map((list) => plannedOf(list)));
    for (const planned of each) {
      expect(meanings(planned)).toEqual([
        'Nr.: caseNumber',
        'Ontv.: receivedOn',
        'Inwoner: name',
        'Onderwerp: summary',
        'Afdeling: department',
        'Gegrond?: finding',
        'Afgedaan: closedOn',
        'Bijzonderheden: -',
      ]);
    }
    expect(each.map(leftOut)).toEqual([['5 blank', '6 total'], ['5 total'], ['4 total']]);
  });
});

describe('two lists side by side', () => {
  it('are two, and complaints take their dates from their own', async () => {
    const planned = await plannedOf(careSideBySide);
    expect(meanings(planned).slice(0, 2)).toEqual(['Datum: receivedOn', 'Cliënt: name']);
    expect(planned.source.list.headers).toHaveLength(7);
    expect(complaintIn(planned, 4)?.receivedOn).toBe('2025-03-03');
    expect(problemsIn(planned)).toContain('6 receivedOn noDate 3-4-2025 / 4-4-2025');
    expect(leftOut(planned)).toEqual(['9 total', '10 total']);
  });
});

describe('a list with subtotals by formulas', () => {
  it('takes none of its totals for a complaint, nor their labels for numbers and categories', async () => {
    const planned = await plannedOf(energySubtotals);
    expect(leftOut(planned)).toEqual(['5 total', '8 total', '9 total', '10 total']);
    expect(planned.plan.additions).toEqual({
      departments: [],
      employees: ['L. Brandsma', 'L.B.', 'LB'],
      categories: ['Jaarnota', 'Meter', 'Overstap'],
      channels: [],
    });
    expect(problemsIn(planned)).toEqual([
      '3 callbackOn noDate volgende week',
      '4 callbackOn noDate 5-2 gebeld',
    ]);
  });
});

describe('a list with ticks and amounts', () => {
  it('asks what ticks mean, and which order its dates have', async () => {
    const planned = await plannedOf(webshopReturns);
    expect(meanings(planned)).toEqual([
      'Order: -',
      'Wanneer: receivedOn',
      'Klant: name',
      'Mail: email',
      'Probleem: summary',
      'Hoe opgelost?: measure',
      'Refund €: -',
      'Tevreden j/n: satisfied',
      'Klaar: status',
      'Wie: followUpBy',
    ]);
    expect(words(planned)).toEqual(['nog niet', 'v', '✓', 'x']);
    expect(leftOut(planned)).toEqual(['11 total', '12 total', '13 note']);
    expect(planned.plan.doubles).toEqual([{ by: 'contents', rows: [6, 7] }]);
  });

  it('knows a tick once somebody has said what it means', async () => {
    const said = new Map([[8, new Map([['✓', 'closed']])]]);
    expect(complaintIn(await plannedOf(webshopReturns, { words: said }), 5)?.status).toBe('closed');
  });
});

describe('no original value is lost', () => {
  const lists: MessyList[] = [
    housingByMonth,
    ...municipalByYear,
    careSideBySide,
    energySubtotals,
    webshopReturns,
  ];
  it.each(lists.map((list) => [list.sheet, list] as const))('of %s', async (_name, list) => {
    const { source, mapping, plan } = await plannedOf(list);
    expect(plan.rows).toHaveLength(source.rows.length);
    expect(lostOriginals(source, mapping, plan.rows)).toEqual([]);
  });
});
