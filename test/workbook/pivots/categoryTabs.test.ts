import { toDay } from '../../../src/procedure/calendar/day';
import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import type { WorkbookRegister } from '../../../src/usecases/ports/workbookRegister';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { beforeRequest } from '../beforeRequest';
import { asItComes, openedRegister } from '../openedRegister';
import { lineOf, readTab, stamped } from '../quarterTab';
import { asColleague } from '../sheetReading';

const quarter = { year: 2026, quarter: 3 } as const;
const work = { onProgress: () => {}, isCancelled: () => false };
const index = 'Rubrieken 2026-K3';

async function withCategories(categories: readonly string[], language: 'nl' | 'en' = 'nl') {
  const opened = await openedRegister(language, asItComes);
  for (const [at, category] of categories.entries()) await receive(opened.register, at, category);
  return opened;
}

async function receive(register: WorkbookRegister, at: number, category: string, day = '2026-07-01') {
  const changes = { receivedOn: toDay(day), category, summary: 'Te laat', department: 'Balie' };
  const number = `2026-${String(at + 1).padStart(4, '0')}-AB`;
  valueOf(await register.append(aRow(`r${at}`, number, changes)));
}

const build = (register: WorkbookRegister, asked = {}) =>
  register.buildCategories({ quarter, ...stamped, ...work, ...asked });

const built = async (register: WorkbookRegister, asked = {}) => valueOf(await build(register, asked));

const sheetsOf = ({ workbook }: Awaited<ReturnType<typeof openedRegister>>['host']) =>
  workbook.sheets.map(({ name }) => name);

