import { excelPerTest } from './excel/excelPerTest';
import { goTo } from './excel/goTo';
import { seeCell } from './excel/seeCell';
import { createRegister } from './pane/createRegister';
import { describedBy } from './pane/describedBy';
import { fillForm } from './pane/fillForm';

jest.setTimeout(240_000);

const open = excelPerTest();

test('a category that is renamed on its list is carried through in the rows, on request', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  await fillForm(pane, 'Anneke van der Meer');
  await pane.getByRole('tabpanel', { name: 'Nieuw' }).locator('[name="category"]').fill('Bejegening');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();

  await page.getByRole('tab', { name: 'Lijsten', exact: true }).click();
  await goTo(page, 'N5');
  await page.keyboard.type('Omgang');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
  await seeCell(page, { header: 'Rubriek' }, 2, 'Bejegening');

  await pane.getByRole('tab', { name: 'Instellingen' }).click();
  await pane.getByRole('button', { name: 'Register nakijken' }).click();
  await pane.getByRole('button', { name: 'Begin met nakijken' }).click();
  await pane.getByRole('combobox', { name: '“Bejegening” (1 klacht) heet nu' }).selectOption('Omgang');
  await pane.getByRole('button', { name: 'Verander 1 cel' }).click();
  await seeCell(page, { header: 'Rubriek' }, 2, 'Omgang');
  await pane.getByRole('button', { name: 'Draai terug' }).click();
  await seeCell(page, { header: 'Rubriek' }, 2, 'Bejegening');
});

test('a day that becomes a closing day in the sheet tells of its calls, which move to another one', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  await fillForm(pane, 'Anneke van der Meer');
  const form = pane.getByRole('tabpanel', { name: 'Nieuw' });
  await form.locator('[name="callbackOn"]').fill('25-9-2026');
  // The complaint is about whoever is to follow it up: a hint, and no more than that.
  await form.locator('[name="employee"]').fill('Karin');
  await form.locator('[name="followUpBy"]').focus();
  expect(await describedBy(form.locator('[name="followUpBy"]'))).toContain('De klacht gaat over Karin.');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  await pane.getByRole('tab', { name: /^Vandaag/ }).click();
  await pane.getByText('Anneke van der Meer').first().waitFor();

  await page.getByRole('tab', { name: 'Lijsten', exact: true }).click();
  // Instead of the first of the holidays, which is past by then.
  await goTo(page, 'U4');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('25-9-2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Verhuizing');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
  // Coming back to the pane.
  await pane.getByRole('heading', { level: 1 }).first().click();
  await pane
    .getByText(/^Op vrijdag 25 september 2026 is het kantoor dicht\. Toch staat er 1 klacht op die dag\./)
    .waitFor();
  await pane.getByRole('button', { name: 'Verzet deze afspraken' }).click();
  await pane.getByRole('textbox', { name: 'Nieuwe terugbeldatum' }).fill('maandag');
  await pane.getByRole('textbox', { name: 'Waarom op een andere dag?' }).fill('Verhuizing');
  await pane.getByRole('button', { name: 'Verzet 1 klacht' }).click();
  await seeCell(page, { header: 'Terugbeldatum' }, 2, '28-09-2026');
});
