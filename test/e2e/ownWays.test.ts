import { readFile } from 'node:fs/promises';
import { openWorkbook } from '../host/files/openWorkbook';
import { saveWorkbook } from '../host/files/saveWorkbook';
import { resizeTable } from '../host/model/resizeTable';
import { columns } from '../../src/workbook/columns/columns';
import { columnLetters } from '../../src/workbook/sheet/columnLetters';
import { excelPerTest } from './excel/excelPerTest';
import { createRegister } from './pane/createRegister';
import { goTo } from './excel/goTo';
import { seeCell } from './excel/seeCell';
import { fillForm } from './pane/fillForm';

jest.setTimeout(240_000);

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const open = excelPerTest();

test('a channel of the office is added from the form, stands on its list and in the row, and is offered from then on', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  await fillForm(pane, 'Anneke van der Meer');
  const channel = pane.getByRole('combobox', { name: 'Kanaal' });
  expect(await channel.inputValue()).toBe('telefoon');
  await channel.fill('WhatsApp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pane.getByText('‘WhatsApp’ staat nu in de lijst.').waitFor();
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  await seeCell(page, { header: 'Kanaal' }, 2, 'WhatsApp');

  await pane.getByRole('button', { name: 'Volgende klacht' }).click();
  await channel.fill('wha');
  await pane.getByRole('option', { name: 'WhatsApp', exact: true }).waitFor();
});

/** The file as its office has it after making its table a column wider, by the corner that Excel has for that. */
async function widened(file: string): Promise<Buffer> {
  const { workbook } = await openWorkbook(await readFile(file));
  const table = workbook.tables.find(({ name }) => name === 'tblKlachten');
  if (!table) throw new Error('there is no register');
  resizeTable(workbook, table, { ...table.area, columnCount: table.area.columnCount + 1 });
  return Buffer.from(await saveWorkbook(workbook));
}

test('a column that the office put beside the register stands in Dossier, is changed there, and is filled in with the next complaint', async () => {
  const made = await open('2026-09-22');
  await createRegister(made);
  await fillForm(made.pane, 'Anneke van der Meer');
  await made.pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await made.pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  await goTo(made.page, `${columnLetters(columns.length)}1`);
  for (const typed of ['Wijk', 'Noord']) {
    await made.page.keyboard.type(typed);
    await made.page.keyboard.press('Enter');
  }
  const downloading = made.page.waitForEvent('download');
  await made.page.getByRole('button', { name: 'Opslaan' }).click();
  const buffer = await widened(await (await downloading).path());

  const { page, pane } = await open('2026-09-22', '');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Eigen bestand openen' }).click();
  await (await choosing).setFiles({ name: 'register.xlsx', mimeType: xlsx, buffer });
  await page.getByRole('button', { name: 'Klachtenregister' }).click();
  await pane.getByRole('tab', { name: 'Dossier' }).click();
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
  await goTo(page, 'A2');
  const part = pane.getByRole('region', { name: 'Van uw kantoor' });
  await part.getByText('Noord').waitFor();
  await part.getByRole('button', { name: 'Wijzig Wijk' }).press('Enter');
  await part.getByRole('textbox', { name: 'Wijk' }).fill('=West');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await part.getByText('=West').waitFor();
  await seeCell(page, { header: 'Wijk' }, 2, '=West');

  await fillForm(pane, 'Bas de Boer');
  const form = pane.getByRole('tabpanel', { name: 'Nieuw' }).getByRole('region', { name: 'Van uw kantoor' });
  await form.getByRole('textbox', { name: 'Wijk' }).fill('=Zuid');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  await seeCell(page, { header: 'Wijk' }, 3, '=Zuid');
});
