import { closePane } from './excel/closePane';
import { excelPerTest } from './excel/excelPerTest';
import { holdUntilPressed } from './excel/holdUntilPressed';
import { pressRibbon } from './excel/pressRibbon';
import { seeCell } from './excel/seeCell';
import { setFault } from './excel/setFault';
import { createRegister } from './pane/createRegister';
import { fillForm } from './pane/fillForm';

jest.setTimeout(240_000);

const open = excelPerTest();

test('buttons of the ribbon and ✕ load nothing anew: what is typed stays, and a closed pane finishes what it began', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  const loaded: string[] = [];
  page.on('framenavigated', (frame) => loaded.push(frame.url()));

  await pressRibbon(page, 'Nieuwe klacht');
  await pane.locator('[name="name"]').fill('Anna');
  await pressRibbon(page, 'Terugbellen');
  await pane.getByRole('tab', { name: 'Vandaag', selected: true }).waitFor();
  await pressRibbon(page, 'Kwartaalblad');
  await page.getByRole('tab', { name: 'Kwartaal 2026-K2', selected: true }).waitFor();
  await pressRibbon(page, 'Zoek een klacht');
  await pane.locator('[type="search"]:focus').waitFor();
  await pane.getByRole('tab', { name: 'Rapport', selected: true }).waitFor();
  await closePane(page);
  await pane.getByRole('tab', { name: 'Rapport' }).waitFor({ state: 'hidden' });
  await pressRibbon(page, 'Nieuwe klacht');
  await pane.getByRole('tab', { name: 'Nieuw', selected: true }).waitFor();
  expect(await pane.locator('[name="name"]').inputValue()).toBe('Anna');

  await fillForm(pane, 'Anna');
  await setFault(page, 'Vertraging per verzoek (ms)', '4000');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await closePane(page);
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
  const { text } = await seeCell(page, { header: 'Klachtnr' }, 2, /^2026-\d{4}-..$/);
  await pressRibbon(page, 'Klachtenregister');
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  await pane.getByRole('tabpanel', { name: 'Nieuw' }).getByText(text, { exact: true }).waitFor();
  await seeCell(page, { header: 'Klachtnr' }, 3, '');
  expect(loaded).toEqual([]);
});

test('a press leads somewhere in each Excel: before our code is there, where the pane is not shown, and without a shared runtime', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  const runtime = (kind: string) => setFault(page, 'Runtime van knoppen en taakvenster', kind);
  const showsForm = () => pane.getByRole('tab', { name: 'Nieuw', selected: true }).waitFor();

  // Excel calls the button's function as soon as office.js stands, here before our scripts are there.
  await runtime('endsOnClose');
  await pane.getByRole('tab', { name: 'Vandaag' }).waitFor();
  await closePane(page);
  await holdUntilPressed(page);
  await pressRibbon(page, 'Nieuwe klacht');
  await showsForm();
  await page.context().unrouteAll();

  await runtime('neverShows');
  await pane.getByRole('tab', { name: 'Vandaag' }).waitFor();
  await closePane(page);
  await pressRibbon(page, 'Nieuwe klacht');
  const notice = page.getByRole('dialog');
  await notice
    .frameLocator('iframe')
    .getByText(/klik in het lint op Klachtenregister\.$/)
    .waitFor();
  await notice.getByRole('button', { name: '✕' }).click();
  await pressRibbon(page, 'Klachtenregister');
  await showsForm();

  await runtime('none');
  await pane.getByRole('tab', { name: 'Vandaag', selected: true }).waitFor();
  await closePane(page);
  expect(await page.getByRole('button', { name: 'Nieuwe klacht' }).count()).toBe(0);
  await pressRibbon(page, 'Klachtenregister');
  await pane.getByRole('tab', { name: 'Vandaag', selected: true }).waitFor();
});
