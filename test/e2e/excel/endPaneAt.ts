import type { Page } from 'playwright-core';

/** The pane's page ends as soon as the n-th request from now has been applied, and hears no answer. */
export async function endPaneAt(page: Page, nth: number): Promise<void> {
  await page.getByRole('button', { name: 'Storingen' }).click();
  await page.getByLabel('Storing bij één verzoek').selectOption('end');
  await page.getByLabel('Hoeveelste verzoek vanaf nu').fill(String(nth));
  await page.getByRole('button', { name: 'Zet klaar' }).click();
  await page.getByRole('button', { name: 'Storingen' }).click();
}
