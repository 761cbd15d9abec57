import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { createWorkbook } from '../../src/workbook/ports/createWorkbook';
import { keepsNothing } from '../fakes/fakeIntentions';
import { valueOf } from '../fixtures/valueOf';
import { startLocalExcel } from '../host/inProcess';
import { isCleanUp } from '../host/isCleanUp';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { asItComes } from './openedRegister';
import { registerComplaint } from '../../src/usecases/register/registerComplaint';
import { keepAppended } from '../../src/usecases/register/keepAppended';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { seededRandom } from '../fakes/seededRandom';
import { aDraft } from '../fixtures/aDraft';
import type { RowId } from '../../src/procedure/complaint/complaint';
import { asColleague } from './sheetReading';

describe('what a pane remembers of the sheet', () => {
  it('is shared by all its ports: one that is opened later reads no header again', async () => {
    const host = startLocalExcel();
    const { register, further } = createWorkbook(
      () => null,
      () => keepsNothing,
    );
    valueOf(await register.create(aCreation()));
    valueOf(await register.open());
    const { calamities, letters } = await further();
    const before = host.requests.length;
    valueOf(await calamities.calamities());
    valueOf(await letters.affected('C-2026-01'));
    // Whether there is a table, and what it holds; there is none of affected relations.
    expect(host.requests.slice(before).filter((request) => !isCleanUp(request))).toHaveLength(3);
  });

  it('lets the first complaint be registered in three trips, with nothing to clean up', async () => {
    const host = startLocalExcel(asItComes);
    const register = createWorkbookRegister();
    valueOf(await register.create(aCreation()));
    valueOf(await register.open());
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));

    const opened = createWorkbookRegister();
    valueOf(await opened.open());
    valueOf(await opened.openCases(() => {}, 2026));
    await new Promise(setImmediate);
    const before = host.requests.length;
    const ports = {
      register: opened,
      clock: fixedClock('2026-07-08'),
      random: seededRandom(1),
      identity: fixedIdentity(),
    };
    const registered = await registerComplaint(ports, { lists: { holidays: [] } }, aDraft());
    if (registered.kind !== 'registered') throw new Error(registered.kind);
    const { caseNumber, rowId } = registered.complaint;
    valueOf(await opened.select(rowId));
    expect(await keepAppended(ports)).toEqual([]);
    await new Promise(setImmediate);
    expect(host.requests.slice(before)).toHaveLength(3);
    expect(caseNumber).toMatch(/^2026-0002-/);
    expect(valueOf(await opened.selected())?.rowId).toBe(rowId);
  });

  it('leads to the row that was registered also where a colleague moved it since', async () => {
    startLocalExcel(asItComes);
    const register = createWorkbookRegister();
    valueOf(await register.create(aCreation()));
    for (const id of ['r1', 'r2']) valueOf(await register.append(aRow(id, `2026-000${id.slice(1)}-AB`)));
    await asColleague((workbook) => workbook.worksheets.getItem('Klachten').getRange('2:2').insert('Down'));
    valueOf(await register.select('r2' as RowId));
    expect(valueOf(await register.selected())?.rowId).toBe('r2');
  });

  it('still takes one trip to register a complaint after a sample was looked for', async () => {
    const host = startLocalExcel(asItComes);
    const { register, further } = createWorkbook(
      () => null,
      () => keepsNothing,
    );
    valueOf(await register.create(aCreation()));
    valueOf(await register.open());
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    valueOf(await (await further()).samples.samples());
    const before = host.requests.length;
    valueOf(await register.append(aRow('r2', '2026-0002-CD')));
    expect(host.requests.slice(before).filter((request) => !isCleanUp(request))).toHaveLength(1);
  });
});
