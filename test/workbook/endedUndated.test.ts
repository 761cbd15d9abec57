import type { Complaint } from '../../src/procedure/complaint/complaint';
import { endingCodes } from '../../src/procedure/complaint/statuses';
import { toDay } from '../../src/procedure/calendar/day';
import { findTable, sheetById } from '../host/model/find';
import { conditionalLook } from '../host/page/grid/cellView';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { openedRegister } from './openedRegister';
import { builtTab, lineOf, readTab } from './quarterTab';
import { readTable } from './sideReading';

const now = () => new Date(2026, 9, 2, 10);

/** A register with these rows, all received on 1 July 2026. */
async function withRows(rows: readonly Partial<Complaint>[]) {
  const workbook = await openedRegister('nl', { now });
  for (const [index, row] of rows.entries()) {
    valueOf(await workbook.register.append(aRow(`r${index}`, `2026-000${index}-AB`, row)));
  }
  return workbook;
}

describe('a complaint that ended by its status, on a day that nobody noted', () => {
  it('waits for nothing in the sheet and counts no days', async () => {
    const { register } = await withRows(endingCodes.map((status) => ({ status })));
    const rows = await readTable('tblKlachten');
    expect(rows.map(({ Signaal, Werkdagen }) => [Signaal, Werkdagen])).toEqual(
      endingCodes.map(() => ['', '']),
    );
    expect(valueOf(await register.openCases(() => {})).lines).toEqual([]);
  });

  it('has the grey letters of what was closed on a known day, and an open one has not', async () => {
    const { host } = await withRows([
      ...endingCodes.map((status) => ({ status })),
      { status: 'new' },
      { status: null },
    ]);
    const { area, sheet } = findTable(host.workbook, 'tblKlachten') ?? {};
    if (!area || !sheet) throw new Error('no complaints');
    const colours = Array.from({ length: area.rowCount }, (_, row) => {
      const look = conditionalLook(
        host.workbook,
        sheetById(host.workbook, sheet),
        area.row + row,
        area.column,
      );
      return look.fontColor;
    });
    const grey = '#595959';
    expect(colours.map((colour) => colour === grey)).toEqual([
      false,
      ...endingCodes.map(() => true),
      false,
      false,
    ]);
  });

  it('is closed in the quarter of its receipt, open nowhere, and told once', async () => {
    const undated = { status: 'closed', callbackOn: null, firstCallbackOn: null } as const;
    const { register } = await withRows([undated, undated, { callbackOn: null }]);
    await builtTab(register, { year: 2026, quarter: 3 });
    const tab = await readTab('Kwartaal 2026-K3');
    const stock = tab.rows.slice(tab.rows.findIndex(([label]) => label === 'Open op 01-07-2026'));
    expect(stock.slice(0, 6).map(([label, number]) => [label, number])).toEqual([
      ['Open op 01-07-2026', '0'],
      ['Ontvangen', '3'],
      ['Gesloten', '2'],
      ['– waarvan ingetrokken', '0'],
      ['– waarvan zonder datum', '2'],
      ['Open op 30-09-2026', '1'],
    ]);
    expect(lineOf(tab, 'Open en zonder terugbeldatum').at(-1)).toBe('1');
    const told = tab.rows.filter(([label]) => label?.startsWith('Afgehandeld volgens de status'));
    expect(told.map((line) => line.at(-1))).toEqual(['2']);
  });
});

describe('what turned out to be no complaint', () => {
  it('is in no quarter of the register, so that PivotTables count as the figures do', async () => {
    const closedOn = toDay('2026-07-02');
    const { register } = await withRows([
      {},
      { status: 'noComplaint', closedOn },
      { status: 'withdrawn', closedOn },
    ]);
    const quarters = (await readTable('tblKlachten')).map(({ Kwartaal, Maand, Jaar }) => [
      Kwartaal,
      Maand,
      Jaar,
    ]);
    const counted = ['2026-K3', '2026-07', '2026'];
    expect(quarters).toEqual([counted, ['', '', ''], counted]);
    expect((await builtTab(register, { year: 2026, quarter: 3 })).complaints).toBe(2);
    const tab = await readTab('Kwartaal 2026-K3');
    expect(tab.pivots.get('Rubrieken per maand 2026-K3')?.at(-1)?.at(-1)).toBe('2');
    expect(lineOf(tab, 'Geen klacht gebleken').slice(1, 8)).toEqual(['1', '', '', '', '', '1', '']);
    expect(tab.rows[2]?.[0]).toMatch(/dezelfde aantallen/);
  });
});
