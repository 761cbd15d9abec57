import { excelPerTest } from './excel/excelPerTest';
import { createRegister } from './pane/createRegister';
import { fillForm } from './pane/fillForm';

jest.setTimeout(240_000);

const open = excelPerTest();

test('after registering the next step is in view, its mail is there, and the form sheet keeps the case open and leads back', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await page.setViewportSize({ width: 1400, height: 900 });
  await createRegister(excel);
  await fillForm(pane, 'Anneke van der Meer');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  const bottomOf = async (name: string) => {
    const box = await pane.getByRole('button', { name }).boundingBox();
    return box ? box.y + box.height : Infinity;
  };
  expect(await bottomOf('Geef door')).toBeLessThan(900);
  await pane.getByRole('button', { name: 'Geef door' }).click();
  await pane.getByRole('link', { name: 'Mail Karin' }).waitFor();
  expect(await bottomOf('Leg vast: doorgegeven')).toBeLessThan(900);

  await pane.getByRole('button', { name: 'Toon formulier' }).click();
  await page.getByRole('tab', { name: 'Formulier', selected: true }).waitFor();
  const back = pane.getByRole('button', { name: 'Terug naar de regel in het register' });
  await back.waitFor();
  await pane.getByRole('heading', { name: 'Anneke van der Meer' }).waitFor();
  await back.click();
  await page.getByRole('tab', { name: 'Klachten', exact: true, selected: true }).waitFor();
  await pane.getByRole('button', { name: 'Leg vast: doorgegeven' }).click();
  await pane.getByText(/^Karin voert de toegezegde actie uit/).waitFor();
});