describe('the tabs of all categories', () => {
  it('are one for each with complaints in the quarter, with figures, a chart, PivotTables and a line in a list', async () => {
    const { host, register } = await withCategories(['Wachttijd', 'Privacy', 'Wachttijd']);
    await receive(register, 3, 'Kosten', '2026-05-01');
    await receive(register, 4, 'Wachttijd', '2026-05-01');
    const told: [number, number][] = [];
    const onProgress = (done: number, of: number) => void told.push([done, of]);
    const tabs = ['2026-K3 Wachttijd', '2026-K3 Privacy'];
    expect(await built(register, { onProgress })).toEqual({
      index,
      built: tabs.map((sheet) => ({ sheet })),
      locked: [],
      of: 2,
    });
    expect(told).toEqual([
      [0, 2],
      [0, 2],
      [1, 2],
    ]);
    expect(sheetsOf(host).slice(1, 5)).toEqual(['Klachten', index, ...tabs]);
    const tab = await readTab('2026-K3 Wachttijd');
    expect(['Dit kwartaal', 'Dit jaar', 'Vorig kwartaal'].map((label) => lineOf(tab, label)[1])).toEqual([
      '2',
      '3',
      '1',
    ]);
    expect(tab.rows[1]?.[0]).toMatch(/^Vastgelegd op 02-10-2026 door Ruth Oosterhof/);
    expect(tab.charts).toEqual([expect.objectContaining({ title: 'Ontvangen per kwartaal' })]);
    expect([...tab.pivots.values()].map((pivot) => pivot.at(-1)?.at(-1))).toEqual(['2', '2']);
    const list = await readTab(index);
    expect(lineOf(list, 'Wachttijd')).toEqual(['Wachttijd', '2', '–', '3', '1', '–', 'Open', '']);
    expect(lineOf(list, 'Kosten')).toEqual([]);
    expect(lineOf(list, 'Totaal').slice(1, 5)).toEqual(['3', '–', '5', '2']);
  });

  it('are brought up to date in place, renamed ones too, and those without complaints by now are told of', async () => {
    const { host, register } = await withCategories(['Wachttijd', 'Privacy']);
    await built(register);
    await asColleague(({ worksheets, tables }) => {
      worksheets.getItem('2026-K3 Wachttijd').name = 'Wachten';
      worksheets.getItem(index).name = 'Lijst';
      const body = tables.getItem('tblKlachten').columns.getItem('Rubriek').getDataBodyRange();
      body.values = [['Wachttijd'], ['Wachttijd']];
    });
    const before = sheetsOf(host);
    expect(await built(register)).toMatchObject({ index: 'Lijst', built: [{ sheet: 'Wachten' }] });
    expect(sheetsOf(host)).toEqual(before);
    expect(lineOf(await readTab('Wachten'), 'Dit kwartaal')[1]).toBe('2');
    const list = await readTab('Lijst');
    expect(lineOf(list, '2026-K3 Privacy').at(6)).toBe('Open');
    expect(lineOf(list, 'Privacy')).toEqual([]);
  });

  it('can be called whatever an office calls its categories', async () => {
    const long = 'x'.repeat(230);
    const names = [`${long}1`, `${long}2`, 'a/b', 'a:b', "'s avonds'", '=1+1', '*', 'Overig?', 'ÆØ '];
    const { host, register } = await withCategories(names);
    const { built: tabs } = await built(register);
    expect(tabs.map(({ missed }) => missed)).toEqual(names.map(() => undefined));
    expect(new Set(tabs.map(({ sheet }) => sheet.toLowerCase())).size).toBe(names.length);
    expect(host.workbook.pivots).toHaveLength(2 * names.length);
    for (const { sheet } of tabs) {
      expect([...(await readTab(sheet)).pivots.values()].map((pivot) => pivot.at(-1)?.at(-1))).toEqual([
        '1',
        '1',
      ]);
    }
    const again = await built(register);
    expect(again.built).toEqual(tabs);
  });

  it('count complaints without a category in the list, which needs no tab', async () => {
    const { register } = await withCategories(['', 'Wachttijd']);
    expect((await built(register)).of).toBe(1);
    expect(lineOf(await readTab(index), '(geen rubriek)').slice(0, 7)).toEqual([
      '(geen rubriek)',
      ...['1', '–', '1', '–', '–', ''],
    ]);
  });

  it('are none where the quarter has no category', async () => {
    const { host, register } = await withCategories(['']);
    const before = sheetsOf(host);
    expect(await built(register)).toEqual({ index: null, built: [], locked: [], of: 0 });
    expect(sheetsOf(host)).toEqual(before);
  });

  it('speak English in an English register', async () => {
    const { register } = await withCategories(['Waiting time'], 'en');
    expect(await built(register)).toMatchObject({
      index: 'Categories 2026-Q3',
      built: [{ sheet: '2026-Q3 Waiting time' }],
    });
    const { category } = workbookTexts.en.quarter;
    expect(lineOf(await readTab('2026-Q3 Waiting time'), category.quarter)[1]).toBe('1');
  });

  it('of which somebody protected one leave that as it is, and say so', async () => {
    const { register } = await withCategories(['Wachttijd', 'Privacy']);
    await built(register);
    await asColleague(({ worksheets }) => worksheets.getItem('2026-K3 Privacy').protection.protect());
    expect(await built(register)).toMatchObject({
      built: [{ sheet: '2026-K3 Wachttijd' }],
      locked: ['2026-K3 Privacy'],
    });
    expect(lineOf(await readTab(index), 'Privacy').at(-1)).toBe('beveiligd');
  });

  it('of which somebody protected the list are brought up to date all the same, and the list is named', async () => {
    const { register } = await withCategories(['Wachttijd']);
    await built(register);
    await asColleague(({ worksheets }) => worksheets.getItem(index).protection.protect());
    await receive(register, 1, 'Wachttijd');
    const tabs = [{ sheet: '2026-K3 Wachttijd' }];
    expect(await built(register)).toEqual({ index, built: tabs, locked: [index], of: 1 });
    expect(lineOf(await readTab('2026-K3 Wachttijd'), 'Dit kwartaal')[1]).toBe('2');
    expect(lineOf(await readTab(index), 'Wachttijd')[1]).toBe('1');
  });

  it('take over the tab of an earlier version where nobody typed in the way, and leave what somebody typed', async () => {
    const { host, register } = await withCategories(['Wachttijd', 'Privacy']);
    const old = (category: string, typed: string) =>
      asColleague(({ worksheets }) => {
        const sheet = worksheets.add(`2026-K3 ${category}`);
        sheet.pivotTables.add(`Type en status 2026-K3 ${category}`, 'tblKlachten', sheet.getRange('A6'));
        sheet.getRange(typed).values = [['van ons']];
      });
    await old('Wachttijd', 'A30');
    await old('Privacy', 'C5');
    const { built: tabs } = await built(register);
    expect(tabs).toEqual([{ sheet: '2026-K3 Wachttijd' }, { sheet: '2026-K3 Privacy (2)' }]);
    expect((await readTab('2026-K3 Privacy')).rows[4]?.[2]).toBe('van ons');
    expect((await readTab('2026-K3 Wachttijd')).rows[29]?.[0]).toBe('van ons');
    expect(host.workbook.pivots).toHaveLength(4);
  });
});

