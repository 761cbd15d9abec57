import { readFile } from 'node:fs/promises';
import type { MessyCell, MessyList } from '../fixtures/lists/messyList';
import { openWorkbook } from '../host/files/openWorkbook';
import { columnTexts } from './excel/columnTexts';
import { excelPerTest } from './excel/excelPerTest';
import { fileOfList } from './excel/fileOfList';
import { createRegister } from './pane/createRegister';

jest.setTimeout(240_000);

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const table = 'tblGetroffenen_C_2026_01';

const open = excelPerTest();

const customer = (number: number): string =>
  `Dhr. J. Bos ${'I'.repeat(number % 5)}, Dorpsstraat ${number}, 9401 AB Assen`;

/** Name and address in one cell; 116 relations of whom two stand there twice, one lacks an address, and a total. */
const customers: MessyList = {
  sheet: 'Incasso november',
  at: { row: 1, column: 1 },
  cells: [
    ['Adressen uit het pakket'],
    [],
    ['Klant', 'Mail', 'Bedrag'],
    ...Array.from({ length: 116 }, (_, index): MessyCell[] => [
      customer(index + 1),
      { formula: `="klant"&${index}&"@voorbeeld.nl"`, result: `klant${index}@voorbeeld.nl` },
      12.5,
    ]),
    ['J. Bos I, Dorpsstr. 1, 9401ab Assen', '', 12.5],
    [customer(2), '', 12.5],
    ['Bakkerij De Halm B.V.\nKanaal 3\n9402 CD Assen', '', 12.5],
    ['A. Zonder', 'zonder@voorbeeld.nl', 12.5],
    ['Totaal', '', { formula: '=SUM(D5:D124)', result: 1500 }],
  ],
};

test('an office writes to everybody in a list of 120: each a page of its own, and the day on which it went', async () => {
  const excel = await open('2026-09-22', '');
  const { page, pane } = excel;
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Eigen bestand openen' }).click();
  await (
    await choosing
  ).setFiles({ name: 'incasso.xlsx', mimeType: xlsx, buffer: await fileOfList(customers) });
  const press = (name: string | RegExp) => pane.getByRole('button', { name, exact: true }).click();
  await createRegister(excel);

  await pane.getByRole('tab', { name: 'Rapport' }).click();
  await pane.getByText('Calamiteiten', { exact: true }).click();
  await press('Nieuwe calamiteit');
  const facts = {
    'Naam van de calamiteit': 'Dubbele incasso',
    'Sinds wanneer': '1-9-2026',
    'Wat is er gebeurd?': 'De incasso is twee keer uitgevoerd.',
    Oplossing: 'U krijgt het bedrag terug.',
    Excuus: '=Het spijt ons',
  };
  for (const [name, text] of Object.entries(facts)) await pane.getByRole('textbox', { name }).fill(text);
  await pane.getByRole('combobox', { name: 'Verantwoordelijke medewerker' }).fill('Karin');
  await press('Registreer calamiteit');

  await press('Getroffen relaties en brieven');
  await press('Lijst toevoegen');
  await press('Gebruik deze lijst');
  await press('Ga verder');
  await press('Voeg 120 regels toe');
  await pane.getByText(/^118 relaties: vanaf 100 relaties krijgt iedereen een brief/).waitFor();
  await press('Naar de brief');
  await pane.getByText('Geachte heer Bos I,').waitFor();
  await press('Maak 117 brieven');
  await pane.getByText(/^De naam van uw organisatie is niet ingevuld/).waitFor();
  await press('Maak 117 brieven');
  await pane.getByText(/117 brieven staan klaar op het blad “Brieven C-2026-01 \(1\)”/).waitFor();
  await pane.getByRole('textbox', { name: 'Brieven verstuurd op' }).fill('24-9-2026');
  await press('Leg datum vast');
  await pane.getByText('Bij 117 relaties staat nu wanneer ze benaderd zijn.').waitFor();
  await press('Terug naar de calamiteit');
  await pane.getByRole('definition').getByText('117', { exact: true }).waitFor();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const { workbook } = await openWorkbook(await readFile(await (await downloading).path()));
  const letters = columnTexts(workbook, 'Brief', table);
  expect(letters.flatMap((letter, index) => (letter === 'nee' ? index : []))).toEqual([116, 117, 119]);
  const sentOn = columnTexts(workbook, 'Benaderd op', table);
  expect(sentOn.filter((day) => day !== '')).toHaveLength(117);
  expect(columnTexts(workbook, 'E-mail', table)[1]).toBe('klant1@voorbeeld.nl');
  expect(columnTexts(workbook, 'Ontbreekt', table)[119]).toBe('adres');
  expect(columnTexts(workbook, 'Benaderde relaties', 'tblCalamiteiten')).toEqual(['117']);
  const sheet = workbook.sheets.find(({ name }) => name === 'Brieven C-2026-01 (1)');
  if (!sheet) throw new Error('there is no sheet of letters');
  const { pageBreaks, printArea } = sheet.pageLayout;
  expect(pageBreaks).toHaveLength(116);
  const rowsPerLetter = Number(pageBreaks[0]);
  expect(printArea?.rowCount).toBe(117 * rowsPerLetter);
  const lineOf = (letter: number, line: number) =>
    String(workbook.calculation.valueAt(sheet.id, letter * rowsPerLetter + line, 0) ?? '');
  expect([3, 4, 5].map((line) => lineOf(115, line))).toEqual([
    'Dhr. J. Bos I',
    'Dorpsstraat 116',
    '9401 AB  Assen',
  ]);
  expect([lineOf(116, 3), lineOf(116, 17)]).toEqual(['Bakkerij De Halm B.V.', 'Geachte heer of mevrouw,']);
  expect(Array.from({ length: rowsPerLetter }, (_, line) => lineOf(0, line))).toContain('=Het spijt ons');
  expect(excel.troubles).toEqual([]);
});
