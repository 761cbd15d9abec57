import type { LongWork } from '../../../src/usecases/ports/adoptionPorts';
import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel, type LocalExcel } from '../../host/inProcess';
import { isCleanUp } from '../../host/isCleanUp';
import { copyWorkbook } from '../../host/model/copyWorkbook';
import { openedRegister } from '../openedRegister';
import { asColleague } from '../sheetReading';
import { foundList, pasteList, patiently } from './aList';
import { anAdoption, aRequest, headers, messy } from './aPlan';
import { onceForEachState } from './onceForEachState';
import { wholeWorkbook } from './wholeWorkbook';

describe('a list that is to become the register', () => {
  it('is refused on a protected sheet, beside or above another table and beside a register, and nothing is changed', async () => {
    const refused = async (host: LocalExcel, fault: object, place = {}) => {
      const request = await aRequest(foundList(headers, messy.length - 1, place), 'inPlace');
      const before = wholeWorkbook(host.workbook);
      expect(await createAdoption().adopt(request, patiently)).toEqual({ ok: false, fault });
      expect(wholeWorkbook(host.workbook)).toEqual(before);
    };
    const guarded = startLocalExcel();
    await pasteList(messy);
    await asColleague(({ worksheets }) => worksheets.getItem('Onze klachten').protection.protect());
    await refused(guarded, { code: 'protected' });
    const copy = await aRequest(foundList(headers, messy.length - 1), 'copy');
    expect((await createAdoption().adopt(copy, patiently)).ok).toBe(true);

    const beside = startLocalExcel();
    await pasteList(messy);
    await pasteList([['Code'], ['a']], { column: 10, row: 3, table: 'tblCodes' });
    await refused(beside, { code: 'copyInstead', name: 'tblCodes' });

    const { host } = await openedRegister();
    await pasteList(messy);
    await refused(host, { code: 'copyInstead', name: 'tblKlachten' });
  });

  it('can be cancelled until it becomes a table: then the workbook is as it was', async () => {
    for (let stop = 1; stop <= 2; stop++) {
      const host = startLocalExcel();
      const request = await anAdoption({ way: 'inPlace' });
      const before = wholeWorkbook(host.workbook);
      let asked = 0;
      const work: LongWork = { ...patiently, isCancelled: () => ++asked >= stop };
      expect(valueOf(await createAdoption().adopt(request, work))).toBeNull();
      expect(wholeWorkbook(host.workbook)).toEqual(before);
    }
  });

  const goesOn = onceForEachState();

  it.each(['refused', 'lost'] as const)('goes on after any request that is %s', async (how) => {
    const { workbook } = startLocalExcel();
    const request = await anAdoption({ way: 'inPlace' });
    const begin = () => startLocalExcel({ workbook: copyWorkbook(workbook) });
    const clean = begin();
    valueOf(await createAdoption().adopt(request, patiently));
    const whole = wholeWorkbook(clean.workbook);
    const count = clean.requests.filter((one) => !isCleanUp(one)).length;

    for (let nth = 1; nth <= count; nth++) {
      const host = begin();
      if (how === 'refused') host.faults.fail('InvalidOrTimedOutSession', nth);
      else host.faults.loseReply(nth);
      expect([nth, (await createAdoption().adopt(request, patiently)).ok]).toEqual([nth, false]);
      await goesOn(host.workbook, async () => {
        const unfinished = valueOf(await createAdoption().unfinished());
        // A pane that was closed in between knows only what the marker says.
        const resumed = unfinished
          ? { ...(await aRequest(unfinished.list, 'inPlace')), mapping: unfinished.mapping }
          : request;
        valueOf(await createAdoption().adopt(resumed, patiently));
        expect([nth, wholeWorkbook(host.workbook)]).toEqual([nth, whole]);
      });
    }
  });

  it('is not taken back once it has begun to become the register', async () => {
    const host = startLocalExcel();
    const request = await anAdoption({ way: 'inPlace' });
    host.faults.fail('InvalidOrTimedOutSession', 12);
    expect((await createAdoption().adopt(request, patiently)).ok).toBe(false);
    expect(valueOf(await createAdoption().unfinished())).toMatchObject({ way: 'inPlace', undoable: false });
    expect((await createAdoption().undo('run1', patiently)).ok).toBe(false);
  });
});
