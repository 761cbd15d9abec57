import type { CaseNumber, Complaint, RowId } from '../../../../src/procedure/complaint/complaint';
import { toDay } from '../../../../src/procedure/calendar/day';
import type { Day } from '../../../../src/procedure/calendar/day';
import type { Fault } from '../../../../src/usecases/ports/ports';
import { drawNewSample } from '../../../../src/usecases/sample/drawNewSample';
import type { SampleRequest } from '../../../../src/usecases/sample/drawNewSample';
import type { NewSample, SamplePort } from '../../../../src/usecases/ports/samplePorts';
import { fakeRegister } from '../../../fakes/fakeRegister';
import { fakeSamples } from '../../../fakes/fakeSamples';
import { fixedClock } from '../../../fakes/fixedClock';
import { fixedIdentity } from '../../../fakes/fixedIdentity';
import { aComplaint } from '../../../fixtures/aComplaint';

const aCase = (number: number, changes: Partial<Complaint> = {}): Complaint =>
  aComplaint({
    rowId: `row-${number}` as RowId,
    caseNumber: `2026-${String(number).padStart(4, '0')}-AB` as CaseNumber,
    ...changes,
  });
const many = (count: number) => Array.from({ length: count }, (_, index) => aCase(index + 1));

const july: SampleRequest = {
  period: { first: toDay('2026-07-01'), last: toDay('2026-07-31'), date: 'receivedOn' },
  population: { kind: 'all' },
  asked: '2',
  size: { count: 2 },
  seed: 'K3',
  byCategory: false,
};
const fault: Fault = { code: 'offline' };

interface Circumstances {
  isCancelled?: () => boolean;
  holidays?: Day[];
}

/** Draws from these rows; `recorded` is what the workbook was asked to keep. */
function drawing(rows: Complaint[], { isCancelled = () => false, holidays = [] }: Circumstances = {}) {
  const register = fakeRegister();
  register.rows.push(...rows);
  const fake = fakeSamples(register);
  const recorded: NewSample[] = [];
  const samples: SamplePort = {
    ...fake.port,
    record: (sample) => {
      recorded.push(sample);
      return fake.port.record(sample);
    },
  };
  const ports = {
    samples,
    clock: fixedClock('2026-07-15'),
    identity: fixedIdentity('Mila Smit'),
    yieldToPane: async () => {},
  };
  const work = { onProgress: () => {}, isCancelled };
  const draw = (changes: Partial<SampleRequest> = {}) =>
    drawNewSample(ports, { ...july, ...changes }, holidays, work);
  return { draw, fake, samples, recorded };
}

