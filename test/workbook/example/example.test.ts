import { exampleTexts } from '../../../src/i18n/workbook/example/exampleTexts';
import { tellExample } from '../../../src/procedure/example/tellExample';
import { adoptedRowId } from '../../../src/workbook/adoption/marks/adoptedRowId';
import { createCalamities } from '../../../src/workbook/calamity/createCalamities';
import { valueOf } from '../../fixtures/valueOf';
import { startLocalExcel } from '../../host/inProcess';
import { copyWorkbook } from '../../host/model/copyWorkbook';
import { aCreation } from '../aCreation';
import { onceForEachState } from '../adoption/onceForEachState';
import { asColleague } from '../sheetReading';
import {
  all,
  asked,
  holidays,
  ofAnOffice,
  pane,
  patiently,
  requestsOf,
  sheetNames,
  today,
} from './exampleWorld';

const gone = { kind: 'removed', keptOn: [] };

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
      const [incident, ...none] = valueOf(await createCalamities().calamities()) ?? [];
      expect(none).toEqual([]);
      const { code } = incident?.calamity ?? {};
      expect(incident).toMatchObject({ calamity: { status: 'open' }, linked: 3 });
      expect(told.filter(({ complaint }) => complaint.calamity === code)).toHaveLength(3);
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
    const told = valueOf(await example.remove(null));
    if (told.kind !== 'others') throw new Error('it was removed');
    expect(told.others.rows.map(({ sheet }) => sheet)).toEqual(['Kwartaal 2026-K2 (voorbeeld)']);
    const consent = { print: told.others.print, keepsRows: false };
    expect(await example.remove(consent)).toEqual({ ok: true, value: gone });
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
    expect(valueOf(await example.remove(null))).toEqual(gone);
    expect(await sheetNames()).toHaveLength(1);
  });

  it('is made in no workbook that has a register', async () => {
    const host = startLocalExcel();
    const { example, register } = pane();
    valueOf(await register.create(aCreation({ holidays })));
    const before = all(host);
    expect((await example.make(asked(), patiently)).ok).toBe(false);
    expect(await example.remove(null)).toEqual({ ok: true, value: gone });
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
          expect([nth, await example.remove(null)]).toEqual([nth, { ok: true, value: gone }]);
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
      valueOf(await pane().example.remove(null));
      const count = requestsOf(first);
      for (let nth = 1; nth <= count; nth++) {
        const host = again();
        if (how === 'refused') host.faults.fail('InvalidOrTimedOutSession', nth);
        else host.faults.loseReply(nth);
        expect([nth, (await pane().example.remove(null)).ok]).toEqual([nth, false]);
        expect([made, before]).toContainEqual(all(host));
        valueOf(await pane().example.remove(null));
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
