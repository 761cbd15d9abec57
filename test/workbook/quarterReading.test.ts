import { addDays, toDay } from '../../src/procedure/calendar/day';
import { findings, satisfactions, type Complaint } from '../../src/procedure/complaint/complaint';
import { statuses } from '../../src/procedure/complaint/statuses';
import { needOf } from '../../src/procedure/quarterReport/counted/needOf';
import { quarterFigures } from '../../src/procedure/quarterReport/quarterFigures';
import { withoutNames } from '../../src/procedure/text/withoutNames';
import { complaintOf } from '../../src/workbook/columns/complaintOf';
import { readLayout } from '../../src/workbook/columns/layout';
import { countedOf } from '../../src/workbook/quarterSheet/read/countedOf';
import { loadEnds } from '../../src/workbook/quarterSheet/read/loadEnds';
import { loadWatched, watchedRows } from '../../src/workbook/quarterSheet/read/loadWatched';
import { readQuarter } from '../../src/workbook/quarterSheet/read/readQuarter';
import type { Reading } from '../../src/workbook/quarterSheet/read/reading';
import { filledRegister } from '../bench/filledRegister';
import { seededRandom } from '../fakes/seededRandom';
import { beforeRequest } from './beforeRequest';
import { asColleague } from './sheetReading';

const quarter = { year: 2026, quarter: 3 } as const;
const today = toDay('2026-10-05');
const rows = 700;

/** Complaints of three years, most of them received in their order, with all that a figure can look at. */
async function anyRegister(seed: number): Promise<void> {
  const random = seededRandom(seed);
  const oneOf = <T>(values: readonly T[]): T => values[random.below(values.length)] as T;
  const maybe = <T>(value: T): T | null => (random.below(4) === 0 ? null : value);
  await filledRegister(rows, (index): Partial<Complaint> => {
    const isLate = random.below(20) === 0;
    const receivedOn = addDays(toDay('2023-11-01'), isLate ? random.below(1_060) : Math.floor(index * 1.5));
    const soon = () => addDays(receivedOn, random.below(31));
    const closedOn = random.below(8) === 0 ? null : addDays(receivedOn, random.below(120) - 5);
    const call = soon();
    // Who was called after the case was closed is looked for no further back than the same quarter of last year.
    const isFound = closedOn === null || call <= closedOn || receivedOn >= '2025-06-01';
    return {
      receivedOn: random.below(60) === 0 ? null : receivedOn,
      closedOn,
      status: random.below(3) === 0 ? oneOf(statuses) : 'closed',
      category: oneOf(['Bejegening', 'bejegening', 'Wachttijd', '']),
      severity: oneOf(['serious', 'normal']),
      phone: `06${String(random.below(200)).padStart(8, '1')}`,
      postcode: '9401 AB',
      address: `Dorpsstraat ${random.below(150)}`,
      firstCallbackOn: maybe(soon()),
      firstAttemptOn: random.below(4) === 0 ? soon() : null,
      calledOn: isFound ? maybe(call) : null,
      headInformedOn: maybe(soon()),
      round: oneOf([1, 1, 2]),
      satisfied: maybe(oneOf(satisfactions)),
      finding: maybe(oneOf(findings)),
      name: oneOf(['Jan de Wit', 'mevrouw Kok']),
      cause: oneOf(['', 'Jan de Wit werd niet gebeld']),
      measure: oneOf(['', '', 'Rooster aangepast met De Wit en Kok', 'Gedaan op 1-7-2026']),
    };
  });
}

/** Each third of them started again on the day of its receipt. */
const logRounds = () =>
  Excel.run(async ({ workbook: { tables } }) => {
    const column = (name: string) =>
      tables.getItem('tblKlachten').columns.getItem(name).getDataBodyRange().load('values');
    const [numbers, received] = [column('Klachtnr'), column('Datum ontvangst')];
    const rounds = tables.getItem('tblRondes');
    const header = rounds.getHeaderRowRange().load('values');
    await rounds.context.sync();
    const lines = numbers.values.flatMap(([number], row) => {
      const cells: Record<string, string | number> = {
        Klachtnr: number,
        'Teruggebeld op': received.values[row]?.[0],
      };
      return row % 3 === 0 ? [(header.values[0] ?? []).map((name: string) => cells[name] ?? '')] : [];
    });
    rounds.rows.add(undefined, lines);
    await rounds.context.sync();
  });

async function reading(context: Excel.RequestContext, isCalculated: boolean): Promise<Reading> {
  const header = context.workbook.tables.getItem('tblKlachten').getHeaderRowRange().load('values');
  await context.sync();
  return { context, layout: readLayout(header), quarter, rows, isCalculated, yieldToPane: async () => {} };
}

/** The figures of what is read, and of all that stands in the register. */
const figuresBothWays = (isCalculated = true) =>
  Excel.run(async (context) => {
    const asked = await reading(context, isCalculated);
    const { tables } = context.workbook;
    const body = tables.getItem('tblKlachten').getDataBodyRange().load('values');
    const rounds = tables.getItem('tblRondes').getRange().load('values');
    const read = readQuarter(asked);
    await context.sync();
    const { lists, norm, calamities, samples, dates, complaints } = await read();
    const told = { quarter, today, ...lists };
    const figuresOf = (of: { dates: typeof dates; complaints: typeof complaints }) =>
      quarterFigures(of.dates, of.complaints, { ...told, norm, calamities, samples }, async () => {});

    const [headers = [], ...lines] = rounds.values;
    const [number, called] = ['Klachtnr', 'Teruggebeld op'].map((name) => headers.indexOf(name));
    const all = body.values.map((row: unknown[]) => complaintOf(asked.layout, row));
    const need = needOf(quarter);
    const whole = all.map((complaint) => {
      const restartedOn = lines
        .filter((line) => line[number ?? 0] === complaint.caseNumber && line[called ?? 0] !== '')
        .map((line) => addDays(toDay('1899-12-30'), Number(line[called ?? 0])))
        .sort();
      return countedOf(complaint, restartedOn, (text) =>
        text === '' ? '' : withoutNames([complaint.name])(text),
      );
    });
    return {
      read: await figuresOf({ dates, complaints }),
      whole: await figuresOf({
        complaints: whole,
        dates: whole
          .filter(({ receivedOn }) => receivedOn !== null)
          // What is older only tells how old the register is.
          .map(({ receivedOn, closedOn, status }) => ({
            ...{ receivedOn, closedOn },
            status: need({ receivedOn, closedOn }) === 'dates' ? null : status,
          })),
      }),
    };
  });

