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
import { inExcel } from '../host/objects/inExcel';
import type { Workbook } from '../host/model/Workbook';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { aStep } from './aStep';
import { asItComes, openedRegister } from './openedRegister';
import { builtTab, readTab, stamped, tryToBuild } from './quarterTab';
import { asColleague, readRows } from './sheetReading';

const complaint = aRow('r1', '2026-0001-AB', { receivedOn: toDay('2026-03-02'), category: 'Privacy' });

/** Each test says what is different. */
async function withOneCase() {
  const workbook = await openedRegister('nl', asItComes);
  valueOf(await workbook.register.append(complaint));
  return workbook;
}

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.fault.code);
const findings = (outcome: Awaited<ReturnType<WorkbookRegister['open']>>) => valueOf(outcome)?.findings;
/** Everything that a sheet shows. */
const shownOn = (sheet: string) =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('text');
    await context.sync();
    return used.text.flat();
  });
const names = async () => (await readRows()).map(({ name }) => name);

describe('a register that is opened in another Excel', () => {
  let workbook: Workbook;
  let excel: LocalExcel;
  let register: WorkbookRegister;
  beforeAll(async () => {
    workbook = (await openedRegister('nl', asItComes)).host.workbook;
  });
  beforeEach(() => {
    Object.assign(workbook, { access: 'edit', region: 'nl-NL', editing: false });
    workbook.calculation.recalculation.setMode('Automatic');
    excel = startLocalExcel({ workbook, ...asItComes });
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

const quarter = { year: 2026, quarter: 3 } as const;

describe('manual calculation', () => {
  /** A register that was left in manual mode when somebody typed another date of receipt. */
  async function stale(mode: 'Manual' | 'AutomaticExceptTables') {
    const opened = await withOneCase();
    opened.host.workbook.calculation.recalculation.setMode(mode);
    await inExcel(({ workbook: { tables } }) => {
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
    const { sheet } = valueOf(await register.buildCategory({ ...stamped, quarter, category: 'Privacy' }));
    const { pivots } = await readTab(sheet);
    expect([...pivots.values()][0]?.at(-1)?.at(-1)).toBe('1');
  });

  it('shows the complaint that was asked for on the form', async () => {
    const { host, register } = await withOneCase();
    host.workbook.calculation.recalculation.setMode('Manual');
    valueOf(await register.append(aRow('r2', '2026-0002-CD', { name: 'Tweede' })));
    for (const { caseNumber, name } of [complaint, aRow('r2', '2026-0002-CD', { name: 'Tweede' })]) {
      valueOf(await register.showForm(caseNumber));
      expect(await shownOn('Formulier')).toContain(name);
    }
  });

  it('leaves no count and no warning of the pane stale', async () => {
    const { host } = await openedRegister('nl', { now: () => new Date('2026-07-08T12:00'), ...asItComes });
    const session = newSession();
    const [register, { calamities }] = [createWorkbookRegister(session), createFurtherPorts(session)];
    const calamity = aCalamity();
    valueOf(await calamities.appendCalamity(calamity, { ...aStep().log, event: 'registered' }));
    await asColleague((book) => {
      book.names.getItem('Instelling_RadarMinimum').getRange().values = [[1]];
    });
    host.workbook.calculation.recalculation.setMode('Manual');
    expect(findings(await register.open())).toEqual(['calculation']);
    const linked = { category: 'Kosten en facturen', calamity: calamity.code };
    valueOf(await register.append(aRow('r1', '2026-0001-AB', linked)));
    expect(valueOf(await calamities.calamities())).toMatchObject([{ linked: 1 }]);

    const recent = { category: 'Privacy', receivedOn: toDay('2026-07-08') };
    valueOf(await register.append(aRow('r2', '2026-0002-CD', recent)));
    valueOf(await register.append(aRow('r3', '2026-0003-EF', recent)));
    const { warnings } = valueOf(await register.openCases(() => {}));
    expect(warnings).toMatchObject([{ category: 'Privacy', recent: 2 }]);
  });

  it('is heard when somebody turns it on, or off, while the pane is open', async () => {
    const { host, register } = await withOneCase();
    expect(valueOf(await register.lookAtHost())).toEqual([]);
    host.workbook.calculation.recalculation.setMode('Manual');
    expect(valueOf(await register.lookAtHost())).toEqual(['calculation']);
    host.workbook.calculation.recalculation.setMode('Automatic');
    expect(valueOf(await register.lookAtHost())).toEqual([]);
  });

  it('is made good on request', async () => {
    const { register } = await stale('Manual');
    expect(await shownOn('Klachten')).toContain('2026-03');
    valueOf(await register.calculate());
    expect(await shownOn('Klachten')).toContain('2026-07');
  });
});

describe('a workbook that was opened read-only', () => {
  /** Read-only since it was opened: what Excel takes is never saved. */
  async function readOnly(access: 'copy' | 'view' | 'refused') {
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

  it('is told apart from a protected sheet, and said before anybody types, where the workbook doesn’t say so itself', async () => {
    const { register } = await readOnly('refused');
    expect(codeOf(await register.append(aRow('r2', '2026-0002-CD')))).toBe('readOnly');
    const { host: other, register: unaware } = await withOneCase();
    other.workbook.access = 'refused';
    expect(codeOf(await unaware.append(aRow('r2', '2026-0002-CD')))).toBe('readOnly');
  });

  it('is told apart from a workbook of which the structure is protected', async () => {
    const { register, host } = await withOneCase();
    host.workbook.isProtected = true;
    expect(await tryToBuild(register, quarter)).toEqual({ kind: 'failed', fault: { code: 'protected' } });
  });
});
