import { columns } from '../../src/workbook/columns/columns';
import { columnLetters } from '../../src/workbook/sheet/columnLetters';
import { excelPerTest } from './excel/excelPerTest';
import { createRegister } from './pane/createRegister';
import { goTo } from './excel/goTo';
import { seeCell } from './excel/seeCell';
import { fillForm } from './pane/fillForm';

jest.setTimeout(240_000);

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

test('a column that the office typed beside the register stands in Dossier, and is changed there', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  await fillForm(pane, 'Anneke van der Meer');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  await goTo(page, `${columnLetters(columns.length)}1`);
  await page.keyboard.type('Wijk');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Noord');
  await page.keyboard.press('Enter');
  await goTo(page, 'A2');
  await pane.getByRole('tab', { name: 'Dossier' }).click();
  const part = pane.getByRole('region', { name: 'Van uw kantoor' });
  await part.getByText('Noord').waitFor();
  await part.getByRole('button', { name: 'Wijzig Wijk' }).press('Enter');
  await part.getByRole('textbox', { name: 'Wijk' }).fill('=West');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await part.getByText('=West').waitFor();
  await seeCell(page, { header: 'Wijk' }, 2, '=West');
});
