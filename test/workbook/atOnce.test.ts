import { buildQuarter } from '../../src/usecases/quarter/buildQuarter';
import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { valueOf } from '../fixtures/valueOf';
import { startLocalExcel } from '../host/inProcess';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { beforeRequest } from './beforeRequest';
import { openedRegister } from './openedRegister';

describe('what two people make at the same moment', () => {
  it.each([
    ['while the other looks for the tables', 4],
    ['once the other has looked', 6],
  ])('is one register, which one finds that another made %s', async (_, nth) => {
    startLocalExcel();
    const create = () => createWorkbookRegister().create(aCreation());
    const theirs: unknown[] = [];
    beforeRequest(nth, async () => void theirs.push(await create()));
    expect(await create()).toEqual({ ok: true, value: 'present' });
    expect(theirs).toEqual([{ ok: true, value: 'created' }]);
  });

  it('is one quarter, whenever the other one comes', async () => {
    const results: unknown[] = [];
    let isOver = false;
    for (let nth = 1; !isOver; nth++) {
      isOver = true;
      const { register } = await openedRegister();
      valueOf(await register.append(aRow('r1', '2026-0001-AB')));
      const ports = {
        clock: fixedClock('2026-07-08'),
        identity: fixedIdentity('Anna'),
        yieldToPane: async () => {},
      };
      const build = () =>
        buildQuarter({ ...ports, register: createWorkbookRegister() }, { year: 2026, quarter: 2 });
      beforeRequest(nth, async () => {
        isOver = false;
        await build();
      });
      results.push((await build()).kind);
    }
    expect(new Set(results)).toEqual(new Set(['built']));
  });
});
