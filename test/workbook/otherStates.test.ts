import { toDay } from '../../src/procedure/calendar/day';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import type { Outcome } from '../../src/usecases/ports/ports';
import type { WorkbookRegister } from '../../src/usecases/ports/workbookRegister';
import { createFurtherPorts } from '../../src/workbook/ports/createFurtherPorts';
import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { serialOf } from '../../src/workbook/sheet/serial';
import { newSession } from '../../src/workbook/table/session';
import { aCalamity } from '../fixtures/aCalamity';
import { valueOf } from '../fixtures/valueOf';
import { startLocalExcel, type LocalExcel } from '../host/inProcess';
import type { Workbook } from '../host/model/Workbook';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { aStep } from './aStep';
import { openedRegister } from './openedRegister';
import { builtTab, readTab } from './quarterTab';
import { asColleague, readRows } from './sheetReading';

const complaint = aRow('r1', '2026-0001-AB', { receivedOn: toDay('2026-03-02'), category: 'Privacy' });

async function withOneCase() {
  const workbook = await openedRegister();
  valueOf(await workbook.register.append(complaint));
  return workbook;
}

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.fault.code);
const findings = (outcome: Awaited<ReturnType<WorkbookRegister['open']>>) => valueOf(outcome)?.findings;
const names = async () => (await readRows()).map(({ name }) => name);

describe('a register that is opened in another Excel', () => {
  let workbook: Workbook;
  let excel: LocalExcel;
  let register: WorkbookRegister;
  beforeAll(async () => {
    workbook = (await openedRegister()).host.workbook;
  });
  beforeEach(() => {
    Object.assign(workbook, { access: 'edit', region: 'nl-NL', editing: false });
    workbook.calculation.recalculation.setMode('Automatic');
    excel = startLocalExcel({ workbook });
    register = createWorkbookRegister();
  });

  it('says nothing while all is well, in one trip', async () => {
    expect(findings(await register.open())).toEqual([]);
    // The second lets go of ranges.
    expect(excel.requests.length).toBeLessThanOrEqual(2);
  });

  it('says what gets in the way', async () => {
    workbook.access = 'copy';
    workbook.region = 'en-US';
    workbook.calculation.recalculation.setMode('Manual');
    expect(findings(await register.open())).toEqual(['readOnly', 'calculation', 'monthFirst']);
    workbook.calculation.recalculation.setMode('AutomaticExceptTables');
    expect(findings(await register.open())).toContain('calculation');
  });

  it('is opened while a cell is edited, though the look counts as a write', async () => {
    workbook.editing = true;
    expect(findings(await register.open())).toEqual([]);
  });

  it('says that an Excel is too old', async () => {
    startLocalExcel({ workbook, sets: { ExcelApi: '1.11' } });
    expect(codeOf(await register.open())).toBe('unsupported');
  });

  it('is refused where dates count from 1904', async () => {
    workbook.calculation.is1904 = true;
    expect(codeOf(await register.open())).toBe('date1904');
    workbook.calculation.is1904 = false;
    expect(codeOf(await register.open())).toBe('ok');
  });
});

describe('a workbook without a register', () => {
  let excel: LocalExcel;
  let register: WorkbookRegister;
  beforeEach(() => {
    excel = startLocalExcel();
    register = createWorkbookRegister();
  });

  it('gets none where dates count from 1904', async () => {
    expect(valueOf(await register.open())).toBeNull();
    excel.workbook.calculation.is1904 = true;
    expect(codeOf(await register.open())).toBe('date1904');
  });

  it('gets none, and no list is adopted in it, as long as it is read-only', async () => {
    for (const access of ['copy', 'view'] as const) {
      excel.workbook.access = access;
      expect(codeOf(await register.open())).toBe('readOnly');
      expect(codeOf(await register.create(aCreation()))).toBe('readOnly');
    }
    excel.workbook.access = 'edit';
    expect(valueOf(await register.open())).toBeNull();
    expect(valueOf(await register.create(aCreation()))).toBe('created');
  });
});

