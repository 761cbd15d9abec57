import type { Page } from 'playwright-core';

/** Presses a button of the add-in's tab. */
export const pressRibbon = (page: Page, name: string) =>
  page.locator('#ribbon').getByRole('button', { name, exact: true }).click();
