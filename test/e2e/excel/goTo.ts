import type { Page } from 'playwright-core';

/** Goes to a cell by the name box, which leaves the keyboard with the sheet. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.getByRole('textbox', { name: /^(Naamvak|Name box)$/ });
  await box.fill(address);
  await box.press('Enter');
}
