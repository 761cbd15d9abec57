import type { RowId } from '../../../src/procedure/complaint/complaint';
import { createCalamities } from '../../../src/workbook/calamity/createCalamities';
import { aCalamity } from '../../fixtures/aCalamity';
import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import { asColleague, readRows } from '../sheetReading';
import { readTable } from '../sideReading';
import { valueOf } from '../../fixtures/valueOf';
import { beforeRequest } from '../beforeRequest';
import { inspectedRegister } from './wornRegister';

/** The office renames Wachttijd on its list, by hand, and the rows keep the old name. */
async function renamedRegister() {
  const register = await inspectedRegister();
  await asColleague(({ tables }) => {
    const names = tables.getItem('tblRubrieken').columns.getItem('Rubriek').getDataBodyRange();
    const at = workbookTexts.nl.lists.categories.seeds.findIndex(([name]) => name === 'Wachttijd');
    names.getCell(at, 0).values = [['Wachten']];
  });
  return register;
}
const renaming = { list: 'categories', from: 'wachttijd ', to: 'Wachten' } as const;
const categories = async () => (await readRows()).map(({ category }) => category);

describe('a category that was renamed on the list', () => {
  it('is told with how many complaints have the old name, and the list as it stands now', async () => {
    const { inspect } = await renamedRegister();
    const { found, lists } = await inspect();
    expect(found.find(({ kind }) => kind === 'unknownNames')?.names).toEqual([
      { list: 'categories', name: 'Wachttijd', count: 3 },
    ]);
    expect(lists.categories).toContain('Wachten');
  });

  it('is carried through in every row, told in the report, and taken back', async () => {
    const { mend, inspect, takeBackLast } = await renamedRegister();
    const mended = valueOf(await mend([renaming]));
    expect(mended).toMatchObject({ written: 3, left: 0 });
    expect(await categories()).toEqual(['Wachten', 'Wachten', 'Wachten']);
    expect(
      (await readTable('tblNagekeken')).map((line) => [line['Stond er'], line['Staat er nu'], line['Wat']]),
    ).toEqual(Array(3).fill(['Wachttijd', 'Wachten', 'heet nu anders']));
    expect((await inspect()).found.filter(({ kind }) => kind === 'unknownNames')).toEqual([]);
    await takeBackLast();
    expect(await categories()).toEqual(['Wachttijd', 'Wachttijd', 'Wachttijd']);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'leaves the row in which a colleague chose something else right before request %i',
    async (request) => {
      const { mend } = await renamedRegister();
      const choose = () =>
        asColleague(({ tables }) => {
          const cells = tables.getItem('tblKlachten').columns.getItem('Rubriek').getDataBodyRange();
          cells.getCell(1, 0).values = [['Bejegening']];
        });
      beforeRequest(request, choose);
      valueOf(await mend([renaming]));
      expect(await categories()).toEqual(['Wachten', 'Bejegening', 'Wachten']);
    },
  );

  /** Two calamities, of which one is in that category. */
  async function withCalamities() {
    const register = await renamedRegister();
    const { appendCalamity } = createCalamities(register.session);
    const log = { event: 'registered', at: '2026-07-08T10:00', by: 'Mila' } as never;
    const ids = ['c1', 'c2'] as RowId[];
    for (const [index, rowId] of ids.entries()) {
      const category = index === 0 ? 'Bejegening' : 'Wachttijd';
      valueOf(await appendCalamity(aCalamity({ rowId, code: `C-2026-0${index}`, category }), log));
    }
    return register;
  }
  const ofCalamities = async () => (await readTable('tblCalamiteiten')).map((line) => line['Rubriek']);

  it('is carried through in calamities too, wherever they stand by then, and taken back', async () => {
    const { mend, inspection, takeBackLast } = await withCalamities();
    expect(valueOf(await mend([renaming]))).toMatchObject({ written: 4, left: 0 });
    expect(await ofCalamities()).toEqual(['Bejegening', 'Wachten']);
    const lines = await readTable('tblNagekeken');
    expect(lines.find((line) => line['Blad'] === 'Calamiteiten')).toMatchObject({
      Klachtnr: 'C-2026-01',
      Kolom: 'Rubriek',
      'Stond er': 'Wachttijd',
      'Staat er nu': 'Wachten',
    });
    const place = { table: 'calamities', rowId: 'c2' as RowId, position: 0, field: 'category' } as const;
    valueOf(await inspection.show(place));
    await asColleague(({ tables }) =>
      tables.getItem('tblCalamiteiten').sort.apply([{ key: 0, ascending: false }]),
    );
    await takeBackLast();
    expect((await ofCalamities()).sort()).toEqual(['Bejegening', 'Wachttijd']);
  });

  it('leaves the calamity to which a colleague gave another category at any moment', async () => {
    const { host, mend } = await withCalamities();
    const start = host.requests.length;
    valueOf(await mend([renaming]));
    for (let nth = 1; nth <= host.requests.length - start; nth += 2) {
      const again = await withCalamities();
      beforeRequest(nth, () =>
        asColleague(({ tables }) => {
          const cells = tables.getItem('tblCalamiteiten').columns.getItem('Rubriek').getDataBodyRange();
          cells.getCell(1, 0).values = [['Kosten']];
        }),
      );
      valueOf(await again.mend([renaming]));
      expect([nth, await ofCalamities()]).toEqual([nth, ['Bejegening', 'Kosten']]);
    }
  });

  it('changes nothing where the new name is not on the list', async () => {
    const { mend } = await renamedRegister();
    expect(valueOf(await mend([{ ...renaming, to: 'Nergens' }]))).toMatchObject({ written: 0, left: 0 });
    expect(await categories()).toEqual(['Wachttijd', 'Wachttijd', 'Wachttijd']);
  });
});
