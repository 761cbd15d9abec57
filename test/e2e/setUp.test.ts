import { excelPerTest } from './excel/excelPerTest';
import { seeCell } from './excel/seeCell';

jest.setTimeout(240_000);

const open = excelPerTest();

test('a new office fills in its name, departments and employees, and the first complaint finds them', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await page.getByRole('button', { name: 'Klachtenregister' }).click();
  await pane.getByRole('button', { name: 'Nieuw register maken' }).click();

  await pane.getByRole('heading', { name: 'Uw organisatie' }).waitFor();
  await pane.getByRole('textbox', { name: 'Naam van uw organisatie' }).fill('=Stichting De Brug');
  await pane.getByRole('textbox', { name: 'Terugbeltermijn in werkdagen' }).fill('3');
  await page.keyboard.press('Enter');

  await pane.getByRole('heading', { name: 'Afdelingen' }).waitFor();
  await pane.getByRole('textbox', { name: 'Naam van de afdeling' }).fill('Wonen');
  await pane.getByRole('textbox', { name: 'Hoofd', exact: true }).fill('Ruth Oosterhof');
  await pane.getByRole('textbox', { name: 'E-mail van het hoofd' }).fill('ruth@example.nl');
  await page.keyboard.press('Enter');

  await pane.getByRole('heading', { name: 'Medewerkers' }).waitFor();
  await pane
    .getByRole('textbox', { name: 'Plak hier een lijst' })
    .fill('Sanne Bakker\tsanne@example.nl\tWonen\nBos, Jan <jan@example.nl>');
  await pane.getByText('2 nieuw.').waitFor();
  await pane.getByRole('button', { name: 'Bewaar en ga verder' }).click();
  await pane.getByText('2 medewerkers toegevoegd.').waitFor();
  await pane.getByText('Alles is ingevuld. U kunt klachten registreren.').waitFor();
  await pane.getByRole('button', { name: 'Ga naar Vandaag' }).click();
  expect(await pane.getByText(/^Nog in te vullen/).count()).toBe(0);

  await page.getByRole('tab', { name: 'Lijsten', exact: true }).click();
  const cells = { A: 'Wonen', B: 'Ruth Oosterhof', C: 'ruth@example.nl', F: 'Sanne Bakker', H: 'Wonen' };
  for (const [letter, text] of Object.entries(cells)) await seeCell(page, { letter }, 5, text);
  await page.getByRole('tab', { name: 'Instellingen', exact: true }).click();
  await seeCell(page, { letter: 'B' }, 4, '=Stichting De Brug');
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();

  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  const form = pane.getByRole('tabpanel', { name: 'Nieuw' });
  await form.getByRole('combobox', { name: /^Betrokken medewerker/ }).fill('Sanne Bakker');
  expect(await form.locator('[name="department"]').inputValue()).toBe('Wonen');
  expect(await form.locator('[name="callbackOn"]').inputValue()).toBe('25-09-2026');
});
