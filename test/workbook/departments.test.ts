import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { registerLanguages, type RegisterLanguage } from '../../src/i18n/workbook/registerLanguages';
import { valueOf } from '../fixtures/valueOf';
import { aCreation } from './aCreation';
import { openedRegister, type OpenedWorkbook } from './openedRegister';
import { asColleague } from './sheetReading';
import { readTable } from './sideReading';

const listOf = ({ tables }: Excel.Workbook) => tables.getItem('tblAfdelingen');
const headersIn = (language: RegisterLanguage) => workbookTexts[language].lists.departments.headers;

const departmentsNow = async ({ register }: OpenedWorkbook) =>
  valueOf(await register.open())?.lists.departments;

const type = (cells: string[][]) =>
  asColleague((book) => {
    const first = listOf(book).getHeaderRowRange().getCell(1, 0);
    first.getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).values = cells;
  });

/** A register in which two departments stand. */
async function withTwo(language: RegisterLanguage) {
  const workbook = await openedRegister(language);
  for (const name of ['Wonen', 'Beheer']) valueOf(await workbook.register.addToList('departments', name));
  return workbook;
}

/** As it was made before departments could be inactive: nothing names such a column. */
async function earlierRegister(language: RegisterLanguage) {
  const workbook = await withTwo(language);
  await asColleague((book) => {
    // A column of the whole sheet: Excel moves no part of another list that stands beside this one.
    listOf(book).columns.getItem(headersIn(language)[3]).getRange().getEntireColumn().delete('Left');
    book.names.getItem('Kolom_Afdelingen_active').delete();
  });
  return workbook;
}

describe.each(registerLanguages)('a department (%s)', (language) => {
  const { active, inactive } = workbookTexts[language].lists;

  it('is active until the list says no, and then keeps its head', async () => {
    const workbook = await withTwo(language);
    await type([
      ['Wonen', 'Ruth', 'r@x.nl', inactive],
      ['Beheer', 'Hidde', 'h@x.nl', ''],
    ]);
    expect(await departmentsNow(workbook)).toEqual([
      { name: 'Wonen', head: 'Ruth', headEmail: 'r@x.nl', active: false },
      { name: 'Beheer', head: 'Hidde', headEmail: 'h@x.nl', active: true },
    ]);
    valueOf(await workbook.register.addToList('departments', 'wonen'));
    expect((await departmentsNow(workbook))?.[0]).toMatchObject({ name: 'Wonen', active: true });
    expect((await readTable('tblAfdelingen')).map((row) => Object.values(row)[3])).toEqual([active, '']);
  });

  it('is active in a register that can’t say it yet, whatever the office’s own columns hold', async () => {
    const workbook = await earlierRegister(language);
    await asColleague((book) => {
      const list = listOf(book);
      list.getRange().getColumnsAfter(1).getEntireColumn().insert('Right');
      list.resize(list.getRange().getResizedRange(0, 1));
      list.getRange().getLastColumn().values = [['Extern'], [inactive], [inactive]];
    });
    expect((await departmentsNow(workbook))?.map((one) => one.active)).toEqual([true, true]);
    valueOf(await workbook.register.addToList('departments', 'Zorg'));
    expect((await departmentsNow(workbook))?.map(({ name }) => name)).toEqual(['Wonen', 'Beheer', 'Zorg']);
  });

  it('can be put aside once its register is completed, with the lists beside it whole', async () => {
    const workbook = await earlierRegister(language);
    const lists = async () => [await readTable('tblMedewerkers'), await readTable('tblRubrieken')];
    valueOf(await workbook.register.addToList('employees', 'Sanne Bakker'));
    const before = await lists();
    expect(valueOf(await workbook.register.create(aCreation()))).toBe('created');
    expect(await lists()).toEqual(before);
    await asColleague((book) => {
      listOf(book).columns.getItem(headersIn(language)[3]).getDataBodyRange().getCell(0, 0).values = [
        [inactive],
      ];
    });
    expect((await departmentsNow(workbook))?.map((one) => one.active)).toEqual([false, true]);
    expect(valueOf(await workbook.register.create(aCreation()))).toBe('present');
  });

  it('stays inactive where somebody renames the column that says so', async () => {
    const workbook = await withTwo(language);
    await type([['Wonen', '', '', inactive]]);
    await asColleague((book) => {
      listOf(book).getHeaderRowRange().getCell(0, 3).values = [['Nog in gebruik']];
    });
    expect((await departmentsNow(workbook))?.map((one) => one.active)).toEqual([false, true]);
  });
});
