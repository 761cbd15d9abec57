import { button, openTab, type Screen, type Tour } from './tourOf';

/** What a person may meet in their Excel, set in the menu of the local one. */
async function meetAnotherExcel({ page }: Tour): Promise<void> {
  const menu = page.getByRole('button', { name: /^(Storingen|Faults)$/ });
  await menu.click();
  const choose = (name: RegExp, value: string) =>
    page.getByRole('combobox', { name }).selectOption({ value });
  await choose(/^(Formules berekenen|Formulas are calculated)$/, 'Manual');
  await choose(/^(Wat u in deze werkmap mag|What you may do in this workbook)$/, 'copy');
  await page.getByRole('checkbox', { name: /^(Landinstelling met|Region with)/ }).check();
  await menu.click();
}

/** What of Excel itself gets in the way stands above whatever the pane shows. */
export const hostScreens: readonly Screen[] = [
  {
    name: 'an Excel in which everything gets in the way',
    async reach(tour) {
      await meetAnotherExcel(tour);
      await openTab(tour, 'settings');
      for (const sentence of Object.values(tour.further.host.findings))
        await tour.pane.getByText(sentence).waitFor();
    },
  },
  {
    name: 'formulas that were calculated on request',
    async reach(tour) {
      await button(tour, tour.further.host.calculate).click();
      await tour.pane.getByText(tour.further.host.calculated).waitFor();
    },
  },
];
