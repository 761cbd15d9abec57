import { exampleTexts } from '../../../src/i18n/workbook/example/exampleTexts';
import { toDay } from '../../../src/procedure/calendar/day';
import { dutchHolidays } from '../../../src/procedure/calendar/holidays';
import { tellExample } from '../../../src/procedure/example/tellExample';
import type { ExampleRequest } from '../../../src/usecases/ports/examplePorts';
import type { Language } from '../../../src/usecases/ports/ports';
import { adoptedRowId } from '../../../src/workbook/adoption/marks/adoptedRowId';
import { createExample } from '../../../src/workbook/example/createExample';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { newSession } from '../../../src/workbook/table/session';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel } from '../../host/inProcess';
import { isCleanUp } from '../../host/isCleanUp';
import { copyWorkbook } from '../../host/model/copyWorkbook';
import { aCreation } from '../aCreation';
import { aRow } from '../aRow';
import { onceForEachState } from '../adoption/onceForEachState';
import { wholeWorkbook } from '../adoption/wholeWorkbook';
import { asColleague, readRows } from '../sheetReading';

const today = toDay('2026-07-08');
const holidays = [2025, 2026].flatMap((year) => dutchHolidays(year));
const asked = (language: Language = 'nl'): ExampleRequest => ({
  ...aCreation({ language, holidays }),
  today,
  run: 'run1',
});
const patiently = { onProgress: () => {}, isCancelled: () => false };

/** A workbook in which an office keeps something of its own. */
async function ofAnOffice() {
  const host = startLocalExcel({ now: () => new Date('2026-07-08T10:00:00') });
  await asColleague((workbook) => {
    const sheet = workbook.worksheets.add('Planning');
    sheet.getRange('A1:B2').values = [
      ['Wie', 'Wanneer'],
      ['Ans', 'maandag'],
    ];
    sheet.tables.add('A1:B2', true).name = 'Planning';
    workbook.names.add('Peildatum', sheet.getRange('B2'));
  });
  return host;
}

/** Everything of a workbook that somebody sees, and what add-ins keep in it. */
const all = ({ workbook }: ReturnType<typeof startLocalExcel>) => ({
  seen: wholeWorkbook(workbook),
  settings: [...workbook.settings],
});

