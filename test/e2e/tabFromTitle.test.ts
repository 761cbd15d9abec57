import { excelPerTest } from './excel/excelPerTest';
import { createRegister } from './pane/createRegister';

jest.setTimeout(240_000);

const open = excelPerTest();

test('Tab goes from a title that got the focus to the button behind it, and not to the sheet', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  await pane.locator('h1:focus').filter({ hasText: 'Wat moet er gebeuren?' }).waitFor();
  await page.keyboard.press('Tab');
  await pane.locator('h1 + * button:focus, h1 + button:focus').waitFor();
  await page.keyboard.press('Shift+Tab');
  await pane.locator('main :focus').waitFor();
});
