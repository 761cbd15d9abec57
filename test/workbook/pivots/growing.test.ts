import { statuses } from '../../../src/procedure/complaint/statuses';
import { valueOf } from '../../fixtures/valueOf';
import { builtTab, readTab, stamped } from '../quarterTab';
import { asColleague } from '../sheetReading';
import { crowded, quarter, tab, typeOver, wideRegister } from './wideRegister';

const statusNames = Array.from({ length: Object.keys(statuses).length }, (_, at) => `Status ${at + 1}`);

/** How many statuses the first PivotTable of a tab shows, and whether it counts as many complaints as there are. */
const shownStatuses = (pivot: string[][] = []) =>
  new Set(pivot.map(([, status]) => status).filter((status) => status?.startsWith('Status '))).size;

describe('PivotTables of an office with long lists', () => {
  it('of a category show however many statuses there are, when they are made and when they are refreshed later', async () => {
    const { register } = await wideRegister();
    const { sheet } = valueOf(await register.buildCategory({ ...stamped, quarter, category: crowded }));
    for (const known of statusNames.keys()) {
      await typeOver('Status', (row) => statusNames[Math.floor(row / 2) % (known + 1)] ?? '');
      expect(valueOf(await register.refreshPivots())).toEqual({ blocked: [] });
      const seen = [...(await readTab(sheet)).pivots.values()].map(shownStatuses);
      expect(seen).toEqual([known + 1, known + 1]);
    }
    await asColleague(({ worksheets }) => worksheets.getItem(sheet).delete());
    const again = valueOf(await register.buildCategory({ ...stamped, quarter, category: crowded }));
    expect(again).toEqual({ sheet });
    expect([...(await readTab(sheet)).pivots.values()].map(shownStatuses)).toEqual([
      statusNames.length,
      statusNames.length,
    ]);
  });

  it('of a quarter show 60 months and quarters that somebody typed, before they are made and afterwards', async () => {
    const { register } = await wideRegister();
    await typeOver('Maand', (row) => `Maand ${row}`);
    expect(await builtTab(register, quarter)).toEqual({ sheet: tab, complaints: 54 });
    await typeOver('Maand', (row) => (row % 2 === 0 ? `${row}-${row}-2026` : `In de week van ${row} juli`));
    await typeOver('Kwartaal', (row) => (row < 10 ? '2026-K3' : `1999 deel ${row}`));
    expect(valueOf(await register.refreshPivots())).toEqual({ blocked: [] });
    const [perMonth = [], cumulated = []] = [...(await readTab(tab)).pivots.values()];
    expect(perMonth.at(-1)).toEqual(['Eindtotaal', '', '10']);
    expect(cumulated[1]).toHaveLength(1 + 51);
    expect(await builtTab(register, quarter)).toEqual({ sheet: tab, complaints: 54 });
  });

  it('that an earlier version made side by side with columns that grow are made anew', async () => {
    const { register } = await wideRegister();
    await builtTab(register, quarter);
    await asColleague(({ pivotTables }) => {
      const perMonth = pivotTables.getItem('Rubrieken per maand 2026-K3');
      perMonth.columnHierarchies.add(perMonth.hierarchies.getItem('Maand'));
    });
    await typeOver('Maand', (row) => `Maand ${row}`);
    expect(valueOf(await register.refreshPivots())).toEqual({ blocked: [tab] });
    expect(await builtTab(register, quarter)).toEqual({ sheet: tab, complaints: 54 });
    expect(valueOf(await register.refreshPivots())).toEqual({ blocked: [] });
  });
});

describe('a column of the office with the name of a count', () => {
  const addColumns = () =>
    asColleague(({ tables }) => {
      for (const name of ['Aantal klachten', 'klachten CUMULATIEF']) {
        tables.getItem('tblKlachten').columns.add(undefined, undefined, name);
      }
    });

  it('stands in the way of no PivotTable', async () => {
    const { register } = await wideRegister();
    await addColumns();
    expect(await builtTab(register, quarter)).toEqual({ sheet: tab, complaints: 54 });
    const { sheet } = valueOf(await register.buildCategory({ ...stamped, quarter, category: crowded }));
    const [perMonth = [], cumulated = []] = [...(await readTab(tab)).pivots.values()];
    expect([perMonth[0]?.at(-1), cumulated[0]?.[0]]).toEqual(['Aantal klachten 2', 'Klachten cumulatief 2']);
    expect([...(await readTab(sheet)).pivots.values()].map(([header]) => header?.at(-1))).toEqual([
      'Aantal klachten 2',
      'Aantal klachten 2',
    ]);
  });

  it('may come later: when they are made again the counts are called otherwise', async () => {
    const { register } = await wideRegister();
    await builtTab(register, quarter);
    await addColumns();
    expect(await builtTab(register, quarter)).toEqual({ sheet: tab, complaints: 54 });
    const [perMonth = [], cumulated = []] = [...(await readTab(tab)).pivots.values()];
    expect([perMonth[0]?.at(-1), cumulated[0]?.[0]]).toEqual(['Aantal klachten 2', 'Klachten cumulatief 2']);
  });
});