const pane = () => {
  const session = newSession();
  return { example: createExample(session), register: createWorkbookRegister(session) };
};

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook.load('worksheets/items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

describe('an example', () => {
  it.each(['nl', 'en'] as const)(
    'holds what the procedure makes of its complaints, in a register that opens as one (%s)',
    async (language) => {
      await ofAnOffice();
      const { example, register } = pane();
      expect(await example.make(asked(language), patiently)).toEqual({ ok: true, value: 'made' });

      const opened = valueOf(await register.open());
      expect(opened).toMatchObject({ language, example: 'whole' });
      expect(opened?.settings.organisation).toBe(exampleTexts[language].organisation);
      expect(opened?.lists.employees).toEqual(exampleTexts[language].employees);
      expect(opened?.lists.departments.map(({ head }) => head)).toEqual(
        exampleTexts[language].departments.map(({ head }) => head),
      );
      const told = tellExample({
        texts: exampleTexts[language],
        today,
        holidays: holidays.map(({ day }) => day),
        rowIdOf: (row) => adoptedRowId('run1', row),
      });
      for (const { complaint } of told)
        expect(valueOf(await register.byRowId(complaint.rowId))).toEqual(complaint);
      const second = told.find(({ complaint }) => complaint.round === 2);
      const history = valueOf(await register.history(adoptedRowId('run1', 10)));
      expect(history.rounds).toHaveLength(1);
      expect(history.log).toHaveLength(second?.steps.length ?? 0);
      const { lines } = valueOf(await register.openCases(() => {}));
      expect(lines.filter(({ callbackOn }) => callbackOn === today)).toHaveLength(4);
      // Numbers go on where the example ends.
      expect(valueOf(await register.nextSequence(2026))).toBe(told.length + 1);
    },
  );

  it('says so on each of its sheets, and on none of the office', async () => {
    await ofAnOffice();
    valueOf(await pane().example.make(asked(), patiently));
    const names = await sheetNames();
    expect(names.filter((name) => !name.endsWith(' (voorbeeld)'))).toEqual(['Sheet1', 'Planning']);
    expect(names).toHaveLength(10);
  });

  it('goes in one go, with the quarter sheets that somebody made of it, and the workbook is as it was', async () => {
    const host = await ofAnOffice();
    const before = all(host);
    const { example, register } = pane();
    valueOf(await example.make(asked(), patiently));
    valueOf(await register.open());
    const { buildQuarter } = await import('../../../src/usecases/quarter/buildQuarter');
    const built = await buildQuarter(
      {
        register,
        clock: { today: () => today, now: () => '2026-07-08T10:00' as never },
        identity: { me: () => '' } as never,
        yieldToPane: async () => {},
      },
      { year: 2026, quarter: 2 },
    );
    expect(built.kind).toBe('built');
    expect(await example.remove(false)).toEqual({ ok: true, value: { kind: 'removed' } });
    expect(all(host)).toEqual(before);

    expect(valueOf(await register.open())).toBeNull();
    expect(await register.create(aCreation({ holidays }))).toEqual({ ok: true, value: 'created' });
    expect(valueOf(await register.open())?.example).toBeUndefined();
  });

  it('leaves a sheet to show where the office deleted all of its own', async () => {
    startLocalExcel();
    const { example } = pane();
    valueOf(await example.make(asked(), patiently));
    await asColleague((workbook) => workbook.worksheets.getItem('Sheet1').delete());
    expect(valueOf(await example.remove(false))).toEqual({ kind: 'removed' });
    expect(await sheetNames()).toHaveLength(1);
  });

  it('asks first where complaints were added, by a pane or by hand', async () => {
    const host = await ofAnOffice();
    const before = all(host);
    const { example, register } = pane();
    valueOf(await example.make(asked(), patiently));
    valueOf(await register.open());
    valueOf(await register.append(aRow('r1', '2026-0417-BX')));
    await asColleague((workbook) => {
      const table = workbook.tables.getItem('tblKlachten');
      const below = table.getDataBodyRange().getRowsBelow(1);
      table.resize(table.getRange().getBoundingRect(below));
      table.columns.getItem('Naam').getDataBodyRange().getLastCell().values = [['Met de hand']];
    });
    const rows = (await readRows()).length;
    expect(await example.remove(false)).toEqual({ ok: true, value: { kind: 'others', complaints: 2 } });
    expect(await readRows()).toHaveLength(rows);
    expect(await example.remove(true)).toEqual({ ok: true, value: { kind: 'removed' } });
    expect(all(host)).toEqual(before);
  });

  it('is made in no workbook that has a register', async () => {
    const host = startLocalExcel();
    const { example, register } = pane();
    valueOf(await register.create(aCreation({ holidays })));
    const before = all(host);
    expect((await example.make(asked(), patiently)).ok).toBe(false);
    expect(await example.remove(true)).toEqual({ ok: true, value: { kind: 'removed' } });
    expect(all(host)).toEqual(before);
  });

  it.each([1, 2])('leaves nothing where it is cancelled after %i of its parts', async (parts) => {
    const host = await ofAnOffice();
    const before = all(host);
    let done = 0;
    const work = { onProgress: (now: number) => void (done = now), isCancelled: () => done >= parts - 1 };
    expect(await pane().example.make(asked(), work)).toEqual({ ok: true, value: null });
    expect(all(host)).toEqual(before);
  });
});

describe('an example that breaks off', () => {
  const requestsOf = ({ requests }: ReturnType<typeof startLocalExcel>) =>
    requests.filter((one) => !isCleanUp(one)).length;

  it.each(['refused', 'lost'] as const)(
    'is taken out, or can be, after any request that is %s as it is made',
    async (how) => {
      const office = await ofAnOffice();
      const before = all(office);
      const { workbook } = office;
      const again = () => startLocalExcel({ workbook: copyWorkbook(workbook) });
      const whole = again();
      valueOf(await pane().example.make(asked(), patiently));
      const count = requestsOf(whole);
      expect(count).toBeGreaterThan(5);
      const isTakenOut = onceForEachState();
      for (let nth = 1; nth <= count; nth++) {
        const host = again();
        if (how === 'refused') host.faults.fail('InvalidOrTimedOutSession', nth);
        else host.faults.loseReply(nth);
        const made = await pane().example.make(asked(), patiently);
        expect([nth, made.ok]).toEqual([nth, false]);
        await isTakenOut(host.workbook, async () => {
          const { example } = pane();
          expect([nth, await example.remove(false)]).toEqual([nth, { ok: true, value: { kind: 'removed' } }]);
          expect([nth, all(host)]).toEqual([nth, before]);
        });
      }
    },
  );

  it.each(['refused', 'lost'] as const)(
    'is whole or gone after any request that is %s as it is removed, and gone after the next try',
    async (how) => {
      const office = await ofAnOffice();
      const before = all(office);
      valueOf(await pane().example.make(asked(), patiently));
      const made = all(office);
      const { workbook } = office;
      const again = () => startLocalExcel({ workbook: copyWorkbook(workbook) });
      const first = again();
      valueOf(await pane().example.remove(false));
      const count = requestsOf(first);
      for (let nth = 1; nth <= count; nth++) {
        const host = again();
        if (how === 'refused') host.faults.fail('InvalidOrTimedOutSession', nth);
        else host.faults.loseReply(nth);
        expect([nth, (await pane().example.remove(false)).ok]).toEqual([nth, false]);
        expect([made, before]).toContainEqual(all(host));
        valueOf(await pane().example.remove(false));
        expect([nth, all(host)]).toEqual([nth, before]);
      }
    },
  );

  it('is no part of a register of the own that is made after it', async () => {
    const host = startLocalExcel();
    host.faults.loseReply(2);
    expect((await pane().example.make(asked(), { ...patiently, isCancelled: () => false })).ok).toBe(false);
    host.workbook.settings.set('klachtenregister.example', JSON.stringify({ run: 'x', stage: 'unfinished' }));
    const { register } = pane();
    valueOf(await register.create(aCreation({ holidays })));
    expect(valueOf(await register.open())?.example).toBeUndefined();
  });
});
