import type { OpenExcel } from '../excel/openExcel';
import { speak, type Words } from './speak';

/** Opens the pane from the ribbon and makes a register in the empty workbook, in which nothing is filled in yet. @param says default: what it says in Dutch */
export async function createRegister(excel: OpenExcel, says?: Words): Promise<void> {
  const { page, pane } = excel;
  const { texts, further, ribbon } = says ?? (await speak(excel, 'nl'));
  await page.getByRole('button', { name: ribbon }).click();
  await pane.getByRole('button', { name: further.firstRun.create }).click();
  await pane.getByRole('button', { name: further.setUp.leave }).click();
  await pane.getByRole('tab', { name: texts.pane.tabs.new }).waitFor();
}
