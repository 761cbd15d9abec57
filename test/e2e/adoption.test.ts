import { readFile } from 'node:fs/promises';
import { headerBelowTitles } from '../fixtures/lists/headerBelowTitles';
import { openWorkbook } from '../host/files/openWorkbook';
import { columnTexts } from './excel/columnTexts';
import { excelPerTest } from './excel/excelPerTest';
import { fileOfList } from './excel/fileOfList';
import { seeCell } from './excel/seeCell';

jest.setTimeout(120_000);

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const open = excelPerTest();

test('an office takes over the list in its own file: found, understood, tried, mended, copied, saved', async () => {
  const { page, pane } = await open('2026-09-22', '');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Eigen bestand openen' }).click();
  await (
    await choosing
  ).setFiles({ name: 'klachten.xlsx', mimeType: xlsx, buffer: await fileOfList(headerBelowTitles) });
  const press = (name: string | RegExp) => pane.getByRole('button', { name }).click();

  await page.getByRole('button', { name: 'Klachtenregister' }).click();
  await press('Bestaande lijst overnemen');
  await pane.getByText('7 rijen, koppen in rij 4').waitFor();
  await press('Gebruik deze lijst');
  // With the keyboard alone: the select is reached by Tab and changed by what its words begin with.
  const department = pane.getByRole('combobox', { name: 'Relatie Plaats' });
  await department.focus();
  await page.keyboard.type('Afdeling');
  await page.keyboard.press('Tab');
  await press('Verder naar de proef');

  const counts = pane.getByRole('definition');
  await pane.getByText(/^Datum ontvangst: geen datum \(1\)/).click();
  await press(/^rij 10$/);
  await page.waitForFunction(() => document.querySelector('input')?.value.startsWith('B10'));
  await pane.getByRole('textbox', { name: 'Rij 10, Datum ontvangst' }).fill('1-3-2024');
  await page.keyboard.press('Enter');
  await pane.getByText('Door u verbeterd (1)').waitFor();
  expect(await counts.allInnerTexts()).toHaveLength(4);

  await press('Verder naar overnemen');
  await press(/^Neem 4 klachten over/);
  await pane.getByText('Er zijn 4 klachten overgenomen.').waitFor();
  await press('Naar het register');
  await pane.getByRole('tab', { name: 'Vandaag' }).waitFor();
  await seeCell(page, { header: 'Datum ontvangst' }, 5, '01-03-2024');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const { workbook } = await openWorkbook(await readFile(await (await downloading).path()));
  expect(columnTexts(workbook, 'Klachtnr')).toEqual(['1', '2', '3', '4']);
  expect(columnTexts(workbook, 'Naam')).toEqual([
    'Mevr. A. de Boer',
    'Dhr. K. Smit',
    'Fam. Öztürk',
    'J. Bakker',
  ]);
  expect(columnTexts(workbook, 'Afdeling')).toEqual(['Assen', 'Assen', 'Rolde', 'Vries']);
  expect(columnTexts(workbook, 'Telefoon')).toEqual(['06-12345678', '0592 312345', '0612345679', '']);
  expect(columnTexts(workbook, 'Status')).toEqual(['Gesloten', 'Gesloten', 'Onvolledig', 'Gesloten']);
  const [theirs] = workbook.sheets;
  expect(theirs?.name).toBe('Klachten 2024');
  expect(theirs && workbook.calculation.valueAt(theirs.id, 9, 2)).toBe('31-02-2024');
});
