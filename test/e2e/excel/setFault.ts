import type { Page } from 'playwright-core';

/** Sets a switch of the menu of faults: a choice, a number, or `true` and `false`. */
export async function setFault(page: Page, label: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Storingen' }).click();
  const control = page.getByLabel(label);
  const kind = await control.evaluate((element) => (element as HTMLInputElement).type);
  if (kind === 'select-one') await control.selectOption(value);
  else if (kind === 'checkbox') await control.setChecked(value === 'true');
  else await control.fill(value);
  if (await control.isVisible()) await page.getByRole('button', { name: 'Storingen' }).click();
}
