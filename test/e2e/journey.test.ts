import { readFile } from 'node:fs/promises';
import { openWorkbook } from '../host/files/openWorkbook';
import { columnTexts } from './excel/columnTexts';
import { excelPerTest } from './excel/excelPerTest';
import { seeCell } from './excel/seeCell';
import { inSight } from './excel/inSight';
import { seeRow } from './excel/seeRow';
import { createRegister } from './pane/createRegister';
import { describedBy } from './pane/describedBy';
import { typeComplaint } from './pane/typeComplaint';
import { wholeComplaint } from './pane/wholeComplaint';

jest.setTimeout(120_000);

const aTuesday = '2026-09-22';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const open = excelPerTest();

test('a complaint goes from the telephone to the board: register, call back, quarter, file', async () => {
  const excel = await open(aTuesday);
  const { page, pane } = excel;
  const see = (header: string, text: string | RegExp) => seeCell(page, { header }, 2, text);
  await createRegister(excel);

  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  await pane.getByRole('textbox', { name: 'Telefoon' }).focus();
  await typeComplaint(page, pane, wholeComplaint);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  const number = await pane
    .getByRole('tabpanel', { name: 'Nieuw' })
    .getByText(/^2026-\d{4}-[A-Z2-9]{2}$/)
    .innerText();

  await see('Klachtnr', number);
  const waiting = await see('Terugbeldatum', '22-09-2026');
  expect(waiting.fill).toBe('rgb(255, 224, 138)');
  await see('Signaal', /vandaag/);
  await see('Telefoon', '+31 6 1234 5678');
  await see('Relatienr', '00417');
  await see('Wat de relatie vertelt', '=Hij zou om 9 uur komen & kwam niet');

  await pane.getByRole('button', { name: 'Geef door' }).click();
  await pane.getByRole('combobox', { name: 'Gecontroleerd door' }).fill('Joris');
  await pane.getByRole('button', { name: 'Leg controle vast' }).click();
  const opening = page.waitForEvent('popup');
  await pane.getByRole('button', { name: 'Bel terug' }).click();
  // office.js asks this by itself in Excel on the web.
  await pane.getByRole('button', { name: 'Toestaan' }).click();
  const dialog = await opening;
  await dialog.getByText('+31 6 1234 5678').waitFor();
  const points = dialog.getByRole('checkbox');
  expect(await points.count()).toBe(5);
  // As large as the window opens on a small laptop.
  await dialog.setViewportSize({ width: 800, height: 565 });
  await dialog.getByRole('radio', { name: 'Ja' }).check();
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await inSight(dialog, dialog.getByText(/^Nog niet aangevinkt/));
  await inSight(dialog, dialog.getByText('Niet bereikt', { exact: true }));
  await inSight(dialog, dialog.getByRole('button', { name: 'Leg vast' }));
  for (const point of await points.all()) await point.check();
  await dialog.getByRole('textbox', { name: 'Reactie relatie' }).fill('Netjes opgelost, dank');
  await dialog.getByRole('radio', { name: 'Ja' }).check();
  const closing = dialog.waitForEvent('close');
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await closing;
  await pane.getByText('vastgelegd, de relatie is tevreden').waitFor();

  await see('Teruggebeld op', '22-09-2026');
  await see('Naar behoren', 'ja');
  await see('Reactie relatie', 'Netjes opgelost, dank');
  await see('Status', 'Gesloten');

  await page.getByRole('button', { name: 'Kwartaalblad' }).click();
  await page.getByRole('tab', { name: 'Kwartaal 2026-K2', selected: true }).waitFor();
  await seeCell(page, { letter: 'B' }, await seeRow(page, 'A', 'Wachttijd'), '1');

  await pane.getByRole('button', { name: 'Maak bladen van alle rubrieken' }).click();
  await page.getByRole('tab', { name: 'Rubrieken 2026-K2', selected: true }).waitFor();
  await page.locator('a.link', { hasText: 'Open' }).click();
  await page.getByRole('tab', { name: '2026-K2 Wachttijd', selected: true }).waitFor();
  await seeCell(page, { letter: 'B' }, await seeRow(page, 'A', 'Dit kwartaal'), '1');
  await pane.getByRole('button', { name: 'Maak jaarblad 2026' }).click();
  await page.getByRole('tab', { name: 'Jaar 2026', selected: true }).waitFor();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Werkmap1.xlsx');
  const { workbook, unsupported } = await openWorkbook(await readFile(await download.path()));
  expect(unsupported).toEqual([]);
  expect(columnTexts(workbook, 'Klachtnr')).toEqual([number]);
  expect(columnTexts(workbook, 'Telefoon')).toEqual(['+31 6 1234 5678']);
  expect(columnTexts(workbook, 'Reactie relatie')).toEqual(['Netjes opgelost, dank']);
  expect(workbook.pivots.map(({ name }) => name)).toContain('Rubrieken per maand 2026-K2');

  await page.getByRole('button', { name: 'Nieuw', exact: true }).click();
  await page.getByRole('tab', { name: 'Klachten', exact: true }).waitFor({ state: 'detached' });
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Openen' }).click();
  await (
    await choosing
  ).setFiles({ name: 'terug.xlsx', mimeType: xlsx, buffer: await readFile(await download.path()) });
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
  await see('Klachtnr', number);
  await see('Status', 'Gesloten');
});

test('bad input is told at its field, and nothing is written before it is mended', async () => {
  const excel = await open(aTuesday);
  const { page, pane } = excel;
  await createRegister(excel);
  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  const phone = pane.getByRole('textbox', { name: 'Telefoon' });
  await pane.locator('[name="phone"]:focus').waitFor();
  await pane.getByText('Vul het telefoonnummer in').waitFor();
  expect(await describedBy(phone)).toContain('Vul het telefoonnummer in; daarop bellen we terug.');
  await phone.fill('0592 366 911');
  await pane.getByText('Vul het telefoonnummer in').waitFor({ state: 'detached' });

  const receivedOn = pane.getByRole('textbox', { name: 'Datum ontvangst' });
  await receivedOn.fill('31-02-2026');
  await receivedOn.press('Tab');
  await pane.getByText('Dit is geen datum.').waitFor();
  expect(await describedBy(receivedOn)).toContain('Dit is geen datum.');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByText(/velden vragen nog aandacht/).waitFor();
  expect(await phone.inputValue()).toBe('0592 366 911');
  await seeCell(page, { header: 'Klachtnr' }, 2, '');
});

test('in an English Excel the ribbon, the pane and the register speak English', async () => {
  const excel = await open(aTuesday);
  const { page, pane } = excel;
  await page.getByRole('combobox', { name: 'Taal' }).selectOption('English');
  await page.getByRole('button', { name: 'Quarter sheet' }).waitFor();
  await page.getByRole('button', { name: 'New complaint' }).click();
  await pane.getByRole('button', { name: 'Create a new register' }).click();
  await pane.getByRole('tab', { name: 'New', selected: true }).waitFor();
  await page.getByRole('tab', { name: 'Complaints', selected: true }).waitFor();
  await seeCell(page, { header: 'Callback date' }, 1, 'Callback date');
});
