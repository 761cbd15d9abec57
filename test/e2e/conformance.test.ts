import { checks } from '../host/conformance/checks/all';
import type { Result } from '../host/conformance/Outcome';
import { excelPerTest } from './excel/excelPerTest';

jest.setTimeout(120_000);

const open = excelPerTest();

/** All of them pass in the host level; here it is the page that is looked at. */
const ids = checks.map(({ id }) => id).filter((id) => id.startsWith('growth.'));

test('the conformance page runs as an add-in of its own, gives its result, and leaves the workbook as it was', async () => {
  const { page, pane } = await open('2026-09-22', '?open=empty&addin=conformance');
  await pane.getByLabel('Subject').selectOption('growth');
  await pane.getByRole('button', { name: 'Run the checks' }).click();
  const text = pane.getByLabel('As text');
  await text.waitFor();
  expect(await text.inputValue()).toContain(`${ids.length} passed, 0 failed, 0 not supported`);
  const result: Result = JSON.parse(await pane.getByLabel('As JSON').inputValue());
  expect(result).toMatchObject({ platform: 'OfficeOnline', day: '2026-09-22' });
  expect(result.outcomes.map(({ id }) => id)).toEqual(ids);

  await pane.getByLabel('Subject').selectOption('dialog');
  await pane.getByRole('button', { name: 'Run the checks' }).click();
  // office.js itself asks before it opens a window.
  await pane.getByRole('button', { name: 'Toestaan' }).click();
  await pane.getByRole('status').filter({ hasText: '1 passed, 0 failed' }).waitFor();
  // The result stands there a moment before the tabs are drawn without the sheet of the checks.
  await page.getByRole('tab', { name: 'conformance_sheet' }).waitFor({ state: 'detached' });
  await expect(page.getByRole('tab').allTextContents()).resolves.toEqual(['Blad1']);
});