describe('a run over all categories that ends early', () => {
  const whole = {
    index,
    built: [{ sheet: '2026-K3 Wachttijd' }, { sheet: '2026-K3 Privacy' }],
    locked: [],
    of: 2,
  };

  it.each([1, 2, 3, 4, 5])('at request %i is finished by the next, with nothing double', async (nth) => {
    const { host, register } = await withCategories(['Wachttijd', 'Privacy']);
    const before = sheetsOf(host);
    if (nth % 2 === 0) host.faults.loseReply(nth);
    else host.faults.fail('InvalidOrTimedOutSession', nth);
    const first = await build(register);
    const stopped = { index, stopped: { code: expect.anything() } };
    expect(first).toMatchObject(nth <= 3 ? { ok: false } : { ok: true, value: stopped });
    expect(await built(register)).toEqual(whole);
    expect(sheetsOf(host)).toHaveLength(before.length + 3);
    expect(host.workbook.pivots).toHaveLength(4);
    for (const { sheet } of whole.built) {
      const tab = await readTab(sheet);
      expect([tab.charts.length, ...[...tab.pivots.values()].map((pivot) => pivot.at(-1)?.at(-1))]).toEqual([
        1,
        '1',
        '1',
      ]);
    }
  });

  it('because it was stopped says how far it came: the figures are on all of them', async () => {
    const { register } = await withCategories(['Wachttijd', 'Privacy']);
    let asked = 0;
    expect(await built(register, { isCancelled: () => asked++ > 0 })).toEqual({
      ...whole,
      built: [{ sheet: '2026-K3 Wachttijd' }],
      stopped: 'cancelled',
    });
    const tab = await readTab('2026-K3 Privacy');
    expect([lineOf(tab, 'Dit kwartaal')[1], tab.pivots.size]).toEqual(['1', 0]);
    expect(tab.rows[20]?.[0]).toMatch(/^Hier konden geen draaitabellen komen/);
  });

  it('goes on where a colleague deletes or renames a tab meanwhile', async () => {
    const { register } = await withCategories(['Wachttijd', 'Privacy']);
    beforeRequest(4, () =>
      asColleague(({ worksheets }) => {
        worksheets.getItem('2026-K3 Wachttijd').delete();
        worksheets.getItem('2026-K3 Privacy').name = 'Privé';
      }),
    );
    expect(await built(register)).toMatchObject({
      built: [{ sheet: '2026-K3 Wachttijd', missed: 'failed' }, { sheet: '2026-K3 Privacy' }],
    });
    expect(await built(register)).toMatchObject({
      built: [{ sheet: '2026-K3 Wachttijd' }, { sheet: 'Privé' }],
    });
  });

  it('at the same moment as a colleague’s makes each tab once', async () => {
    const { host, register } = await withCategories(['Wachttijd', 'Privacy']);
    beforeRequest(4, async () => void (await built(register)));
    expect(await built(register)).toEqual(whole);
    expect(host.workbook.pivots).toHaveLength(4);
    expect(sheetsOf(host).filter((name) => /2026-K3/.test(name))).toHaveLength(3);
  });
});
