import { readFile } from 'node:fs/promises';
import { openWorkbook } from '../host/files/openWorkbook';
import { columnTexts } from './excel/columnTexts';
import { excelPerTest } from './excel/excelPerTest';
import { seeCell } from './excel/seeCell';
import { createRegister } from './pane/createRegister';
import { openCall } from './pane/openCall';
import { typeComplaint } from './pane/typeComplaint';
import { wholeComplaint } from './pane/wholeComplaint';

jest.setTimeout(240_000);

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What the row looks like while it waits for its callback, or to be taken up again. */
const looks = {
  overdue: 'rgb(244, 185, 179)',
  today: 'rgb(255, 224, 138)',
  soon: 'rgb(255, 239, 192)',
  restart: 'rgb(180, 172, 216)',
};

const open = excelPerTest();

test('a relation who is not satisfied gets a second round, and the sheet keeps both', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  const see = (header: string, text: string | RegExp) => seeCell(page, { header }, 2, text);
  const seeAll = async (cells: Record<string, string | RegExp>) => {
    for (const [header, text] of Object.entries(cells)) await see(header, text);
  };
  /** The row's colour, which is the callback date's; what is closed has none of these. */
  const seeLook = async (callbackOn: string, look: keyof typeof looks | 'calm') => {
    const { fill } = await see('Terugbeldatum', callbackOn);
    if (look === 'calm') expect(Object.values(looks)).not.toContain(fill);
    else expect(fill).toBe(looks[look]);
  };
  const check = async () => {
    await pane.getByRole('combobox', { name: 'Gecontroleerd door' }).fill('Joris');
    await pane.getByRole('button', { name: 'Leg controle vast' }).click();
    await pane.getByRole('button', { name: 'Bel terug' }).waitFor();
  };
  const handOver = () => pane.getByRole('button', { name: 'Leg vast: doorgegeven', exact: true }).click();

  await createRegister(excel);
  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  await pane.getByRole('textbox', { name: 'Telefoon' }).focus();
  await typeComplaint(page, pane, wholeComplaint);
  // The severity, as the form leaves it to the person.
  await page.keyboard.press('ArrowDown');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  await see('Signaal', 'vandaag · nog doorgeven');
  await seeLook('22-09-2026', 'today');

  await pane.getByRole('button', { name: 'Geef door' }).click();
  await handOver();
  await seeAll({ Status: 'Doorgegeven', 'Doorgegeven op': '22-09-2026', Signaal: 'vandaag' });
  await seeLook('22-09-2026', 'today');

  await pane.getByRole('button', { name: 'Leg vast: Karin heeft de actie uitgevoerd' }).click();
  await seeAll({ Status: 'Opgevolgd', Signaal: 'vandaag · wacht op controle' });
  await seeLook('22-09-2026', 'today');
  await check();
  await seeAll({ Status: 'Gecontroleerd', 'Gecontroleerd door': 'Joris', Signaal: 'vandaag' });
  await seeLook('22-09-2026', 'today');

  const first = await openCall(excel);
  await first.getByRole('textbox', { name: 'Reactie relatie' }).fill('=Er kwam weer niemand');
  await first.getByRole('radio', { name: 'Nee' }).check();
  await first.getByRole('textbox', { name: /^Welke oplossing wil de relatie/ }).fill('Morgen komen');
  await first.getByRole('checkbox', { name: 'Nog niets nieuws afgesproken' }).check();
  const closingFirst = first.waitForEvent('close');
  await first.getByRole('button', { name: 'Leg vast' }).click();
  await closingFirst;
  await pane.getByText('vastgelegd, niet naar behoren').waitFor();
  await seeAll({ Status: 'Teruggebeld', Signaal: 'opnieuw oppakken', 'Naar behoren': 'nee', Ronde: '1' });
  await seeLook('22-09-2026', 'restart');

  await pane.getByRole('textbox', { name: /^Welke oplossing wil de relatie/ }).fill('Morgen komen');
  await pane.getByRole('textbox', { name: /^Nieuwe toegezegde actie/ }).fill('Monteur komt woensdag');
  await pane.getByRole('combobox', { name: 'Opvolging door' }).fill('Sanne');
  await pane.getByRole('textbox', { name: /^Nieuwe terugbeldatum/ }).fill('24-9-2026');
  await pane.getByRole('button', { name: 'Begin opnieuw' }).click();
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
  await seeLook('24-09-2026', 'soon');

  await page.getByRole('tab', { name: 'Rondes' }).click();
  await seeAll({
    Ronde: '1',
    'Toegezegde actie': 'Monteur komt dinsdag',
    'Opvolging door': 'Karin',
    Terugbeldatum: '22-09-2026',
    'Gecontroleerd door': 'Joris',
    'Teruggebeld op': '22-09-2026',
    'Naar behoren': 'nee',
    'Reactie relatie': /^=Er kwam weer niemand/,
  });
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();

  await handOver();
  await seeAll({ Status: 'Doorgegeven', Signaal: 'ronde 2 · binnenkort' });
  await seeLook('24-09-2026', 'soon');
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
  await seeLook('24-09-2026', 'calm');
  await pane.getByText('Rondes en logboek').click();
  await pane.getByRole('region', { name: 'Ronde 1' }).getByText('Monteur komt dinsdag').waitFor();
  await pane.getByRole('listitem').filter({ hasText: 'Opnieuw opgepakt' }).waitFor();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const file = await readFile(await (await downloading).path());
  const { workbook } = await openWorkbook(file);
  expect(columnTexts(workbook, 'Eerste terugbeldatum')).toEqual(
    columnTexts(workbook, 'Terugbeldatum', 'tblRondes'),
  );
  expect(columnTexts(workbook, 'Reactie relatie', 'tblRondes')).toEqual([
    '=Er kwam weer niemand\nMorgen komen',
  ]);
  expect(columnTexts(workbook, 'Wat', 'tblLogboek').map((what) => what.split(':')[0])).toEqual([
    'Doorgegeven',
    'Opgevolgd',
    'Gecontroleerd',
    'Teruggebeld, niet naar behoren',
    'Opnieuw opgepakt',
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
  await seeLook('24-09-2026', 'calm');
  await page.getByRole('tab', { name: 'Rondes' }).click();
  await page.getByRole('tab', { name: 'Rondes', selected: true }).waitFor();
  await seeCell(page, { letter: 'A' }, 2, columnTexts(workbook, 'Klachtnr')[0] ?? '');
  await seeCell(page, { letter: 'B' }, 2, '1');
});
