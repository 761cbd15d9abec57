import { closePane } from '../excel/closePane';
import { excelPerTest } from '../excel/excelPerTest';
import { passTime } from '../excel/passTime';
import { pressRibbon } from '../excel/pressRibbon';
import { seeCell } from '../excel/seeCell';
import { setFault } from '../excel/setFault';
import { createRegister } from '../pane/createRegister';
import { fillForm } from '../pane/fillForm';

jest.setTimeout(240_000);

const open = excelPerTest();

const number = /^2026-\d{4}-..$/;

/** A register, and a pane whose page ends with ✕. */
async function openMortal() {
  const excel = await open('2026-09-22');
  await createRegister(excel);
  await setFault(excel.page, 'Runtime van knoppen en taakvenster', 'endsOnClose');
  await excel.pane.getByRole('tab', { name: 'Vandaag' }).waitFor();
  return excel;
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

test('a complaint that is taken without a connection goes in by itself, by the next pane where this one ends', async () => {
  const { page, pane } = await openMortal();
  await fillForm(pane, 'Bram');
  await setFault(page, 'Geen verbinding', 'true');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  // Nobody can look without a connection either.
  await pane.getByRole('heading', { name: 'Misschien al in het register' }).waitFor();
  const shown = await pane.getByRole('tabpanel', { name: 'Nieuw' }).getByText(number).textContent();
  expect(await pane.getByText(/Laat dit venster open/).count()).toBe(0);
  await closePane(page);
  await setFault(page, 'Geen verbinding', 'false');
  // No request of that pane can be under way any more.
  await passTime(page, 20_000);

  await pressRibbon(page, 'Klachtenregister');
  await pane.getByText(/^Van vorige keer: de klacht van Bram/).waitFor();
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
  await seeCell(page, { header: 'Klachtnr' }, 2, String(shown));
  await seeCell(page, { header: 'Klachtnr' }, 3, '');
});
