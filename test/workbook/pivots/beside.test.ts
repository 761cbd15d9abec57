import { toDay } from '../../../src/procedure/calendar/day';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { beforeRequest } from '../beforeRequest';
import { asItComes, openedRegister } from '../openedRegister';
import { builtTab, lineOf, readTab, stamped } from '../quarterTab';
import { asColleague } from '../sheetReading';

const quarter = { year: 2026, quarter: 3 } as const;
const tab = 'Kwartaal 2026-K3';
const perMonth = 'Rubrieken per maand 2026-K3';

async function builtRegister() {
  const opened = await openedRegister('nl', asItComes);
  await receive(opened.register, 1, 'Privacy');
  await builtTab(opened.register, quarter);
  return opened;
}

/** Its tab is there, and the PivotTables were deleted. */
async function withoutPivots() {
  const opened = await builtRegister();
  await asColleague(({ pivotTables }) => {
    for (const name of [perMonth, 'Rubrieken cumulatief 2026-K3']) pivotTables.getItem(name).delete();
  });
  return opened;
}

async function receive(
  register: Awaited<ReturnType<typeof openedRegister>>['register'],
  number: number,
  category: string,
) {
  const changes = { receivedOn: toDay('2026-08-03'), category };
  valueOf(await register.append(aRow(`r${number}`, `2026-000${number}-AB`, changes)));
}

const type = (address: string, text: string) =>
  asColleague(({ worksheets }) => (worksheets.getItem(tab).getRange(address).values = [[text]]));

async function read(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(tab).getRange(address).load('values');
    await context.sync();
    return range.values[0]?.[0];
  });
}

describe('what somebody typed beside PivotTables', () => {
  it('stays when one has to grow there: that is told, and the figures are brought up to date', async () => {
    const { register } = await builtRegister();
    await type('K9', 'van ons');
    await receive(register, 2, 'Kosten');
    expect(await builtTab(register, quarter)).toEqual({ sheet: tab, complaints: 2, missed: 'blocked' });
    expect(await read('K9')).toBe('van ons');
    const after = await readTab(tab);
    expect(lineOf(after, 'Kosten')[1]).toBe('1');
    expect(after.pivots.get(perMonth)?.at(-1)).toEqual(['Eindtotaal', '', '1']);
    expect(valueOf(await register.refreshPivots())).toEqual({ blocked: [tab] });
  });

  it('is in nobody’s way once it is taken away', async () => {
    const { register } = await builtRegister();
    await type('K9', 'van ons');
    await receive(register, 2, 'Kosten');
    await builtTab(register, quarter);
    await asColleague(({ worksheets }) => worksheets.getItem(tab).getRange('K9').clear());
    expect(await builtTab(register, quarter)).toEqual({ sheet: tab, complaints: 2 });
    expect((await readTab(tab)).pivots.get(perMonth)?.at(-1)).toEqual(['Eindtotaal', '', '2']);
  });

  it('does not keep the others of the workbook from being refreshed', async () => {
    const { register } = await builtRegister();
    const { sheet } = valueOf(await register.buildCategory({ ...stamped, quarter, category: 'Privacy' }));
    await type('K9', 'van ons');
    await receive(register, 2, 'Kosten');
    await receive(register, 3, 'Privacy');
    expect(valueOf(await register.refreshPivots())).toEqual({ blocked: [tab] });
    expect([...(await readTab(sheet)).pivots.values()].map((pivot) => pivot.at(-1)?.at(-1))).toEqual([
      '2',
      '2',
    ]);
  });

  it('stays where Excel would write over it without a word: new ones are made beside it', async () => {
    const { host, register } = await builtRegister();
    host.workbook.pivotsOverwrite = true;
    await asColleague(({ pivotTables }) => pivotTables.getItem(perMonth).delete());
    await type('K6', 'van ons');
    await type('R40', 'ook van ons');
    expect(await builtTab(register, quarter)).toEqual({ sheet: tab, complaints: 1 });
    expect([await read('K6'), await read('R40'), await read('T5')]).toEqual([
      'van ons',
      'ook van ons',
      'Rubriek',
    ]);
    expect((await readTab(tab)).pivots.size).toBe(2);
  });
});

describe('PivotTables that can not be made', () => {
  it('leave the figures whole, nothing half, and a word; the next time they are made', async () => {
    const { register } = await withoutPivots();
    await receive(register, 2, 'Privacy');
    // Where they are to come, and then where they are to come instead.
    beforeRequest(4, async () => {
      await type('L5', 'net getypt');
      beforeRequest(5, () => type('P5', 'net ook getypt'));
    });
    expect(await builtTab(register, quarter)).toEqual({ sheet: tab, complaints: 2, missed: 'blocked' });
    const before = await readTab(tab);
    expect([...before.pivots.keys()]).toEqual([]);
    expect(lineOf(before, 'Privacy')[1]).toBe('2');
    expect(await read('J1')).toMatch(/^Hier konden geen draaitabellen komen/);
    expect(await builtTab(register, quarter)).toEqual({ sheet: tab, complaints: 2 });
    expect([...(await readTab(tab)).pivots.keys()]).toHaveLength(2);
    expect([await read('L5'), await read('P5'), await read('J1')]).toEqual([
      'net getypt',
      'net ook getypt',
      expect.stringMatching(/^Draaitabellen/),
    ]);
  });

  it('come a little further on where somebody types in their place at that moment', async () => {
    const { register } = await withoutPivots();
    beforeRequest(4, () => type('L5', 'net getypt'));
    expect(await builtTab(register, quarter)).toEqual({ sheet: tab, complaints: 1 });
    expect([...(await readTab(tab)).pivots.keys()]).toHaveLength(2);
    expect([await read('L5'), await read('N5')]).toEqual(['net getypt', 'Rubriek']);
  });

  it('leave the figures of a category whole, and alone what another pane made meanwhile', async () => {
    const { host, register } = await builtRegister();
    const name = 'Afdeling en status 2026-K3 Privacy';
    beforeRequest(4, () =>
      asColleague(({ worksheets }) => {
        const sheet = worksheets.getItem('Lijsten');
        sheet.pivotTables.add(name, 'tblKlachten', sheet.getRange('CA1'));
      }),
    );
    expect(valueOf(await register.buildCategory({ ...stamped, quarter, category: 'Privacy' }))).toEqual({
      sheet: '2026-K3 Privacy',
      missed: 'failed',
    });
    const made = await readTab('2026-K3 Privacy');
    expect([...made.pivots.keys()]).toEqual([]);
    expect(lineOf(made, 'Dit kwartaal')[1]).toBe('1');
    expect(made.rows[20]?.[0]).toMatch(/^Hier konden geen draaitabellen komen/);
    expect(host.workbook.pivots.map((pivot) => pivot.name)).toContain(name);
  });
});

describe('the tab of a category after a column was renamed', () => {
  it('shows it under its new name', async () => {
    const { register } = await builtRegister();
    const { sheet } = valueOf(await register.buildCategory({ ...stamped, quarter, category: 'Privacy' }));
    await asColleague(
      ({ tables }) => (tables.getItem('tblKlachten').columns.getItem('Status').name = 'Stand'),
    );
    expect(valueOf(await register.buildCategory({ ...stamped, quarter, category: 'Privacy' }))).toEqual({
      sheet,
    });
    expect([...(await readTab(sheet)).pivots.values()].map(([header]) => header?.[1])).toEqual([
      'Stand',
      'Stand',
    ]);
  });
});
