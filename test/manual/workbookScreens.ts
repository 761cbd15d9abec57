import type { Page } from 'playwright-core';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import type { Screen } from '../e2e/accessibility/tourOf';

/** The sample is a Dutch register, whatever the language of the pane. */
const openSheet = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

/** What a reader of the manuals sees of a register in use, beside the pane: the whole window, on the sample. */
export const workbookScreens: readonly Screen[] = [
  {
    name: 'the register',
    async reach({ page, pane, ribbon, texts, further }) {
      await page.getByRole('button', { name: ribbon }).click();
      await pane.getByRole('tab', { name: texts.pane.tabs.today }).waitFor();
      await pane.getByRole('button', { name: texts.today.refresh }).waitFor();
      // What is remarkable comes after the list.
      await pane.getByRole('button', { name: further.calamity.radar.aside }).first().waitFor();
      await openSheet(page, workbookTexts.nl.sheets.complaints);
      return page;
    },
  },
  {
    name: 'the explanation',
    async reach({ page }) {
      await openSheet(page, workbookTexts.nl.sheets.explanation);
      return page;
    },
  },
  {
    name: 'the quarter',
    async reach({ page }) {
      await openSheet(page, 'Kwartaal 2026-K2');
      return page;
    },
  },
];
