import { saveWorkbook } from '../host/files/saveWorkbook';
import { addTable } from '../host/model/addTable';
import { createWorkbook } from '../host/model/Workbook';
import { writeCells } from '../host/model/writeCells';
import { excelPerTest } from './excel/excelPerTest';
import { goTo } from './excel/goTo';
import { seeCell } from './excel/seeCell';

jest.setTimeout(120_000);

const aDay = '2026-09-22';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const open = excelPerTest();

/** A file whose table has four names with hours. */
async function fileWithTable(): Promise<Buffer> {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  const area = { row: 0, column: 0, rowCount: 5, columnCount: 2 };
  writeCells(workbook, sheet, area, [
    ['Naam', 'Uren'],
    ['Karin', 3],
    ['Joris', 10],
    ['Bram', 2],
    ['Noor', 7],
  ]);
  addTable(workbook, sheet, area, true);
  return Buffer.from(await saveWorkbook(workbook));
}

test('with the keyboard alone cells are typed, copied, pasted, emptied and taken back', async () => {
  const { page } = await open(aDay);
  const see = (letter: string, row: number, text: string) => seeCell(page, { letter }, row, text);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await goTo(page, 'B2');
  await page.keyboard.type('12,5');
  await press('Tab');
  await page.keyboard.type('=B2*2');
  await press('Enter');
  await see('C', 2, '25');

  await goTo(page, 'B2:C2');
  await press('ControlOrMeta+c');
  await goTo(page, 'B4');
  await press('ControlOrMeta+v');
  await see('B', 4, '12,5');
  await see('C', 4, '25');
  await goTo(page, 'B4');
  await press('F2');
  await page.keyboard.type('0');
  await press('Escape');
  await see('B', 4, '12,5');
  await page.keyboard.type('4');
  await press('Enter');
  await see('C', 4, '8');

  await goTo(page, 'B2:C4');
  await press('Delete');
  await see('C', 4, '');
  await press('ControlOrMeta+z');
  await see('C', 4, '8');
  await press('ControlOrMeta+z', 'ControlOrMeta+z');
  await see('B', 4, '');
  await see('B', 2, '12,5');
  await press('ControlOrMeta+y');
  await see('C', 4, '25');
});

test('from the start screen one opens a file, and its table is filtered and sorted with the keyboard', async () => {
  const { page } = await open(aDay, '');
  const names = async (...wanted: string[]) => {
    for (const [at, name] of wanted.entries()) await seeCell(page, { letter: 'A' }, at + 2, name);
  };
  await page.getByRole('heading', { name: 'Waarmee wilt u beginnen?' }).waitFor();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Eigen bestand openen' }).click();
  await (await choosing).setFiles({ name: 'uren.xlsx', mimeType: xlsx, buffer: await fileWithTable() });
  await names('Karin', 'Joris', 'Bram', 'Noor');

  await goTo(page, 'A1');
  await page.keyboard.press('Alt+ArrowDown');
  const menu = page.getByRole('dialog', { name: 'Filteren en sorteren op Naam' });
  await menu.getByRole('button', { name: 'Sorteren van A naar Z' }).press('Enter');
  await names('Bram', 'Joris', 'Karin', 'Noor');

  await page.keyboard.press('Alt+ArrowDown');
  await menu.getByRole('checkbox', { name: 'Joris' }).press('Space');
  await menu.getByRole('button', { name: 'OK' }).press('Enter');
  await page.getByText('3 van 4 rijen gevonden').waitFor();
  await page.getByRole('rowheader', { name: '3', exact: true }).waitFor({ state: 'detached' });

  await page.keyboard.press('ControlOrMeta+z');
  await names('Bram', 'Joris', 'Karin', 'Noor');
  await page.keyboard.press('ControlOrMeta+z');
  await names('Karin', 'Joris', 'Bram', 'Noor');
});
