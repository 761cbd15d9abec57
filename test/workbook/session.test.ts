import { createWorkbook } from '../../src/workbook/ports/createWorkbook';
import { keepsNothing } from '../fakes/fakeIntentions';
import { valueOf } from '../fixtures/valueOf';
import { startLocalExcel } from '../host/inProcess';
import { isCleanUp } from '../host/isCleanUp';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { asItComes } from './openedRegister';

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
