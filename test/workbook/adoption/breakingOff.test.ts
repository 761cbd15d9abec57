import type { LongWork } from '../../../src/usecases/ports/adoptionPorts';
import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel } from '../../host/inProcess';
import { isCleanUp } from '../../host/isCleanUp';
import { copyWorkbook } from '../../host/model/copyWorkbook';
import { aRow } from '../aRow';
import { beforeRequest } from '../beforeRequest';
import { openedRegister } from '../openedRegister';
import { asColleague, readRows } from '../sheetReading';
import { patiently } from './aList';
import { anAdoption, messy } from './aPlan';
import { onceForEachState } from './onceForEachState';
import { wholeWorkbook } from './wholeWorkbook';

describe('an adoption that breaks off', () => {
  /** The list before the adoption, each time it is asked for, and how one ends that nothing happens to. */
  const planned = async () => {
    const { workbook } = startLocalExcel();
    const request = await anAdoption();
    const begin = () => startLocalExcel({ workbook: copyWorkbook(workbook) });
    const host = begin();
    valueOf(await createAdoption().adopt(request, patiently));
    const count = host.requests.filter((one) => !isCleanUp(one)).length;
    return { request, begin, whole: wholeWorkbook(host.workbook), count };
  };
  const goesOn = onceForEachState();

  it.each(['refused', 'lost'] as const)(
    'goes on without doubles after any request that is %s',
    async (how) => {
      const { request, begin, whole, count } = await planned();
      expect(messy).toHaveLength(6);
      for (let nth = 1; nth <= count; nth++) {
        const host = begin();
        if (how === 'refused') host.faults.fail('InvalidOrTimedOutSession', nth);
        else host.faults.loseReply(nth);
        const first = await createAdoption().adopt(request, patiently);
        expect([nth, first.ok]).toEqual([nth, false]);
        await goesOn(host.workbook, async () => {
          valueOf(await createAdoption().adopt(request, patiently));
          expect([nth, wholeWorkbook(host.workbook)]).toEqual([nth, whole]);
        });
      }
    },
  );

  it('can be taken back after any request that is refused', async () => {
    const { request, begin, count } = await planned();
    const isTakenBack = onceForEachState();
    for (let nth = 1; nth <= count; nth++) {
      const host = begin();
      const before = wholeWorkbook(host.workbook);
      host.faults.fail('InvalidOrTimedOutSession', nth);
      expect((await createAdoption().adopt(request, patiently)).ok).toBe(false);
      await isTakenBack(host.workbook, async () => {
        const unfinished = valueOf(await createAdoption().unfinished());
        if (unfinished) expect(unfinished).toMatchObject({ run: 'run1', of: 3, undoable: true });
        valueOf(await createAdoption().undo('run1', patiently));
        expect([nth, wholeWorkbook(host.workbook)]).toEqual([nth, before]);
        expect(valueOf(await createAdoption().unfinished())).toBeNull();
      });
    }
  });

  it('leaves nothing of what the rows say in its marker', async () => {
    const host = startLocalExcel();
    const request = await anAdoption();
    host.faults.fail('InvalidOrTimedOutSession', 14);
    expect((await createAdoption().adopt(request, patiently)).ok).toBe(false);
    const marker = JSON.stringify([...host.workbook.settings]);
    expect(marker).toContain('run1');
    for (const said of ['Bos', 'te laat', 'Noord', 'K1', 'Ans', 'Bea']) expect(marker).not.toContain(said);
  });
});

