import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { createRegister } from '../../e2e/pane/createRegister';
import { openCall } from '../../e2e/pane/openCall';
import { wholeComplaint } from '../../e2e/pane/wholeComplaint';
import { endTour, openTour } from '../openTour';
import { animatedWebp } from './animatedWebp';
import { stillWebp } from './stillWebp';

/** How long each step is to be read, in milliseconds: the whole life is some 30 seconds. */
const shown = 4_300;

/** Plays the life of a complaint, from the telephone to its closing, and keeps it as README's moving picture. */
export async function takeLife(browser: Browser): Promise<void> {
  const tour = await openTour(browser, 'nl', '?open=empty');
  const { page, pane } = tour;
  const beside = page.getByRole('complementary');
  const stills: Buffer[] = [];
  const see = async () => void stills.push(await beside.screenshot({ animations: 'disabled' }));

  await createRegister(tour);
  await pane.getByRole('button', { name: 'Later' }).click();
  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  const form = pane.getByRole('tabpanel', { name: 'Nieuw' });
  const typed = { ...Object.fromEntries(wholeComplaint), account: 'Hij zou om 9 uur komen en kwam niet' };
  for (const [name, text] of Object.entries(typed)) {
    if (name === 'category') await see();
    if (text !== '') await form.locator(`[name="${name}"]`).fill(text);
  }
  await pane.getByRole('radio', { name: /^normaal/ }).check();
  await see();
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();
  await see();
  await pane.getByRole('button', { name: 'Geef door' }).click();
  await pane.getByRole('heading', { name: 'Anneke van der Meer' }).waitFor();
  await see();
  await pane.getByRole('button', { name: 'Leg vast: doorgegeven' }).click();
  await pane.getByRole('button', { name: 'Leg vast: Karin heeft de actie uitgevoerd' }).waitFor();
  await pane.getByRole('combobox', { name: 'Gecontroleerd door' }).fill('Joris');
  await pane.getByRole('button', { name: 'Leg controle vast' }).click();
  await pane.getByRole('button', { name: 'Bel terug' }).waitFor();
  await pane.getByRole('heading', { name: 'Anneke van der Meer' }).scrollIntoViewIfNeeded();
  await see();
  const dialog = await openCall(tour);
  await dialog.getByRole('radio', { name: 'Ja' }).check();
  // What one says and asks; beside it stands what the case file showed already.
  const right = { x: 360, y: 50, width: 480, height: 680 };
  stills.push(await dialog.screenshot({ animations: 'disabled', clip: right }));
  const closing = dialog.waitForEvent('close');
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await closing;
  await pane.getByText('vastgelegd, de relatie is tevreden').waitFor();
  await see();

  const { width = 0, height = 0 } = (await beside.boundingBox()) ?? {};
  const size = { width: Math.round(width), height: Math.round(height) };
  const canvas = await page.context().newPage();
  const frames = [];
  for (const still of stills) frames.push({ webp: await stillWebp(canvas, still, size), shown });
  await writeFile('.github/life.webp', animatedWebp(frames, size.width, size.height));
  await endTour(tour);
}
