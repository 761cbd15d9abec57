import type { OpenExcel } from '../excel/openExcel';

/** Opens the pane from the ribbon and makes a register in the empty workbook. */
export async function createRegister({ page, pane }: OpenExcel): Promise<void> {
  await page.getByRole('button', { name: 'Klachtenregister' }).click();
  await pane.getByRole('button', { name: 'Nieuw register maken' }).click();
  await pane.getByRole('tab', { name: 'Nieuw' }).waitFor();
}
