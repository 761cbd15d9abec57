import type { Page } from 'playwright-core';
import type { OpenExcel } from '../excel/openExcel';

/** Opens the window for the call of the case that the pane shows. */
export async function openCall({ page, pane }: OpenExcel): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await pane.getByRole('button', { name: 'Bel terug' }).click();
  // office.js asks this by itself in Excel on the web.
  await pane.getByRole('button', { name: 'Toestaan' }).click();
  const dialog = await opening;
  await dialog.getByRole('heading', { name: 'Wat u zegt' }).waitFor();
  for (const point of await dialog.getByRole('checkbox').all()) await point.check();
  return dialog;
}
