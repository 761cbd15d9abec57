import { toDay } from '../../src/procedure/day';
import { aRow } from './aRow';
import { valueOf } from '../fixtures/valueOf';
import { openedRegister, type OpenedWorkbook } from './openedRegister';
import { asColleague } from './sheetReading';

const today = toDay('2026-10-02');
const thirdQuarter = { year: 2026, quarter: 3 } as const;

const received = [
  ['2026-07-01', 'Bejegening'],
  ['2026-07-15', 'Bejegening'],
  ['2026-09-30', 'Bejegening'],
  ['2026-08-03', 'Privacy'],
  ['2026-06-30', 'Privacy'],
  ['2026-10-01', 'Privacy'],
] as const;

async function withComplaints(): Promise<OpenedWorkbook> {
  const workbook = await openedRegister();
  for (const [index, [day, category]] of received.entries()) {
    const complaint = aRow(`r${index}`, `2026-000${index}-AB`, { receivedOn: toDay(day), category });
    valueOf(await workbook.register.append(complaint));
  }
  return workbook;
}

const pivotValues = (sheet: string) =>
  Excel.run(async (context) => {
    const pivots = context.workbook.worksheets.getItem(sheet).pivotTables;
    pivots.load('items/name');
    await context.sync();
    const ranges = pivots.items.map((pivot) => pivot.layout.getRange().load('values'));
    await context.sync();
    return ranges.map(({ values }) => values);
  });

describe('the quarter tab', () => {
  it('counts the complaints of that quarter per category and month', async () => {
    const { register } = await withComplaints();
    const built = valueOf(await register.build(thirdQuarter, today));
    expect(built).toEqual({ sheet: 'Kwartaal 2026-K3', complaints: 4 });
    const [pivot] = await pivotValues('Kwartaal 2026-K3');
    const lines = pivot?.map((line) => line.map(String)) ?? [];
    expect(lines).toContainEqual(expect.arrayContaining(['2026-07', '2026-08', '2026-09']));
    expect(lines).toContainEqual(['Bejegening', '2', '0', '1', '3']);
    expect(lines).toContainEqual(['Privacy', '0', '1', '0', '1']);
    expect(lines.at(-1)?.slice(1)).toEqual(['2', '1', '1', '4']);
  });

  it('is brought up to date in place the second time', async () => {
    const { register } = await withComplaints();
    valueOf(await register.build(thirdQuarter, today));
    const late = aRow('r9', '2026-0009-AB', { receivedOn: toDay('2026-09-01'), category: 'Kosten' });
    valueOf(await register.append(late));
    expect(valueOf(await register.build(thirdQuarter, today)).complaints).toBe(5);
    const pivots = await pivotValues('Kwartaal 2026-K3');
    expect(pivots).toHaveLength(1);
    expect(pivots[0]?.map((line) => line.map(String))).toContainEqual(['Kosten', '0', '0', '1', '1']);
  });

  it('says so when the quarter has no complaints, and gets its pivot once there are some', async () => {
    const { register } = await withComplaints();
    const empty = { year: 2025, quarter: 1 } as const;
    expect(valueOf(await register.build(empty, today)).complaints).toBe(0);
    expect(await pivotValues('Kwartaal 2025-K1')).toEqual([]);
    valueOf(await register.append(aRow('r9', '2025-0001-AB', { receivedOn: toDay('2025-02-03') })));
    expect(valueOf(await register.build(empty, today)).complaints).toBe(1);
    expect(await pivotValues('Kwartaal 2025-K1')).toHaveLength(1);
  });

  it('leaves a sheet of that name alone when somebody else made it', async () => {
    const { register } = await withComplaints();
    await asColleague((workbook) => {
      workbook.worksheets.add('Kwartaal 2026-K3').getRange('B2').values = [['van ons']];
    });
    const outcome = await register.build(thirdQuarter, today);
    expect(outcome).toEqual({ ok: false, fault: { code: 'nameTaken', name: 'Kwartaal 2026-K3' } });
  });

  it('speaks English in an English register', async () => {
    const { register } = await openedRegister('en');
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    const built = valueOf(await register.build(thirdQuarter, today));
    expect(built).toEqual({ sheet: 'Quarter 2026-Q3', complaints: 1 });
  });
});