describe('a long list', () => {
  const long = [
    messy[0] ?? [],
    ...Array.from({ length: 80 }, (_, index) => [
      `K${index}`,
      45_000,
      'J. Bos',
      'x'.repeat(30_000),
      'Noord',
      'Ans',
    ]),
  ];

  it('goes in pieces, and a run that is cancelled after some of them leaves nothing behind', async () => {
    for (const stop of [2, 3, 4]) {
      const host = startLocalExcel();
      const request = await anAdoption({ rows: long });
      const before = wholeWorkbook(host.workbook);
      const steps: number[] = [];
      let asked = 0;
      const work: LongWork = { onProgress: (done) => steps.push(done), isCancelled: () => ++asked >= stop };
      expect(valueOf(await createAdoption().adopt(request, work))).toBeNull();
      expect(wholeWorkbook(host.workbook)).toEqual(before);
      if (stop === 4) expect(steps.some((done) => done > 0 && done < 80)).toBe(true);
    }
  });

  it('says how many rows stand there when it breaks off, and goes on with the others', async () => {
    const host = startLocalExcel();
    const request = await anAdoption({ rows: long });
    const steps: number[] = [];
    // The connection is gone once the first piece stands there.
    const onProgress = (done: number) => {
      steps.push(done);
      host.faults.offline = done > 0;
    };
    const broken = await createAdoption().adopt(request, { ...patiently, onProgress });
    expect(broken).toEqual({ ok: false, fault: { code: 'offline' } });
    host.faults.offline = false;
    const unfinished = valueOf(await createAdoption().unfinished());
    expect(unfinished).toMatchObject({ written: steps.at(-1), of: 80 });
    valueOf(await createAdoption().adopt(request, patiently));
    expect((await readRows()).map(({ rowId }) => rowId)).toEqual(
      request.rows.map(({ row }) => `run1-${row}`),
    );
  });
});

describe('colleagues meanwhile', () => {
  it('may move columns and add rows at any moment: every row comes in once, under the right headers', async () => {
    const begin = async () => {
      const { host, register } = await openedRegister();
      valueOf(await register.append(aRow('r1', '2026-0001-AB')));
      return { host, request: await anAdoption() };
    };
    const clean = await begin();
    const before = clean.host.requests.length;
    valueOf(await createAdoption().adopt(clean.request, patiently));
    const count = clean.host.requests.length - before;
    for (let nth = 1; nth <= count; nth += 1) {
      const { request } = await begin();
      beforeRequest(nth, async () => {
        await asColleague(
          ({ tables }) => void tables.getItem('tblKlachten').columns.add(0, undefined, 'Voorop'),
        );
        valueOf(await createWorkbookRegister().append(aRow('r2', '2026-0002-AB')));
      });
      const outcome = await createAdoption().adopt(request, patiently);
      expect([nth, outcome.ok]).toEqual([nth, true]);
      const rows = await readRows();
      expect(rows.map(({ rowId }) => rowId).filter((id) => String(id).startsWith('run1'))).toEqual([
        'run1-2',
        'run1-3',
        'run1-5',
      ]);
      const [first] = rows.filter(({ rowId }) => rowId === 'run1-2');
      expect([nth, first]).toEqual([nth, expect.objectContaining({ caseNumber: 'K1', name: 'J. Bos' })]);
    }
  });
});

describe('a second adoption', () => {
  it('is refused while another is unfinished, and leaves its marker alone', async () => {
    const host = startLocalExcel();
    const request = await anAdoption();
    host.faults.fail('InvalidOrTimedOutSession', 5);
    expect((await createAdoption().adopt(request, patiently)).ok).toBe(false);
    const before = wholeWorkbook(host.workbook);
    expect(await createAdoption().adopt({ ...request, run: 'run2' }, patiently)).toEqual({
      ok: false,
      fault: { code: 'unfinished', name: 'Onze klachten' },
    });
    expect(wholeWorkbook(host.workbook)).toEqual(before);
    expect(valueOf(await createAdoption().unfinished())?.run).toBe('run1');
  });

  it('can begin after a list that was becoming the register was deleted with its sheet', async () => {
    const host = startLocalExcel();
    const request = await anAdoption({ way: 'inPlace' });
    for (let nth = 1; valueOf(await createAdoption().unfinished())?.undoable !== false; nth += 1) {
      host.faults.fail('InvalidOrTimedOutSession', nth);
      await createAdoption().adopt(request, patiently);
    }
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Onze klachten').delete();
      await context.sync();
    });
    expect(valueOf(await createAdoption().unfinished())?.undoable).toBe(true);
    valueOf(await createAdoption().undo('run1', patiently));
    expect(valueOf(await createAdoption().unfinished())).toBeNull();
  });

  it('shows the register at its end, whatever sheet was in front', async () => {
    const host = startLocalExcel();
    valueOf(await createAdoption().adopt(await anAdoption(), patiently));
    valueOf(await createAdoption().showSheet('Onze klachten'));
    valueOf(await createAdoption().showRegister());
    const sheet = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheet);
    expect(sheet?.name).toBe('Klachten');
  });
});
