import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { convertInLibreOffice, hasLibreOffice } from '../host/files/libreOffice';
import type { Identified } from '../../src/usecases/ports/identityPorts';
import type { Language } from '../../src/usecases/ports/ports';
import { openWorkbook } from '../host/files/openWorkbook';
import { columnTexts } from './excel/columnTexts';
import { excelPerTest } from './excel/excelPerTest';
import { goTo } from './excel/goTo';
import { seeCell } from './excel/seeCell';
import type { OpenExcel } from './excel/openExcel';
import { createRegister } from './pane/createRegister';
import { speak, type Words } from './pane/speak';

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

interface Office {
  excel: OpenExcel;
  says: Words;
  /** The window of somebody who has no add-in. */
  colleague: Page;
  /** Waits until both windows show it. */
  inBoth: (header: string, row: number, text: string | RegExp) => Promise<void>;
}

/** Waits until the name in row 2 stands on this colour. */
async function seeName({ excel, says }: Office, isRight: (fill: string) => boolean): Promise<string> {
  for (;;) {
    const { fill } = await seeCell(excel.page, { header: says.words.columns.name }, 2, 'Bram de Boer');
    if (isRight(fill)) return fill;
  }
}

const none = 'rgba(0, 0, 0, 0)';

/** Home, Conditional Formatting, Clear Rules: the local Excel's page has no command for it. */
async function clearColours({ excel: { page } }: Office): Promise<void> {
  await page.frame({ url: /taskpane\.html/ })?.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem('tblKlachten').worksheet.getRange().conditionalFormats.clearAll();
      await context.sync();
    }),
  );
}

/** A new register, and a second window in which nothing is loaded in place of the pane. */
async function officeIn(language: Language): Promise<Office> {
  const excel = await open('2026-09-22');
  const { page } = excel;
  const says = await speak(excel, language);
  await createRegister(excel, says);
  await page
    .context()
    .route(/\/taskpane\.html/, (route) =>
      route.request().frame().page() === page
        ? route.continue()
        : route.fulfill({ contentType: 'text/html', body: '' }),
    );
  const [colleague] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: /^(Tweede venster|Second window)$/ }).click(),
  ]);
  await colleague.setViewportSize({ width: 1400, height: 850 });
  await colleague.getByRole('tab', { name: says.words.sheets.complaints, exact: true }).click();
  const inBoth: Office['inBoth'] = async (header, row, text) => {
    for (const window of [page, colleague]) await seeCell(window, { header }, row, text);
  };
  return { excel, says, colleague, inBoth };
}

/** Text of a notice, with any number in place of this one. */
const anyNumber = (sentence: string): RegExp =>
  new RegExp(sentence.replaceAll('2026-0000-XX', '2026-\\d{4}-..'));

/** A colleague types a complaint, and copies its row; the pane numbers both and says so. */
async function typeAndCopy({ excel: { pane }, says, colleague, inBoth }: Office): Promise<void> {
  const { columns, signal } = says.words;
  const complaint = { name: 'Bram de Boer', caseNumber: '2026-0000-XX' };
  await typeCells(colleague, 'C2', ['Bram de Boer', '0592111111', '8-9-2026', '1-9-2026', 'Niet gekomen']);
  await inBoth(columns.signal, 2, new RegExp(signal.overdue));
  await pane.getByText(anyNumber(says.further.strays.typed([{ complaint } as Identified]))).waitFor();
  await inBoth(columns.caseNumber, 2, /^2026-0001-..$/);
  const { today } = says.texts.pane.tabs;
  await pane.getByRole('tab', { name: today }).click();
  await pane.getByRole('tabpanel', { name: today }).getByText('Bram de Boer').waitFor();
  await inBoth(columns.phone, 2, '0592111111');

  await goTo(colleague, '2:2');
  await colleague.keyboard.press('ControlOrMeta+c');
  await goTo(colleague, 'A3');
  await colleague.keyboard.press('ControlOrMeta+v');
  const copy = { row: 3, copyOf: { row: 2, caseNumber: '2026-0000-XX' }, complaint } as Identified;
  await pane.getByText(anyNumber(says.further.strays.copied(copy))).waitFor();
  await inBoth(columns.caseNumber, 3, /^2026-0002-..$/);
}

/** Colours are cleared and Signaal is typed over; both are found and mended. Gives the colour of what is too late. */
async function clearAndMend(office: Office): Promise<string> {
  const { excel, says, colleague, inBoth } = office;
  const { pane } = excel;
  const { signal } = says.words.columns;
  const { inspection } = says.further;
  const overdue = await seeName(office, (fill) => fill !== none);
  await clearColours(office);
  await seeName(office, (fill) => fill === none);
  await typeCells(colleague, 'B2', ['in orde']);
  await inBoth(signal, 2, 'in orde');
  const { settings } = says.texts.pane.tabs;
  await pane.getByRole('tab', { name: settings }).click();
  await pane.getByRole('tabpanel', { name: settings }).getByRole('button', { name: inspection.open }).click();
  await pane.getByRole('button', { name: inspection.begin }).click();
  await pane
    .getByRole('button', { name: new RegExp(inspection.mend(2).replace('2', String.raw`\d+`)) })
    .click();
  await inBoth(signal, 2, new RegExp(says.words.signal.overdue));
  await seeName(office, (fill) => fill === overdue);
  return overdue;
}

test('what a colleague types, copies, renames, overwrites and clears in the sheet is listed, numbered, written in its place and mended', async () => {
  const office = await officeIn('nl');
  const { excel, colleague, inBoth } = office;
  const { page, pane } = excel;
  await typeAndCopy(office);

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
  await clearAndMend(office);

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

test('in English the same is said, and what was mended is taken back', async () => {
  const office = await officeIn('en');
  await typeAndCopy(office);
  await clearAndMend(office);
  await office.excel.pane.getByRole('button', { name: office.says.further.inspection.takeBack }).click();
  await office.inBoth(office.says.words.columns.signal, 2, 'in orde');
  await seeName(office, (fill) => fill === none);
});
