import { closePane } from './excel/closePane';
import { setFault } from './excel/setFault';
import { excelPerTest } from './excel/excelPerTest';
import { goTo } from './excel/goTo';
import { passTime } from './excel/passTime';
import { pressRibbon } from './excel/pressRibbon';
import { seeCell } from './excel/seeCell';
import { createRegister } from './pane/createRegister';
import { fillForm } from './pane/fillForm';
import { untilKept } from './interrupted/untilKept';

jest.setTimeout(240_000);

const open = excelPerTest();

test('a call in which all is told in another order, a second caller comes in between and the pane dies loses nothing', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  const form = pane.getByRole('tabpanel', { name: 'Nieuw' });
  const field = (name: string) => form.locator(`[name="${name}"]`);
  const seeAll = async (row: number, cells: Record<string, string | RegExp>) => {
    for (const [header, text] of Object.entries(cells)) await seeCell(page, { header }, row, text);
  };
  await createRegister(excel);
  await setFault(page, 'Runtime van knoppen en taakvenster', 'endsOnClose');
  await fillForm(pane, 'Zoë Bos');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('button', { name: 'Volgende klacht' }).click();

  // The story first, as people tell it, then how bad it is, and a name that is heard wrong.
  await field('account').fill('Niemand kwam. Ik wacht al drie weken,');
  await form.getByRole('radio', { name: /^normaal/ }).check();
  await field('name').fill('Mevrouw Janssen');

  // A second caller asks after an earlier complaint, which is handed over while the first one holds the line.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('zoe');
  await pane.getByRole('heading', { name: '1 klacht gevonden, 1 open' }).waitFor();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Leg vast: doorgegeven', exact: true }).click();
  await pane.getByText(/^Karin voert de toegezegde actie uit/).waitFor();
  await seeAll(2, { Naam: 'Zoë Bos', Status: 'Doorgegeven' });

  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  expect(await field('account').inputValue()).toBe('Niemand kwam. Ik wacht al drie weken,');
  await field('account').press('ControlOrMeta+End');
  await untilKept(page, () => page.keyboard.type(' en mijn buurvrouw ook.'));
  await untilKept(page, () => field('name').fill('Mevrouw Jansen-de Wit'));
  await untilKept(page, () => field('callbackOn').fill('volgende week dinsdag'));
  await untilKept(page, () => field('promise').fill('=Vandaag nog bellen met de planning'));

  // The pane's page dies, and is opened again.
  await closePane(page);
  await page.locator('#pane-frame').waitFor({ state: 'detached' });
  await passTime(page, 20_000);
  await pressRibbon(page, 'Klachtenregister');
  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  await pane.getByRole('button', { name: 'Verder gaan' }).click();
  expect(await field('name').inputValue()).toBe('Mevrouw Jansen-de Wit');
  expect(await form.getByRole('radio', { name: /^normaal/ }).isChecked()).toBe(true);

  // What is still missing is said at its field, the first of which has the focus.
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await form.locator('[name="phone"][aria-invalid="true"]:focus').waitFor();
  await field('phone').fill('06 12345678');
  const rest = {
    ...{ followUpBy: 'Karin', employee: 'onbekend', department: 'Buitendienst', takenBy: 'Joris' },
    ...{ category: 'Wachttijd', summary: 'Niet gekomen', town: 'Assen', address: 'Dorpsstraat 9' },
  };
  for (const [name, text] of Object.entries(rest)) await field(name).fill(text);
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  await seeAll(3, {
    Naam: 'Mevrouw Jansen-de Wit',
    'Wat de relatie vertelt': 'Niemand kwam. Ik wacht al drie weken, en mijn buurvrouw ook.',
    'Toegezegde actie': '=Vandaag nog bellen met de planning',
    Terugbeldatum: '29-09-2026',
    Ernst: 'normaal',
    Status: 'Nieuw',
  });
});

test('a relation without a telephone is answered by letter in the words of the office, and the case is closed', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  await page.getByRole('tab', { name: 'Instellingen', exact: true }).click();
  for (const [name, text] of [
    ['Instelling_Organisatie', 'Stichting De Brug'],
    ['Antwoordtekst_Bedanken', 'Dank voor uw brief van deze week.'],
  ] as const) {
    await goTo(page, name);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('tab', { name: 'Klachten', exact: true }).click();

  await fillForm(pane, 'Anneke van der Meer');
  const form = pane.getByRole('tabpanel', { name: 'Nieuw' });
  await form.locator('[name="phone"]').fill('');
  await form.locator('[name="reachBy"]').selectOption('letter');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByText('Geef de klacht door aan Karin. Alles moet klaar zijn op').waitFor();
  await pane.getByRole('button', { name: 'Geef door' }).click();
  await pane.getByRole('button', { name: 'Leg vast: doorgegeven', exact: true }).click();
  await pane.getByRole('button', { name: 'Leg vast: Karin heeft de actie uitgevoerd' }).click();
  await pane.getByRole('combobox', { name: 'Gecontroleerd door' }).fill('Joris');
  await pane.getByRole('button', { name: 'Leg controle vast' }).click();

  const answer = pane.getByRole('textbox', { name: 'Antwoord om te versturen' });
  await answer.waitFor();
  expect(await answer.inputValue()).toMatch(
    /^Geachte heer of mevrouw Anneke van der Meer,\n\nDank voor uw brief van deze week\.\n\n[^]*Stichting De Brug$/,
  );
  await pane.getByRole('combobox', { name: 'Oordeel' }).selectOption('gegrond');
  await pane.getByRole('button', { name: 'Sluit af' }).first().click();
  const closed = { Sluitdatum: '22-09-2026', Oordeel: 'gegrond', 'Teruggebeld op': '', Signaal: '' };
  for (const [header, text] of Object.entries(closed)) await seeCell(page, { header }, 2, text);
});

test('an anonymous complaint is dealt with to its end, of which the sheet says that nobody was told', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  await fillForm(pane, '');
  const form = pane.getByRole('tabpanel', { name: 'Nieuw' });
  for (const field of ['phone', 'address', 'postcode', 'town'])
    await form.locator(`[name="${field}"]`).fill('');
  await form.locator('[name="reachBy"]').selectOption('none');
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByText('Geef de klacht door aan Karin. Alles moet klaar zijn op').waitFor();
  await pane.getByRole('button', { name: 'Geef door' }).click();
  await pane.getByRole('button', { name: 'Leg vast: doorgegeven', exact: true }).click();
  await pane.getByRole('button', { name: 'Leg vast: Karin heeft de actie uitgevoerd' }).click();
  await pane.getByRole('combobox', { name: 'Gecontroleerd door' }).fill('Joris');
  await pane.getByRole('button', { name: 'Leg controle vast' }).click();

  await pane.getByText('Deze relatie is niet te bereiken, dus niemand krijgt antwoord.').waitFor();
  await pane.getByRole('combobox', { name: 'Oordeel' }).selectOption('ongegrond');
  await pane.getByRole('button', { name: 'Sluit af' }).first().click();
  const closed = {
    ...{ Naam: '', Sluitdatum: '22-09-2026', Status: 'Gesloten zonder antwoord' },
    ...{ 'Teruggebeld op': '', 'Brief verzonden op': '', Signaal: '' },
  };
  for (const [header, text] of Object.entries(closed)) await seeCell(page, { header }, 2, text);
});
