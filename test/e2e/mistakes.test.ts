import { excelPerTest } from './excel/excelPerTest';
import { seeCell } from './excel/seeCell';
import { createRegister } from './pane/createRegister';
import { typeComplaint } from './pane/typeComplaint';
import { wholeComplaint } from './pane/wholeComplaint';

jest.setTimeout(240_000);

const open = excelPerTest();

test('a step is undone, and a case that was closed by mistake is opened again, for the sheet too', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  const seeAll = async (cells: Record<string, string | RegExp>) => {
    for (const [header, text] of Object.entries(cells)) await seeCell(page, { header }, 2, text);
  };
  await createRegister(excel);
  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  await pane.getByRole('textbox', { name: 'Telefoon' }).focus();
  await typeComplaint(page, pane, wholeComplaint);
  await page.keyboard.press('ArrowDown');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  await pane.getByRole('button', { name: 'Geef door' }).click();
  await pane.getByRole('button', { name: 'Leg vast: doorgegeven', exact: true }).click();
  await seeAll({ Status: 'Doorgegeven', 'Doorgegeven op': '22-09-2026' });
  await pane.getByRole('button', { name: 'Maak ongedaan' }).click();
  await pane.getByText('Ongedaan gemaakt. Het logboek bewaart beide regels.').waitFor();
  await seeAll({ Status: 'Nieuw', 'Doorgegeven op': '' });

  await pane.getByText('Op een andere manier afsluiten').click();
  await pane.getByRole('combobox', { name: 'Hoe?' }).selectOption('duplicate');
  await pane.getByRole('textbox', { name: 'Klachtnummer van de andere klacht' }).fill('1');
  await pane.getByRole('button', { name: 'Sluit af' }).click();
  await pane.getByText('Dit is het nummer van deze klacht zelf.').waitFor();
  await pane.getByRole('combobox', { name: 'Hoe?' }).selectOption('withdrawn');
  await pane.getByRole('textbox', { name: 'Waarom?' }).fill('Opgelost');
  await pane.getByRole('button', { name: 'Sluit af' }).click();
  await seeAll({ Status: 'Ingetrokken', Sluitdatum: '22-09-2026' });

  await pane.getByText('Heropen deze klacht').click();
  await pane.getByRole('textbox', { name: /^Waarom is de klacht/ }).fill('Verkeerde klacht');
  await pane.getByRole('textbox', { name: 'Nieuwe terugbeldatum' }).fill('24-9-2026');
  await pane.getByRole('button', { name: 'Heropen klacht' }).click();
  await seeAll({
    Status: 'Nieuw',
    Sluitdatum: '',
    Terugbeldatum: '24-09-2026',
    'Eerste terugbeldatum': '22-09-2026',
    Signaal: 'binnenkort · nog doorgeven',
  });
});
