import { excelPerTest } from './excel/excelPerTest';
import { createRegister } from './pane/createRegister';

jest.setTimeout(120_000);

const open = excelPerTest();

test('a pane that stayed open over an update says so, and where its files are gone it goes on once it is loaded again', async () => {
  const excel = await open('2026-09-22');
  const { page, pane, troubles } = excel;
  await createRegister(excel);
  const context = page.context();
  await context.route('**/version.json', (route) => route.fulfill({ json: { version: '9.0.0' } }));
  const told = pane.getByText(/Er is een nieuwe versie/);
  // What hears that the network is back comes over it itself, a moment after the pane.
  do await pane.locator('body').evaluate(() => window.dispatchEvent(new Event('online')));
  while (!(await told.isVisible()));

  // The new files lie in the place of the old ones, although the manual asks to leave those.
  const gone = /\/\d+\.[0-9a-f]{8}\.js$/;
  await context.route(gone, (route) => route.fulfill({ status: 404 }));
  await pane.getByRole('tab', { name: 'Rapport' }).click();
  const again = pane
    .getByRole('tabpanel', { name: 'Rapport' })
    .getByRole('button', { name: 'Opnieuw laden' });
  await again.waitFor();
  await context.unroute(gone);
  await context.unroute('**/version.json');
  await again.click();
  await pane.getByRole('tab', { name: 'Rapport' }).click();
  await pane.getByRole('button', { name: 'Maak kwartaalblad' }).waitFor();

  // What the browser and React say of a file that is gone; anything else fails the test.
  const said = troubles.splice(0);
  expect(said.filter((trouble) => !/404|Loading chunk|ChunkLoadError|MIME type/.test(trouble))).toEqual([]);
});