describe('drawing a new sample', () => {
  it('keeps how it was drawn, by whom and when, so that anybody can repeat it', async () => {
    const { draw, recorded } = drawing([...many(5), aCase(6, { receivedOn: toDay('2026-08-01') })]);
    expect(await draw()).toEqual({
      kind: 'drawn',
      drawn: 2,
      population: 5,
      code: 'S-2026-01',
      sheet: 'Steekproef S-2026-01',
    });
    expect(recorded).toMatchObject([
      {
        period: july.period,
        population: { kind: 'all' },
        populationSize: 5,
        asked: '2',
        seed: 'K3',
        method: 'SHA-256/1',
        strata: null,
        by: 'Mila Smit',
        on: '2026-07-15',
      },
    ]);
  });

  it('gives each case six points, judged as far as the register can', async () => {
    const { draw, recorded } = drawing([aCase(1, { department: 'Buitendienst', category: 'Wachttijd' })]);
    await draw();
    const line = { remark: '', cause: '', action: '', owner: '', dueOn: null, doneOn: null };
    const judged = (point: string, verdict: string | null) => ({
      ...line,
      point,
      verdict,
      prefilled: verdict,
    });
    expect(recorded[0]?.cases).toEqual([
      {
        rowId: 'row-1',
        caseNumber: '2026-0001-AB',
        department: 'Buitendienst',
        category: 'Wachttijd',
        lines: [
          judged('noted', 'yes'),
          judged('handedOver', 'no'),
          judged('callbackKept', 'no'),
          judged('checked', null),
          judged('messages', null),
          judged('serious', 'notApplicable'),
        ],
      },
    ]);
  });

  it('judges by the holidays of the office', async () => {
    const handedOver = aCase(1, { handedOverOn: toDay('2026-07-03') });
    const verdict = async (holidays: Day[]) => {
      const { draw, recorded } = drawing([handedOver], { holidays });
      await draw();
      return recorded[0]?.cases[0]?.lines.find(({ point }) => point === 'handedOver')?.verdict;
    };
    expect([await verdict([]), await verdict([toDay('2026-07-02')])]).toEqual(['no', 'yes']);
  });

  it('draws from the chosen population only, by category in proportion', async () => {
    const closed = { closedOn: toDay('2026-07-20'), status: 'closed' } as const;
    const rows = [
      ...many(4).map((row) => ({ ...row, ...closed })),
      aCase(8, { ...closed, category: 'Wachttijd' }),
      aCase(9, { ...closed, category: 'Wachttijd' }),
      aCase(10),
    ];
    const { draw, recorded } = drawing(rows);
    const request: Partial<SampleRequest> = {
      population: { kind: 'closed' },
      byCategory: true,
      size: { count: 3 },
    };
    expect(await draw(request)).toMatchObject({ kind: 'drawn', drawn: 3, population: 6 });
    expect(recorded[0]).toMatchObject({
      strata: [
        { category: 'Bereikbaarheid', population: 4, drawn: 2 },
        { category: 'Wachttijd', population: 2, drawn: 1 },
      ],
    });
  });

  it('counts what was drawn, also when a row went meanwhile', async () => {
    const { draw, samples } = drawing(many(3));
    const { sampledCases } = samples;
    samples.sampledCases = (of) => sampledCases(of.slice(1));
    expect(await draw()).toMatchObject({ kind: 'drawn', drawn: 1, population: 3 });
  });
});

describe('no sample is drawn', () => {
  it.each<[string, Complaint[]]>([
    ['the register is empty', []],
    ['nothing of the period is in the population', [aCase(1)]],
  ])('when %s', async (_, rows) => {
    const { draw, recorded } = drawing(rows);
    expect(await draw({ population: { kind: 'closed' } })).toEqual({ kind: 'empty' });
    expect(recorded).toEqual([]);
  });

  it('of more cases than anybody judges by hand', async () => {
    const { draw, recorded } = drawing(many(501));
    expect(await draw({ size: { hundredths: 10_000 } })).toEqual({
      kind: 'tooMany',
      cases: 501,
      atMost: 500,
    });
    expect(recorded).toEqual([]);
    expect(await draw({ size: { count: 500 } })).toMatchObject({ kind: 'drawn', drawn: 500 });
  });

  it('when it is cancelled while the cases are read', async () => {
    const { draw, samples, recorded } = drawing([aCase(1)]);
    samples.candidates = async () => ({ ok: true, value: null });
    expect(await draw()).toEqual({ kind: 'cancelled' });
    expect(recorded).toEqual([]);
  });

  it('when it is cancelled right before it is written', async () => {
    const { draw, recorded } = drawing([aCase(1)], { isCancelled: () => true });
    expect(await draw()).toEqual({ kind: 'cancelled' });
    expect(recorded).toEqual([]);
  });

  it.each(['candidates', 'sampledCases', 'record'] as const)(
    'when %s fails, and says so',
    async (operation) => {
      const { draw, fake } = drawing([aCase(1)]);
      fake.failNext(operation, fault);
      expect(await draw()).toEqual({ kind: 'failed', fault });
      expect(fake.cards.size).toBe(0);
    },
  );
});
