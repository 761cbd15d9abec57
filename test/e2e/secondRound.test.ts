import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { openWorkbook } from '../host/files/openWorkbook';
import { launchBrowser } from './browser/launchBrowser';
import { columnTexts } from './excel/columnTexts';
import { openExcel, type OpenExcel } from './excel/openExcel';
import { seeCell } from './excel/seeCell';
import { createRegister } from './pane/createRegister';
import { openCall } from './pane/openCall';
import { typeComplaint } from './pane/typeComplaint';
import { wholeComplaint } from './pane/wholeComplaint';

jest.setTimeout(240_000);

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const dueToday = 'rgb(255, 224, 138)';
const dueSoon = 'rgb(255, 246, 214)';

let browser: Browser;
let excel: OpenExcel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  excel = await openExcel(browser, '2026-09-22');
});
afterEach(() => excel.close());

test('a relation who is not satisfied gets a second round, and the sheet keeps both', async () => {
  const { page, pane, troubles } = excel;
  const see = (header: string, text: string | RegExp) => seeCell(page, { header }, 2, text);
  const seeAll = async (cells: Record<string, string | RegExp>) => {
    for (const [header, text] of Object.entries(cells)) await see(header, text);
  };
  const check = async () => {
    await pane.getByRole('combobox', { name: 'Gecontroleerd door' }).fill('Joris');
    await pane.getByRole('button', { name: 'Leg controle vast' }).click();
    await pane.getByRole('button', { name: 'Bel terug' }).waitFor();
  };
  const handOver = () => pane.getByRole('button', { name: 'Doorgegeven', exact: true }).click();

  await createRegister(excel);
  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  await pane.getByRole('textbox', { name: 'Telefoon' }).focus();
  await typeComplaint(page, pane, wholeComplaint);
  // The severity, as the form leaves it to the person.
  await page.keyboard.press('ArrowDown');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  await see('Signaal', 'vandaag · nog doorgeven');
  expect((await see('Terugbeldatum', '22-09-2026')).fill).toBe(dueToday);

  await pane.getByRole('button', { name: 'Geef door' }).click();
  await handOver();
  await seeAll({ Status: 'Doorgegeven', 'Doorgegeven op': '22-09-2026', Signaal: 'vandaag' });

  await pane.getByRole('button', { name: 'Karin zegt: uitgevoerd' }).click();
  await seeAll({ Status: 'Opgevolgd', Signaal: 'vandaag · wacht op controle' });
  await check();
  await seeAll({ Status: 'Gecontroleerd', 'Gecontroleerd door': 'Joris', Signaal: 'vandaag' });

  const first = await openCall(excel);
  await first.getByRole('textbox', { name: 'Reactie relatie' }).fill('=Er kwam weer niemand');
  await first.getByRole('radio', { name: 'Nee' }).check();
  await first.getByRole('textbox', { name: /^Hoe zou de relatie/ }).fill('Morgen komen');
  await first.getByRole('textbox', { name: /^Nieuwe toegezegde actie/ }).fill('Monteur komt woensdag');
  await first.getByRole('combobox', { name: 'Opvolging door' }).fill('Sanne');
  await first.getByRole('textbox', { name: /^Nieuwe terugbeldatum/ }).fill('24-9-2026');
  const closingFirst = first.waitForEvent('close');
  await first.getByRole('button', { name: 'Leg vast' }).click();
  await closingFirst;
  await pane.getByText('vastgelegd, niet naar behoren').waitFor();
  await seeAll({
    Ronde: '2',
    Status: 'Nieuw',
    Signaal: 'ronde 2 · binnenkort · nog doorgeven',
    'Toegezegde actie': 'Monteur komt woensdag',
    'Gewenste oplossing': 'Morgen komen',
    'Opvolging door': 'Sanne',
    'Eerste terugbeldatum': '22-09-2026',
    'Gecontroleerd op': '',
    'Teruggebeld op': '',
    'Reactie relatie': '',
  });
  expect((await see('Terugbeldatum', '24-09-2026')).fill).toBe(dueSoon);

  await page.getByRole('tab', { name: 'Rondes' }).click();
  await seeAll({
    Ronde: '1',
    'Toegezegde actie': 'Monteur komt dinsdag',
    'Opvolging door': 'Karin',
    Terugbeldatum: '22-09-2026',
    'Gecontroleerd door': 'Joris',
    'Teruggebeld op': '22-09-2026',
    'Naar behoren': 'nee',
    'Reactie relatie': '=Er kwam weer niemand',
  });
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();

  await handOver();
  await seeAll({ Status: 'Doorgegeven', Signaal: 'ronde 2 · binnenkort' });
  await check();
  const second = await openCall(excel);
  await second.getByRole('radio', { name: 'Ja' }).check();
  await second.getByRole('combobox', { name: 'Oordeel' }).selectOption('gegrond');
  await second.getByRole('textbox', { name: 'Oorzaak' }).fill('Planning');
  const closingSecond = second.waitForEvent('close');
  await second.getByRole('button', { name: 'Leg vast' }).click();
  await closingSecond;
  await pane.getByText('vastgelegd, de relatie is tevreden').waitFor();

  const closed = { Status: 'Gesloten', Oordeel: 'gegrond', Oorzaak: 'Planning', Signaal: '', Ronde: '2' };
  await seeAll(closed);
  expect([dueToday, dueSoon]).not.toContain((await see('Terugbeldatum', '24-09-2026')).fill);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const file = await readFile(await (await downloading).path());
  const { workbook } = await openWorkbook(file);
  expect(columnTexts(workbook, 'Eerste terugbeldatum')).toEqual(
    columnTexts(workbook, 'Terugbeldatum', 'tblRondes'),
  );
  expect(columnTexts(workbook, 'Reactie relatie', 'tblRondes')).toEqual(['=Er kwam weer niemand']);
  expect(columnTexts(workbook, 'Wat', 'tblLogboek').map((what) => what.split(':')[0])).toEqual([
    'Doorgegeven',
    'Opgevolgd',
    'Gecontroleerd',
    'Teruggebeld, niet naar behoren',
    'Doorgegeven',
    'Gecontroleerd',
    'Teruggebeld, naar behoren',
  ]);

  await page.getByRole('button', { name: 'Nieuw', exact: true }).click();
  await page.getByRole('tab', { name: 'Klachten', exact: true }).waitFor({ state: 'detached' });
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Openen' }).click();
  await (await choosing).setFiles({ name: 'terug.xlsx', mimeType: xlsx, buffer: file });
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
  await seeAll(closed);
  await page.getByRole('tab', { name: 'Rondes' }).click();
  await page.getByRole('tab', { name: 'Rondes', selected: true }).waitFor();
  await seeCell(page, { letter: 'A' }, 2, columnTexts(workbook, 'Klachtnr')[0] ?? '');
  await seeCell(page, { letter: 'B' }, 2, '1');
  expect(troubles).toEqual([]);
});
