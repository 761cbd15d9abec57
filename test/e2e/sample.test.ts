import { excelPerTest } from './excel/excelPerTest';
import { seeCell } from './excel/seeCell';
import { seeRow } from './excel/seeRow';
import { createRegister } from './pane/createRegister';
import { typeComplaint } from './pane/typeComplaint';
import { wholeComplaint } from './pane/wholeComplaint';

jest.setTimeout(240_000);

const open = excelPerTest();

test('a sample is drawn and judged in the pane, and its sheet counts along', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  await pane.getByRole('textbox', { name: 'Telefoon' }).focus();
  await typeComplaint(page, pane, wholeComplaint);
  await page.keyboard.press('ArrowDown');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();

  await pane.getByRole('tab', { name: 'Rapport' }).click();
  await pane.getByText('Steekproef', { exact: true }).click();
  await pane.getByText('Hier zijn geen klachten om uit te kiezen.').waitFor();
  await pane.getByRole('combobox', { name: 'Kies uit' }).selectOption('Alle klachten');
  await pane.getByText('ontvangst', { exact: true }).click();
  await pane.getByText('Er is 1 klacht. Die komt in de steekproef.').waitFor();
  await pane.getByRole('textbox', { name: 'Lotingswoord' }).fill('=1+1');
  await pane.getByRole('button', { name: 'Maak steekproef' }).click();
  await pane.getByText('Steekproef S-2026-01 is gemaakt.').waitFor();

  await page.getByRole('tab', { name: 'Steekproef S-2026-01', selected: true }).waitFor();
  await seeCell(page, { letter: 'A' }, 3, /gekozen met lotingswoord =1\+1/);
  await pane.getByRole('button', { name: 'Beoordelen S-2026-01' }).click();
  await pane.getByRole('heading', { name: /^Klacht 1 van 1: 2026-0001-/ }).waitFor();
  const messages = pane.getByRole('group', { name: 'Vijf gesprekspunten gezegd' });
  await messages.getByText('nee', { exact: true }).click();
  await messages.getByRole('textbox', { name: 'Actie' }).fill('In het werkoverleg bespreken');
  await messages.getByRole('textbox', { name: 'Voor welke datum' }).fill('1 okt');
  await pane.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await pane.getByText('Bewaard.').waitFor();

  const line = await seeRow(page, 'A', 'Vijf gesprekspunten gezegd');
  await seeCell(page, { letter: 'D' }, line, '0%');
  await seeCell(page, { letter: 'F' }, line, '1');
  await seeCell(page, { letter: 'A' }, 4, /open acties: 1/);
});
