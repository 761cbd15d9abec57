import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { convertInLibreOffice, hasLibreOffice } from '../host/files/libreOffice';
import { openWorkbook } from '../host/files/openWorkbook';
import { columnTexts } from './excel/columnTexts';
import { excelPerTest } from './excel/excelPerTest';
import { goTo } from './excel/goTo';
import { seeCell } from './excel/seeCell';
import { createRegister } from './pane/createRegister';

jest.setTimeout(120_000);

const open = excelPerTest();

/** Types cells beside each other, as a person does: from the first on, with Tab between them. */
async function typeCells(page: Page, from: string, texts: readonly string[]): Promise<void> {
  await goTo(page, from);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

/** Waits until the name in row 2 stands on this colour. */
async function seeName(page: Page, isRight: (fill: string) => boolean): Promise<string> {
  for (;;) {
    const { fill } = await seeCell(page, { header: 'Naam' }, 2, 'Bram de Boer');
    if (isRight(fill)) return fill;
  }
}

const none = 'rgba(0, 0, 0, 0)';

/** Home, Conditional Formatting, Clear Rules: the local Excel's page has no command for it. */
async function clearColours(page: Page): Promise<void> {
  await page.frame({ url: /taskpane\.html/ })?.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Klachten').getRange().conditionalFormats.clearAll();
      await context.sync();
    }),
  );
}

test('what a colleague types, copies, renames, overwrites and clears in the sheet is listed, numbered, written in its place and mended', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  // The colleague has no add-in: in that window nothing is loaded in place of the pane.
  await page
    .context()
    .route(/\/taskpane\.html/, (route) =>
      route.request().frame().page() === page
        ? route.continue()
        : route.fulfill({ contentType: 'text/html', body: '' }),
    );
  const [colleague] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Tweede venster' }).click(),
  ]);
  await colleague.setViewportSize({ width: 1400, height: 850 });
  await colleague.getByRole('tab', { name: 'Klachten', exact: true }).click();
  const inBoth = async (header: string, row: number, text: string | RegExp) => {
    for (const window of [page, colleague]) await seeCell(window, { header }, row, text);
  };

  await typeCells(colleague, 'C2', ['Bram de Boer', '0592111111', '8-9-2026', '1-9-2026', 'Niet gekomen']);
  await inBoth('Signaal', 2, /te laat/);
  await pane.getByText(/^De klacht van Bram de Boer is in het blad getypt; zij heeft nu nummer/).waitFor();
  await inBoth('Klachtnr', 2, /^2026-0001-..$/);
  await pane.getByRole('tab', { name: 'Vandaag' }).click();
  await pane.getByRole('tabpanel', { name: 'Vandaag' }).getByText('Bram de Boer').waitFor();
  await inBoth('Telefoon', 2, '0592111111');

  await goTo(colleague, '2:2');
  await colleague.keyboard.press('ControlOrMeta+c');
  await goTo(colleague, 'A3');
  await colleague.keyboard.press('ControlOrMeta+v');
  await pane.getByText(/Rij 3 was een kopie van 2026-0001-..; zij heeft nu nummer/).waitFor();
  await inBoth('Klachtnr', 3, /^2026-0002-..$/);

  await typeCells(colleague, 'D1', ['Telefoonnummer']);
  await seeCell(page, { letter: 'D' }, 1, 'Telefoonnummer');
  const copy = await seeCell(page, { header: 'Klachtnr' }, 3, /^2026-0002-..$/);
  await page.getByRole('gridcell', { name: copy.text }).click();
  await pane.getByRole('tab', { name: 'Dossier' }).click();
  await pane.getByRole('button', { name: 'Wijzig Telefoon' }).click();
  await pane.getByRole('textbox', { name: 'Telefoon' }).fill('0592 222222');
  await pane.getByRole('button', { name: 'Bewaar' }).click();
  await inBoth('Telefoonnummer', 3, '0592 222222');
  await inBoth('Telefoonnummer', 2, '0592111111');

  const overdue = await seeName(page, (fill) => fill !== none);
  await clearColours(page);
  await seeName(page, (fill) => fill === none);
  await typeCells(colleague, 'B2', ['in orde']);
  await seeCell(page, { header: 'Signaal' }, 2, 'in orde');
  await pane.getByRole('tab', { name: 'Instellingen' }).click();
  await pane
    .getByRole('tabpanel', { name: 'Instellingen' })
    .getByRole('button', { name: 'Register nakijken' })
    .click();
  await pane.getByRole('button', { name: 'Begin met nakijken' }).click();
  await pane.getByRole('button', { name: /^Herstel \d+ plek/ }).click();
  await inBoth('Signaal', 2, /te laat/);
  await seeName(page, (fill) => fill === overdue);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const file = await readFile(await (await downloading).path());
  const files = [file, ...(hasLibreOffice() ? [await convertInLibreOffice(file, 'xlsx')] : [])];
  for (const each of files) {
    const { workbook } = await openWorkbook(each);
    expect(columnTexts(workbook, 'Telefoonnummer')).toEqual(['0592111111', '0592 222222']);
    expect(columnTexts(workbook, 'Signaal')).toEqual([
      expect.stringContaining('te laat'),
      expect.stringContaining('te laat'),
    ]);
  }
});
