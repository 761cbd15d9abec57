import type { RowId } from '../../../src/procedure/complaint/complaint';
import { inspectRegister } from '../../../src/usecases/inspection/inspectRegister';
import { registerComplaint } from '../../../src/usecases/register/registerComplaint';
import { openRegister } from '../../../src/usecases/register/openRegister';
import { createInspection } from '../../../src/workbook/inspection/createInspection';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { aDraft } from '../../fixtures/aDraft';
import { valueOf } from '../../fixtures/valueOf';
import { openWorkbook } from '../../host/files/openWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { startLocalExcel } from '../../host/inProcess';
import { aStep } from '../aStep';
import { inspectedRegister } from '../inspection/wornRegister';
import { builtTab, readTab } from '../quarterTab';
import { asColleague } from '../sheetReading';
import { readTable } from '../sideReading';

const lastYear = { year: 2026, quarter: 3 } as const;

let saved: Uint8Array;

/** Of 2026, with a line in the log and a quarter tab. */
beforeAll(async () => {
  const { host, register } = await inspectedRegister();
  valueOf(await register.write('r1' as RowId, { phone: '0699999999' }, aStep({ phone: '06 12345678' })));
  await builtTab(register, lastYear);
  saved = await saveWorkbook(host.workbook);
});

/** Opens it under another name; then somebody empties the list and opens the pane. */
async function nextYear(empty: (table: Excel.Table) => void) {
  const { workbook } = await openWorkbook(saved);
  startLocalExcel({ workbook });
  await asColleague(({ tables }) => empty(tables.getItem('tblKlachten')));
  const pane = createWorkbookRegister();
  const ports = {
    register: pane,
    clock: fixedClock('2027-01-04'),
    random: seededRandom(5),
    identity: fixedIdentity('Sanne'),
  };
  return { pane, ports };
}

const waysToEmpty: Record<string, (table: Excel.Table) => void> = {
  'its rows deleted': (table) => table.getDataBodyRange().delete(Excel.DeleteShiftDirection.up),
  'its rows cleared': (table) => table.getDataBodyRange().clear(Excel.ClearApplyTo.contents),
};

describe.each(Object.keys(waysToEmpty))('a register saved under next year’s name, %s', (way) => {
  const begun = () => nextYear(waysToEmpty[way] ?? (() => {}));
  const received = aDraft({ receivedOn: '04-01-2027', callbackOn: '11-01-2027' });

  it('opens empty, and begins with the first number of the year', async () => {
    const { pane, ports } = await begun();
    expect(await openRegister(pane)).toMatchObject({ kind: 'opened' });
    expect(valueOf(await pane.openCases(() => {})).lines).toEqual([]);
    expect(valueOf(await pane.strays(true))).toEqual([]);
    for (const number of ['2027-0001', '2027-0002']) {
      const done = await registerComplaint(ports, { lists: { holidays: [] } }, received);
      expect(done).toMatchObject({ kind: 'registered' });
      expect(done.kind === 'registered' && done.complaint.caseNumber).toMatch(number);
    }
  });

  it('has the lines of last year in its log, asked about as lines without a complaint, and shows them with no other', async () => {
    const { pane, ports } = await begun();
    const done = await registerComplaint(ports, { lists: { holidays: [] } }, received);
    if (done.kind !== 'registered') throw new Error(done.kind);
    expect((await readTable('tblLogboek')).map(({ RijID }) => RijID)).toContain('r1');
    expect(
      valueOf(await pane.history(done.complaint.rowId))
        .log.map(({ what }) => what)
        .join(),
    ).not.toMatch(/0699999999/);
    const work = { onProgress: () => {}, isCancelled: () => false, yieldToPane: async () => {} };
    const inspected = valueOf(await inspectRegister({ ...ports, inspection: createInspection() }, work));
    expect(inspected?.found.map(({ kind, count }) => [kind, count])).toContainEqual(['orphans', 1]);
  });

  it('keeps the tab of last year as it was made, which says that the register changed since', async () => {
    const { pane } = await begun();
    await openRegister(pane);
    const { rows } = await readTab('Kwartaal 2026-K3');
    expect(rows[0]?.[0]).toBe('Klachten in het 3e kwartaal van 2026');
    expect(rows[2]?.[0]).toMatch(/^Gewijzigd sinds rapport/);
    expect(await builtTab(pane, { year: 2027, quarter: 1 })).toEqual({
      sheet: 'Kwartaal 2027-K1',
      complaints: 0,
    });
    expect((await readTab('Kwartaal 2026-K3')).rows[5]?.[0]).toBe('3');
  });
});
