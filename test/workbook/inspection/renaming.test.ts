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

  it('changes nothing where the new name is not on the list', async () => {
    const { mend } = await renamedRegister();
    expect(valueOf(await mend([{ ...renaming, to: 'Nergens' }]))).toMatchObject({ written: 0, left: 0 });
    expect(await categories()).toEqual(['Wachttijd', 'Wachttijd', 'Wachttijd']);
  });
});
