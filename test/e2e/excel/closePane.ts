import type { Page } from 'playwright-core';

/** The ✕ of the pane. */
export const closePane = (page: Page) =>
  page.getByRole('complementary').getByRole('button', { name: '✕' }).click();