describe('the figures of a quarter', () => {
  it.each([1, 2, 3])(
    'are those of the whole register, though little of it is read (seed %i)',
    async (seed) => {
      await anyRegister(seed);
      const { read, whole } = await figuresBothWays();
      expect(read.stock.received).toBeGreaterThan(30);
      expect([read.previous?.repeats, read.lastYear?.repeats]).not.toContain(0);
      expect(read).toEqual(whole);
      expect((await figuresBothWays(false)).read).toEqual(whole);
    },
  );

  it('are so where rounds ended', async () => {
    await anyRegister(4);
    await logRounds();
    const { read, whole } = await figuresBothWays();
    expect(read.lastYear?.satisfaction.restarted).toBeGreaterThan(5);
    expect(read).toEqual(whole);
  });

  it('are so when a colleague sorts the rows between the dates and the rest', async () => {
    await anyRegister(7);
    // The header, the dates and then the rows.
    beforeRequest(3, () =>
      asColleague(({ tables }) => tables.getItem('tblKlachten').sort.apply([{ key: 0, ascending: false }])),
    );
    const { read, whole } = await figuresBothWays();
    expect([read.stock, read.previous, read.lastYear]).toEqual([whole.stock, whole.previous, whole.lastYear]);
  });

  it('go by the words of a status whose step was typed over, and by those with other blanks around them', async () => {
    await anyRegister(5);
    const before = await figuresBothWays();
    await asColleague(({ tables }) => {
      const steps = tables.getItem('tblKlachten').columns.getItem('Stap').getDataBodyRange();
      steps.getCell(500, 0).getResizedRange(149, 0).values = Array.from({ length: 150 }, () => [3]);
    });
    expect((await figuresBothWays()).read).toEqual(before.read);
    await Excel.run(async ({ workbook: { tables } }) => {
      const cells = tables.getItem('tblKlachten').columns.getItem('Status').getDataBodyRange().load('values');
      await cells.context.sync();
      cells.values = cells.values.map(([word]) => [word === '' ? '' : `\u00A0${String(word)}`]);
    });
    expect((await figuresBothWays()).read).toEqual(before.read);
  });
});

describe('the ends of the rows', () => {
  it('are the same in pieces', async () => {
    await anyRegister(6);
    const read = (most?: number) =>
      Excel.run(async (context) => {
        const tell = loadEnds(await reading(context, true), most);
        await context.sync();
        return tell();
      });
    const atOnce = await read();
    expect(atOnce).toHaveLength(rows);
    expect(new Set(atOnce.map(({ status }) => status)).size).toBe(statuses.length);
    expect(await read(300)).toEqual(atOnce);
  });
});

describe('rows of which the ends were read', () => {
  it.each<[string, (table: Excel.Table) => void, boolean]>([
    ['were left alone', () => {}, true],
    ['were sorted', ({ sort }) => sort.apply([{ key: 2, ascending: false }]), false],
    ['lost one', ({ rows: lines }) => lines.getItemAt(650).delete(), false],
    ['moved down the sheet', ({ worksheet }) => worksheet.getRange('1:1').insert('Down'), false],
  ])('%s', async (_, change, areThere) => {
    await anyRegister(8);
    const found = await Excel.run(async (context) => {
      const asked = await reading(context, true);
      const header = context.workbook.tables.getItem('tblKlachten').getHeaderRowRange();
      header.load('rowIndex,columnIndex');
      const ends = loadEnds(asked);
      await context.sync();
      const watch = loadWatched(
        asked,
        { row: header.rowIndex + 1, column: header.columnIndex },
        await ends(),
      );
      await asColleague(({ tables }) => change(tables.getItem('tblKlachten')));
      const tell = watch();
      await context.sync();
      return tell();
    });
    expect(found).toBe(areThere);
  });
});

describe('the rows that tell whether others moved', () => {
  const received = (days: readonly number[]) =>
    days.map((day) => ({ receivedOn: addDays(toDay('2026-01-01'), day) }));

  it('are all of a small register, and in a large one those before another day', () => {
    expect(watchedRows(received([0, 0, 0]))).toEqual([0, 1, 2]);
    const many = Array.from({ length: 1_000 }, (_, row) => Math.floor(row / 10));
    expect(watchedRows(received(many))).toEqual(Array.from({ length: 100 }, (_, day) => day * 10 + 9));
  });

  it('are at most 300, of all parts, the last row among them', () => {
    const rowsOf = watchedRows(received(Array.from({ length: 5_000 }, (_, row) => row % 7)));
    expect(rowsOf).toHaveLength(300);
    expect(new Set(rowsOf).size).toBe(300);
    expect([Math.min(...rowsOf) < 17, rowsOf.at(-1)]).toEqual([true, 4_999]);
  });
});