describe('manual calculation', () => {
  const quarter = { year: 2026, quarter: 3 } as const;

  /** A register that was left in manual mode when somebody typed another date of receipt. */
  async function stale(mode: 'Manual' | 'AutomaticExceptTables') {
    const opened = await withOneCase();
    opened.host.workbook.calculation.recalculation.setMode(mode);
    await asColleague(({ tables }) => {
      const { columns } = tables.getItem('tblKlachten');
      const received = columns.getItem(workbookTexts.nl.columns.receivedOn).getDataBodyRange();
      received.values = [[serialOf(toDay('2026-07-02'))]];
    });
    return opened;
  }

  it.each(['Manual', 'AutomaticExceptTables'] as const)('leaves no quarter stale (%s)', async (mode) => {
    const { register } = await stale(mode);
    const { sheet, complaints } = await builtTab(register, quarter);
    expect(complaints).toBe(1);
    const read = await readTab(sheet);
    expect(read.pivots.get('Rubrieken per maand 2026-K3')?.at(-1)?.at(-1)).toBe('1');
    expect(read.rows[2]?.[0]).toMatch(/dezelfde aantallen/);
  });

  it('leaves no tab of a category stale', async () => {
    const { register } = await stale('Manual');
    const { sheet } = valueOf(await register.buildCategory({ quarter, category: 'Privacy' }));
    const { pivots } = await readTab(sheet);
    expect([...pivots.values()][0]?.at(-1)?.at(-1)).toBe('1');
  });

  it('is made good on request', async () => {
    const { register } = await stale('Manual');
    const month = async () => (await readRows())[0]?.month;
    expect(await month()).toBe('2026-03');
    valueOf(await register.calculate());
    expect(await month()).toBe('2026-07');
  });
});

describe('a workbook that was opened read-only', () => {
  /** Read-only since it was opened: what Excel takes is never saved. */
  async function readOnly(access: 'copy' | 'view') {
    const { host } = await withOneCase();
    host.workbook.access = access;
    const session = newSession();
    const register = createWorkbookRegister(session);
    expect(findings(await register.open())).toEqual(['readOnly']);
    return { host, register, further: createFurtherPorts(session) };
  }

  it('takes no complaint and no change, and can be read', async () => {
    const { register, further } = await readOnly('copy');
    const log = { ...aStep().log, event: 'registered' } as const;
    expect(codeOf(await register.append(aRow('r2', '2026-0002-CD')))).toBe('readOnly');
    expect(codeOf(await register.write(complaint.rowId, { name: 'Anders' }, aStep()))).toBe('readOnly');
    expect(codeOf(await further.calamities.appendCalamity(aCalamity(), log))).toBe('readOnly');
    expect(await names()).toEqual([complaint.name]);
    expect(valueOf(await register.byRowId(complaint.rowId))).toEqual(complaint);
  });

  it('takes them once it may be edited', async () => {
    const { host, register } = await readOnly('copy');
    host.workbook.access = 'edit';
    valueOf(await register.append(aRow('r2', '2026-0002-CD', { name: 'Tweede' })));
    expect(await names()).toEqual([complaint.name, 'Tweede']);
  });

  it('is told apart from a protected sheet where Excel refuses', async () => {
    const { host, register } = await readOnly('view');
    expect(codeOf(await register.append(aRow('r2', '2026-0002-CD')))).toBe('readOnly');
    host.workbook.access = 'edit';
    await asColleague(({ worksheets }) => worksheets.getItem('Klachten').protection.protect());
    expect(codeOf(await register.append(aRow('r2', '2026-0002-CD')))).toBe('protected');
    // Only viewed since a moment ago.
    const { host: other, register: unaware } = await withOneCase();
    other.workbook.access = 'view';
    expect(codeOf(await unaware.append(aRow('r2', '2026-0002-CD')))).toBe('readOnly');
  });
});
