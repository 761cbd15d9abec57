import { inspectDress } from '../../../src/workbook/dress/inspectDress';
import { mendDress } from '../../../src/workbook/dress/mendDress';
import type { DressChange, DressFinding } from '../../../src/workbook/dress/kept/finding';
import type { ToldKept } from '../../../src/workbook/dress/kept/kept';
import { aRow } from '../aRow';
import { openedRegister } from '../openedRegister';
import { asColleague } from '../sheetReading';

const tableOf = (workbook: Excel.Workbook) => workbook.tables.getItem('tblKlachten');
const monthsOf = (workbook: Excel.Workbook) => tableOf(workbook).columns.getItem('Maand').getDataBodyRange();

const wrongMonths: DressFinding = { kind: 'formulas', count: 1, columns: ['month'] };

const working = { onProgress: () => {}, isCancelled: () => false, yieldToPane: async () => {} };

/** Fills the column Maand, and gives what was told of it as cells and what they held. */
async function fillMonths({ work = working, before = async (_: number) => {} } = {}) {
  const told: DressChange[] = [];
  const kept: ToldKept[] = [];
  await Excel.run((context) =>
    mendDress(context, [wrongMonths], {
      told: async (changes) => {
        told.push(...changes);
        await before(told.length);
      },
      kept: (more) => void kept.push(...more),
      work,
    }),
  );
  return {
    told: told.map(({ address, from }) => [address, from]),
    kept: kept.map(({ was, cells }) => [was, cells]),
  };
}

async function withRows(rows: number) {
  const { register } = await openedRegister();
  await register.append(aRow('r1', '2026-0001-AB'));
  await asColleague((workbook) => {
    const table = tableOf(workbook);
    table.resize(table.getHeaderRowRange().getResizedRange(rows, 0));
  });
}

const type = (row: number, text: string) =>
  asColleague((workbook) => (monthsOf(workbook).getCell(row, 0).formulas = [[text]]));

const monthsNow = () =>
  Excel.run(async (context) => {
    const months = monthsOf(context.workbook).load('formulas');
    await context.sync();
    return new Set(months.formulas.map(([formula]) => formula as unknown)).size;
  });

describe('a calculated column that is filled', () => {
  it('tells of a long table what stands between the rows that the inspection compared', async () => {
    await withRows(5_200);
    await asColleague((workbook) => (monthsOf(workbook).formulas = '=""' as never));
    await type(77, '="juni"');
    expect(await fillMonths()).toEqual({
      told: [],
      kept: [
        ['=""', 5_199],
        ['="juni"', 1],
      ],
    });
    expect(await monthsNow()).toBe(1);
  });

  it('tells what somebody typed there while it was read', async () => {
    await withRows(4);
    await type(1, 'mei');
    const { told } = await fillMonths({
      before: async (count) => {
        if (count === 1) await type(2, 'juni');
      },
    });
    expect(told.map(([, from]) => from)).toEqual(['mei', 'juni']);
    expect(await monthsNow()).toBe(1);
  });

  it('stays as it is, and nothing says otherwise, when it is cancelled while the column is read', async () => {
    await withRows(4);
    await type(1, 'mei');
    let pauses = 0;
    const yieldToPane = async () => void pauses++;
    const work = { ...working, yieldToPane, isCancelled: () => pauses > 0 };
    expect(await fillMonths({ work })).toEqual({ told: [], kept: [] });
    expect(await monthsNow()).toBeGreaterThan(1);
    expect(await Excel.run((context) => inspectDress(context, ['formulas']))).not.toEqual([]);
  });
});
