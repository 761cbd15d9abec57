import type { Page } from 'playwright-core';
import { closePane } from '../excel/closePane';
import { excelPerTest } from '../excel/excelPerTest';
import type { OpenExcel } from '../excel/openExcel';
import { passTime } from '../excel/passTime';
import { pressRibbon } from '../excel/pressRibbon';
import { seeCell } from '../excel/seeCell';
import { setFault } from '../excel/setFault';
import { createRegister } from '../pane/createRegister';
import { fillForm } from '../pane/fillForm';
import { nameWorkbook, workbookId } from './workbookId';
import { nothingKept } from './nothingKept';

jest.setTimeout(240_000);

const open = excelPerTest();

const paneOf = (window: Page) => window.getByRole('complementary').frameLocator('iframe');

const number = /^2026-\d{4}-..$/;

/** A register, and a pane whose page ends with ✕. */
async function openMortal() {
  const excel = await open('2026-09-22');
  await createRegister(excel);
  await setFault(excel.page, 'Runtime van knoppen en taakvenster', 'endsOnClose');
  await excel.pane.getByRole('tab', { name: 'Vandaag' }).waitFor();
  return excel;
}

/** Registers a complaint of somebody of this name while there is no connection, without which nobody can look either. */
async function takeOffline(excel: OpenExcel, name: string): Promise<void> {
  await setFault(excel.page, 'Geen verbinding', 'true');
  await takeAnother(excel, name);
}

async function takeAnother({ pane }: OpenExcel, name: string): Promise<void> {
  await fillForm(pane, name);
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Misschien al in het register' }).waitFor();
}

test('a complaint whose pane ends while it is written stands there once, under the number that was shown', async () => {
  const { page, pane } = await openMortal();
  await fillForm(pane, 'Anna');
  await setFault(page, 'Vertraging per verzoek (ms)', '4000');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'De klacht wordt bewaard…' }).waitFor();
  const shown = await pane.getByRole('tabpanel', { name: 'Nieuw' }).getByText(number).textContent();
  await closePane(page);
  await setFault(page, 'Vertraging per verzoek (ms)', '0');

  await pressRibbon(page, 'Nieuwe klacht');
  await pane.getByText(/^Van vorige keer: de klacht van Anna/).waitFor({ timeout: 60_000 });
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
  await seeCell(page, { header: 'Klachtnr' }, 2, String(shown));
  await seeCell(page, { header: 'Klachtnr' }, 3, '');
  expect(await pane.getByText(/^U was bezig met een klacht/).count()).toBe(0);
});

test('complaints that are taken without a connection go in by themselves, by the next pane where this one ends', async () => {
  const excel = await openMortal();
  const { page, pane } = excel;
  await takeOffline(excel, 'Bram');
  const shown = await pane.getByRole('tabpanel', { name: 'Nieuw' }).getByText(number).textContent();
  expect(await pane.getByText(/Laat het deelvenster open/).count()).toBe(0);
  await pane.getByRole('button', { name: 'Volgende klacht' }).click();
  await takeAnother(excel, 'Bo');
  await closePane(page);
  await setFault(page, 'Geen verbinding', 'false');
  // No request of that pane can be under way any more.
  await passTime(page, 20_000);

  await pressRibbon(page, 'Klachtenregister');
  await pane.getByText(/^Van vorige keer: de klacht van Bram/).waitFor();
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
  await seeCell(page, { header: 'Klachtnr' }, 2, String(shown));
  await seeCell(page, { header: 'Naam' }, 3, 'Bo');
  await seeCell(page, { header: 'Klachtnr' }, 4, '');
});

test('a complaint of a pane that ended is asked about where the workbook lost its settings since', async () => {
  const excel = await openMortal();
  const { page, pane } = excel;
  await takeOffline(excel, 'Cas');
  await setFault(page, 'Geen verbinding', 'false');
  await nameWorkbook(page, null);
  await closePane(page);
  await passTime(page, 20_000);

  await pressRibbon(page, 'Klachtenregister');
  await pane.getByText(/^Niet afgemaakt, misschien in een andere werkmap: de klacht van Cas/).waitFor();
  await pane.getByRole('button', { name: 'Het hoort hier: maak het af' }).click();
  await pane.getByText(/^Van vorige keer: de klacht van Cas/).waitFor();
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
  await seeCell(page, { header: 'Naam' }, 2, 'Cas');
  await seeCell(page, { header: 'Naam' }, 3, '');
});

test('what a pane left is finished once, where two panes of the same person look at once', async () => {
  const excel = await openMortal();
  const { page } = excel;
  const opening = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Tweede venster' }).click();
  const second = await opening;
  await second.setViewportSize({ width: 1400, height: 850 });
  await paneOf(second).getByRole('tab', { name: 'Nieuw' }).waitFor();
  await setFault(second, 'Runtime van knoppen en taakvenster', 'endsOnClose');
  // The local Excel passes no settings on to a second window.
  await nameWorkbook(second, await workbookId(page));

  await takeOffline(excel, 'Dora');
  await setFault(page, 'Geen verbinding', 'false');
  const windows = [page, second];
  for (const window of windows) {
    await closePane(window);
    // Long enough for each of the two to look before the other writes.
    await setFault(window, 'Vertraging per verzoek (ms)', '4000');
  }
  await passTime(page, 20_000);

  await Promise.all(windows.map((window) => pressRibbon(window, 'Klachtenregister')));
  for (const window of windows) await nothingKept(window);
  const told = async (window: Page) =>
    (await paneOf(window)
      .getByText(/^Van vorige keer/)
      .count()) > 0;
  for (const window of windows) {
    await window.getByRole('tab', { name: 'Klachten', exact: true }).click();
    await seeCell(window, { header: 'Naam' }, 2, 'Dora');
    await seeCell(window, { header: 'Naam' }, 3, '');
  }
  expect((await Promise.all(windows.map(told))).sort()).toEqual([false, true]);
});
