import { excelPerTest } from './excel/excelPerTest';
import { createRegister } from './pane/createRegister';
import { fillForm } from './pane/fillForm';

jest.setTimeout(240_000);

const open = excelPerTest();

test('whoever calls about a complaint is found from the keyboard while the form of another is open', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  for (const name of ['Anneke van der Meer', 'Zoë Bos']) {
    await fillForm(pane, name);
    await pane.getByRole('button', { name: 'Registreer klacht' }).click();
    await pane.getByText('Klacht geregistreerd').waitFor();
    await pane.getByRole('button', { name: 'Volgende klacht' }).click();
  }

  // A second call in the middle of the form of the first.
  await pane.locator('[name="name"]').fill('Derde beller');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('zoe');
  await pane.getByRole('heading', { name: '1 klacht gevonden, 1 open' }).waitFor();
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'Zoë Bos' }).waitFor();

  await page.keyboard.press('Control+f');
  await page.keyboard.type('+31 6 1234 5678');
  await pane.getByRole('heading', { name: '2 klachten gevonden, 2 open' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await pane.getByRole('button', { name: /Zoë Bos/ }).waitFor();
  await page.keyboard.press('Escape');

  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  expect(await pane.locator('[name="name"]').inputValue()).toBe('Derde beller');
});
