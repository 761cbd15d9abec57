import { excelPerTest } from './excel/excelPerTest';
import { seeCell } from './excel/seeCell';
import { createRegister } from './pane/createRegister';
import { typeComplaint } from './pane/typeComplaint';
import { wholeComplaint } from './pane/wholeComplaint';

jest.setTimeout(240_000);

const open = excelPerTest();

test('a calamity is registered, two complaints are linked to it, and closing it closes neither', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  const callers = [
    { name: 'Anneke van der Meer', phone: '0592 366911', postcode: '9401 AB' },
    { name: 'Bob Bakker', phone: '06 98765432', postcode: '9402 CD' },
  ];
  for (const caller of callers) {
    const own = new Map(Object.entries(caller));
    await pane.getByRole('textbox', { name: 'Telefoon' }).focus();
    await typeComplaint(
      page,
      pane,
      wholeComplaint.map(([field, text]) => [field, own.get(field) ?? text]),
    );
    // The severity, as the form leaves it to the person.
    await page.keyboard.press('ArrowDown');
    await pane.getByRole('button', { name: 'Registreer klacht' }).click();
    await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
    await pane.getByRole('button', { name: 'Volgende klacht' }).click();
  }

  await pane.getByRole('tab', { name: 'Rapport' }).click();
  await pane.getByText('Calamiteiten', { exact: true }).click();
  await pane.getByRole('button', { name: 'Nieuwe calamiteit' }).click();
  await pane.getByRole('textbox', { name: 'Naam van de calamiteit' }).fill('Monteurs niet ingepland');
  await pane.getByRole('textbox', { name: 'Sinds wanneer' }).fill('28 juni');
  await pane.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill('=De planning van een dag viel weg');
  await pane.getByRole('combobox', { name: 'Verantwoordelijke medewerker' }).fill('Karin');
  await pane.getByRole('button', { name: 'Registreer calamiteit' }).click();
  await pane.getByText('De calamiteit is geregistreerd als C-2026-01.').waitFor();

  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
  await page.getByRole('gridcell', { name: /^2026-0001-/ }).click();
  await page.keyboard.press('Shift+ArrowDown');
  await pane.getByRole('button', { name: 'Koppel geselecteerde klachten' }).click();
  await pane.getByText('2 klachten gekoppeld.').waitFor();
  for (const row of [2, 3]) await seeCell(page, { header: 'Calamiteit' }, row, 'C-2026-01');

  await page.getByRole('tab', { name: 'Calamiteiten' }).click();
  await seeCell(page, { header: 'Wat is er gebeurd' }, 2, '=De planning van een dag viel weg');
  await seeCell(page, { header: 'Gekoppelde klachten' }, 2, '2');
  await pane.getByRole('button', { name: 'Sluit calamiteit' }).click();
  await pane.getByText('De gekoppelde klachten (2) blijven zoals ze zijn.').waitFor();
  await seeCell(page, { header: 'Status' }, 2, 'gesloten');

  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
  for (const row of [2, 3]) await seeCell(page, { header: 'Sluitdatum' }, row, '');
  for (const row of [2, 3]) await seeCell(page, { header: 'Status' }, row, 'Nieuw');
  expect(excel.troubles).toEqual([]);
});
