import type { WorkbookTexts } from '../../../src/i18n/workbook/textShape';
import { goTo } from '../excel/goTo';
import type { Tour } from './tourOf';

/** Types in cells beside each other on a sheet of the register, as somebody without the add-in does. */
export async function typeInSheet(
  { page, words }: Tour,
  sheet: keyof WorkbookTexts['sheets'],
  from: string,
  cells: readonly string[],
): Promise<void> {
  await page.getByRole('tab', { name: words.sheets[sheet], exact: true }).click();
  await goTo(page, from);
  for (const cell of cells) {
    await page.keyboard.type(cell);
    await page.keyboard.press('Tab');
  }
  // Whoever is still in a row may be typing there.
  await goTo(page, 'A1');
}
