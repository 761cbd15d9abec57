import type { Page } from 'playwright-core';

/** Selects a cell or sheet!cell by typing its address in the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  const nameBox = page.getByRole('textbox', { name: 'Naamvak' });
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press('Enter');
}
