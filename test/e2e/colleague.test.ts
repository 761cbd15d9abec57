import type { FrameLocator, Page } from 'playwright-core';
import { violationsIn } from './accessibility/violationsIn';
import { excelPerTest } from './excel/excelPerTest';
import { seeCell } from './excel/seeCell';
import { createRegister } from './pane/createRegister';
import { fillForm } from './pane/fillForm';

jest.setTimeout(120_000);

const open = excelPerTest();

async function register(pane: FrameLocator, name: string): Promise<string> {
  await fillForm(pane, name);
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  const panel = pane.getByRole('tabpanel', { name: 'Nieuw' });
  return panel.getByText(/^2026-\d{4}-..$/).innerText();
}

/** Types a phone number in the case of this row of the sheet, and leaves it to be saved. */
async function typePhone(window: Page, pane: FrameLocator, number: string, phone: string): Promise<void> {
  await window.getByRole('gridcell', { name: number }).click();
  await pane.getByRole('tab', { name: 'Dossier' }).click();
  await pane.getByRole('button', { name: 'Wijzig Telefoon' }).click();
  await pane.getByRole('textbox', { name: 'Telefoon' }).fill(phone);
}

test('two colleagues who register at once both find both complaints, and who edit one at once are told', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  const [second] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Tweede venster' }).click(),
  ]);
  // As wide as the first: the number and Signaal, which stay in view, leave a small window too little room.
  await second.setViewportSize({ width: 1400, height: 850 });
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

  const phones = new Map([
    [pane, '0592 111111'],
    [theirs, '0592 222222'],
  ]);
  const [number = ''] = numbers;
  await typePhone(page, pane, number, '0592 111111');
  await typePhone(second, theirs, number, '0592 222222');
  await Promise.all([...phones.keys()].map((at) => at.getByRole('button', { name: 'Bewaar' }).click()));

  const told = await Promise.any(
    [...phones.keys()].map(async (at) => {
      await at.getByRole('alert', { name: /^Tegelijk gewijzigd/ }).waitFor();
      return at;
    }),
  );
  const frame = (told === pane ? page : second).frame({ url: /taskpane\.html/ });
  if (!frame) throw new Error('there is no pane');
  expect(await violationsIn(frame, 'all')).toEqual([]);
  await told.getByRole('button', { name: 'Zet mijn tekst terug' }).click();
  const row = seen[0]?.[0] === number ? 2 : 3;
  for (const window of [page, second])
    await seeCell(window, { header: 'Telefoon' }, row, phones.get(told) ?? '');
  await told.getByRole('alert').waitFor({ state: 'detached' });
});
