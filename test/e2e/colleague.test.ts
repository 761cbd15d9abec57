import type { FrameLocator } from 'playwright-core';
import { excelPerTest } from './excel/excelPerTest';
import { seeCell } from './excel/seeCell';
import { createRegister } from './pane/createRegister';

jest.setTimeout(120_000);

const fields: [name: string, text: string][] = [
  ['phone', '06 12345678'],
  ['address', 'Dorpsstraat 7'],
  ['postcode', '9401 AB'],
  ['town', 'Assen'],
  ['category', 'Wachttijd'],
  ['summary', 'Niet gekomen'],
  ['account', 'Hij kwam niet.'],
  ['employee', 'onbekend'],
  ['department', 'Buitendienst'],
  ['takenBy', 'Joris'],
  ['promise', 'Morgen bellen'],
  ['followUpBy', 'Karin'],
];

const open = excelPerTest();

async function register(pane: FrameLocator, name: string): Promise<string> {
  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  await pane.locator('[name="name"]').fill(name);
  for (const [field, text] of fields) await pane.locator(`[name="${field}"]`).fill(text);
  await pane.getByRole('radio', { name: /^normaal/ }).check();
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  const panel = pane.getByRole('tabpanel', { name: 'Nieuw' });
  return panel.getByText(/^2026-\d{4}-..$/).innerText();
}

test('two colleagues who register at once both find both complaints, under the numbers they were told', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  const [second] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Tweede venster' }).click(),
  ]);
  const theirs = second.getByRole('complementary').frameLocator('iframe');
  await theirs.getByRole('tab', { name: 'Nieuw' }).waitFor();

  const numbers = await Promise.all([register(pane, 'Anna'), register(theirs, 'Bram')]);

  const either = new RegExp(`^(${numbers.join('|')})$`);
  const seen = await Promise.all(
    [page, second].map(async (window) => {
      const last = await seeCell(window, { header: 'Klachtnr' }, 3, either);
      const first = await seeCell(window, { header: 'Klachtnr' }, 2, either);
      return [first.text, last.text];
    }),
  );
  expect(seen[0]).toEqual(seen[1]);
  expect(new Set(seen[0])).toEqual(new Set(numbers));
});
