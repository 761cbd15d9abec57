import { excelPerTest } from './excel/excelPerTest';
import { goTo } from './excel/goTo';
import { seeCell } from './excel/seeCell';
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

test('what somebody typed in it is told before it goes, and is kept on a sheet of the office if that is asked for', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  const tabs = () => page.getByRole('tablist').first().getByRole('tab').allInnerTexts();
  await page.getByRole('button', { name: 'Klachtenregister' }).click();
  await pane.getByRole('button', { name: 'Voorbeeld bekijken' }).click();
  await pane.getByText('Dit is een voorbeeld.').waitFor();
  await page.getByRole('tab', { name: 'Klachten (voorbeeld)' }).click();
  await goTo(page, 'C40');
  await page.keyboard.type('mevrouw Echt');
  await page.keyboard.press('Enter');

  await pane.getByRole('button', { name: 'Voorbeeld verwijderen' }).click();
  await pane.getByText('Klachten (voorbeeld): rij 40').waitFor();
  await pane.getByRole('button', { name: 'Bewaar deze rijen' }).click();
  await pane.getByRole('button', { name: 'Nieuw register maken' }).waitFor();
  expect(await tabs()).toEqual(['Blad1', 'Klachten (bewaard)']);
  await seeCell(page, { letter: 'C' }, 2, 'mevrouw Echt');
});
