import { excelPerTest } from './excel/excelPerTest';
import { createRegister } from './pane/createRegister';

jest.setTimeout(240_000);

const open = excelPerTest();

test('an empty workbook shows an example with calls for today, and is as it was once it is removed', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  const tabs = () => page.getByRole('tablist').first().getByRole('tab').allInnerTexts();
  await page.getByRole('button', { name: 'Klachtenregister' }).click();
  await pane.getByRole('button', { name: 'Voorbeeld bekijken' }).waitFor();
  const before = await tabs();

  await pane.getByRole('button', { name: 'Voorbeeld bekijken' }).click();
  await pane.getByText('Dit is een voorbeeld.').waitFor();
  await pane.getByRole('tab', { name: 'Vandaag' }).click();
  await pane
    .getByRole('heading', { name: /^Vandaag/ })
    .last()
    .waitFor();
  await pane.getByText('vandaag · niet bereikt, bel opnieuw').waitFor();
  expect(await tabs()).toContain('Klachten (voorbeeld)');

  await pane.getByRole('button', { name: 'Voorbeeld verwijderen' }).click();
  await pane.getByRole('button', { name: 'Nieuw register maken' }).waitFor();
  expect(await tabs()).toEqual(before);
  await createRegister(excel);
  expect(await pane.getByText('Dit is een voorbeeld.').count()).toBe(0);
});
