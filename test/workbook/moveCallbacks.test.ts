import { toDay } from '../../src/procedure/calendar/day';
import { takeForEach } from '../../src/usecases/case/takeForEach';
import { toAnotherDay } from '../../src/usecases/case/toAnotherDay';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { beforeRequest } from './beforeRequest';
import { openedRegister } from './openedRegister';
import { asColleague, readRows } from './sheetReading';
import { readTable } from './sideReading';

const waiting = {
  status: 'handedOver',
  handedOverOn: toDay('2026-07-02'),
  callbackOn: toDay('2026-07-14'),
} as const;
const rows = [aRow('r1', '2026-0001-AB', waiting), aRow('r2', '2026-0002-CD', waiting)];
const move = toAnotherDay({ callbackOn: toDay('2026-07-16'), reason: '=monteur ziek' });
const work = { onProgress: () => {}, isCancelled: () => false };

async function aRegister() {
  const { register } = await openedRegister();
  for (const complaint of rows) valueOf(await register.append(complaint));
  return { register, clock: fixedClock('2026-07-08'), identity: fixedIdentity() };
}
const days = async () => (await readRows()).map(({ callbackOn }) => callbackOn);

describe('callbacks that are moved to another day', () => {
  it('stand there in the sheet, with what was promised first, and the reason as text in the log', async () => {
    const ports = await aRegister();
    const before = await readRows();
    const moved = await takeForEach(ports, rows, move, work);
    expect(moved).toMatchObject({ taken: [{ rowId: 'r1' }, { rowId: 'r2' }], left: [], brokeOff: null });
    const after = await readRows();
    expect(after.map(({ callbackOn }) => callbackOn)).toEqual([46_219, 46_219]);
    expect(after.map((row) => ({ ...row, callbackOn: '' }))).toEqual(
      before.map((row) => ({ ...row, callbackOn: '' })),
    );
    const log = await readTable('tblLogboek');
    expect(log.map((line) => line['Wat'])).toEqual(
      Array(2).fill('Terugbellen verzet: =monteur ziek: Terugbeldatum 14-07-2026 → 16-07-2026'),
    );
  });

  it.each([1, 2])('stay where a colleague put one right before request %i of its own', async (request) => {
    const ports = await aRegister();
    beforeRequest(request, () =>
      asColleague(({ tables }) => {
        const dates = tables.getItem('tblKlachten').columns.getItem('Terugbeldatum').getDataBodyRange();
        dates.getCell(0, 0).values = [[46_223]];
      }),
    );
    const moved = await takeForEach(ports, rows, move, work);
    expect(moved).toMatchObject({ taken: [{ rowId: 'r2' }], left: [{ rowId: 'r1' }], brokeOff: null });
    expect(await days()).toEqual([46_223, 46_219]);
  });
});
