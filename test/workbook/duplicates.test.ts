import { dutchHolidays } from '../../src/procedure/calendar/holidays';
import { meantNumber } from '../../src/procedure/complaint/meantNumber';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { endCase } from '../../src/procedure/lifeCycle/endCase';
import { takeStep } from '../../src/usecases/case/takeStep';
import { formulasBefore, formulasSince } from '../../src/workbook/columns/formulasSince';
import { asMade } from '../../src/workbook/names/knownNames';
import { fillFormula } from '../../src/workbook/sheet/fillFormula';
import { plainFormula } from '../../src/workbook/sheet/plainFormula';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { valueOf } from '../fixtures/valueOf';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { openedRegister } from './openedRegister';
import { asColleague, readCells, readRows } from './sheetReading';

const first = aRow('r1', '2026-0417-AB', { name: 'J. Bos' });
const second = aRow('r2', '2026-0418-CD');
const older = aRow('r3', '2025-0417-EF');
const conclusion = { finding: null, cause: '', measure: '' };

async function withCases() {
  const workbook = await openedRegister();
  for (const complaint of [first, second, older]) valueOf(await workbook.register.append(complaint));
  const { register } = workbook;
  const ports = { register, clock: fixedClock('2026-07-08'), identity: fixedIdentity() };
  const end = () =>
    takeStep(ports, second, (shown, today) =>
      endCase(
        shown,
        { ...conclusion, ending: 'duplicate', reason: '', duplicateOf: first.caseNumber },
        today,
      ),
    );
  return { ...workbook, end };
}

describe('the complaint that somebody means by a number', () => {
  it.each([
    ['418', 'r2', 1],
    [' 2026-0417-ab ', 'r1', 1],
    ['2025-417', 'r3', 1],
    ['417', 'r1', 2],
    ['419', null, 0],
    ['*', null, 0],
    ['2026-0417-A?', null, 0],
  ])('%j', async (typed, rowId, count) => {
    const { register } = await withCases();
    const found = valueOf(await register.byNumber(meantNumber(typed)));
    expect([found.first?.rowId ?? null, found.count]).toEqual([rowId, count]);
  });
});

test('a duplicate names the other complaint, and is in no quarter of the sheet', async () => {
  const { end } = await withCases();
  expect(await end()).toMatchObject({ kind: 'taken', complaint: { status: 'duplicate' } });
  const [original, duplicate] = await readRows();
  expect(original).toMatchObject({ status: 'Nieuw', duplicateOf: '', quarter: '2026-K3' });
  expect(duplicate).toMatchObject({
    status: 'Dubbel',
    duplicateOf: '2026-0417-AB',
    quarter: '',
    month: '',
    year: '',
    signal: '',
  });
});

describe('a register of version 1.2, which knew no duplicates', () => {
  const { columns } = workbookTexts.nl;
  const before = formulasBefore('nl', asMade());

  async function earlierRegister() {
    const workbook = await withCases();
    await asColleague(({ tables }) => {
      const table = tables.getItem('tblKlachten');
      for (const key of formulasSince)
        fillFormula(table.columns.getItem(columns[key]).getDataBodyRange(), before[key]);
      table.columns.getItem(columns.duplicateOf).delete();
    });
    return workbook;
  }

  it('had these formulas', () => {
    expect(before.step).toBe(
      '=SUMPRODUCT((TRIM([@[Status]])={"Onvolledig","Nieuw","Doorgegeven","Opgevolgd","Gecontroleerd","Teruggebeld",' +
        '"Gesloten","Gesloten niet tevreden","Gesloten schriftelijk","Ingetrokken","Geen klacht"})*{1,2,3,4,5,6,7,8,9,10,11})',
    );
    expect(before.month).toBe(
      '=IF(ISNUMBER([@[Datum ontvangst]]),IF([@[Stap]]=11,"",YEAR([@[Datum ontvangst]])&"-"&RIGHT("0"&MONTH([@[Datum ontvangst]]),2)),"")',
    );
  });

  const complete = async ({ register }: Awaited<ReturnType<typeof earlierRegister>>) =>
    valueOf(await register.create(aCreation({ holidays: dutchHolidays(2026) })));

  it('counts none of them once it is completed', async () => {
    const workbook = await earlierRegister();
    await complete(workbook);
    expect(await workbook.end()).toMatchObject({ kind: 'taken' });
    expect((await readRows())[1]).toMatchObject({ status: 'Dubbel', quarter: '', month: '', signal: '' });
  });

  it('says in its mail links from then on whether the relation is called', async () => {
    expect(before.mailEmployee).not.toMatch(/Bereikbaar|COUNTIF/);
    const workbook = await earlierRegister();
    await complete(workbook);
    const [cells = []] = await readCells(['mailEmployee', 'mailHead']);
    for (const { formula } of cells) expect(formula).toContain('Bereikbaar via');
  });

  it('keeps what somebody typed in such a column until it is inspected', async () => {
    const workbook = await earlierRegister();
    await asColleague(({ tables }) => {
      const months = tables.getItem('tblKlachten').columns.getItem(columns.month).getDataBodyRange();
      months.getCell(1, 0).values = [['juli']];
    });
    await complete(workbook);
    const cells = await readCells(['month', 'step']);
    expect(cells[1]?.[0]).toEqual({ value: 'juli', formula: null });
    expect(plainFormula(cells[0]?.[0]?.formula ?? '')).toBe(plainFormula(before.month));
    expect(plainFormula(cells[0]?.[1]?.formula ?? '')).not.toBe(plainFormula(before.step));
  });
});
