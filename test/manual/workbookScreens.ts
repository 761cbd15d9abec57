import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { button, openTab, type Screen } from '../e2e/accessibility/tourOf';

/** What a reader of the manuals sees of a register in use, beside the pane: the whole window, on the sample. */
export const workbookScreens: readonly Screen[] = [
  {
    name: 'the register',
    async reach({ page, pane, ribbon, texts }) {
      await page.getByRole('button', { name: ribbon }).click();
      await pane.getByRole('tab', { name: texts.pane.tabs.today }).waitFor();
      await pane.getByRole('button', { name: texts.today.refresh }).waitFor();
      return page;
    },
  },
  {
    name: 'the explanation',
    async reach({ page }) {
      // The sample is a Dutch register, whatever the language of the pane.
      await page.getByRole('tab', { name: workbookTexts.nl.sheets.explanation, exact: true }).click();
      return page;
    },
  },
  {
    name: 'the quarter',
    async reach(tour) {
      const { page, further } = tour;
      await openTab(tour, 'report');
      await button(tour, further.report.build).click();
      await page.getByRole('tab', { name: 'Kwartaal 2026-K2', selected: true }).waitFor();
      return page;
    },
  },
];
