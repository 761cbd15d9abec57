import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser/launchBrowser';
import { openExcel, type OpenExcel } from './excel/openExcel';
import { seeCell } from './excel/seeCell';
import { createRegister } from './pane/createRegister';
import { typeComplaint, type TypedComplaint } from './pane/typeComplaint';

jest.setTimeout(120_000);

const aTuesday = '2026-09-22';

/** In the order of the form; what is blank is left as the form proposes it. */
const complaint: TypedComplaint = [
  ['phone', '+31 6 1234 5678'],
  ['name', 'Anneke van der Meer'],
  ['address', 'Dorpsstraat 7'],
  ['postcode', '9401 AB'],
  ['town', 'Assen'],
  ['email', ''],
  ['relationNumber', '00417'],
  ['preferredTime', 'na 16 uur'],
  ['category', 'Wachttijd'],
  ['summary', 'Monteur niet gekomen'],
  ['account', '=Hij zou om 9 uur komen & kwam niet'],
  ['employee', 'onbekend'],
  ['department', 'Buitendienst'],
  ['channel', ''],
  ['receivedOn', '29-6-2026'],
  ['takenBy', 'Joris'],
  ['remedy', 'Een nieuwe afspraak'],
  ['promise', 'Monteur komt dinsdag'],
  ['followUpBy', 'Karin'],
  ['callbackOn', '22-9-2026'],
  ['severity', ''],
];

let browser: Browser;
let excel: OpenExcel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  excel = await openExcel(browser, aTuesday);
});
afterEach(() => excel.close());

test('a complaint goes from the telephone to the board: register, call back, quarter, file', async () => {
  const { page, pane, troubles } = excel;
  const see = (header: string, text: string | RegExp) => seeCell(page, { header }, 2, text);
  await createRegister(excel);

  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  await pane.getByRole('textbox', { name: 'Telefoon' }).focus();
  await typeComplaint(page, pane, complaint);
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
  await see('Omschrijving relatie', '=Hij zou om 9 uur komen & kwam niet');

  await pane.getByRole('button', { name: 'Toon in het register' }).click();
  await pane.getByRole('combobox', { name: 'Gecontroleerd door' }).fill('Karin');
  await pane.getByRole('button', { name: 'Leg controle vast' }).click();
  const opening = page.waitForEvent('popup');
  await pane.getByRole('button', { name: 'Bel terug' }).click();
  // office.js asks this by itself in Excel on the web.
  await pane.getByRole('button', { name: 'Toestaan' }).click();
  const dialog = await opening;
  await dialog.getByText('+31 6 1234 5678').waitFor();
  const points = dialog.getByRole('checkbox');
  expect(await points.count()).toBe(5);
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

  await page.getByRole('button', { name: 'Kwartaalrapport' }).click();
  await page.getByRole('tab', { name: /2026-K2/ }).waitFor();
  await page.screenshot({ path: '/tmp/lab-icons/q.png' });

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const file = await (await downloading).path();
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  expect(troubles).toEqual([]);
});
