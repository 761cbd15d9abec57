import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { closePane } from '../../e2e/excel/closePane';
import { openExcel } from '../../e2e/excel/openExcel';
import { pressRibbon } from '../../e2e/excel/pressRibbon';
import { setFault } from '../../e2e/excel/setFault';
import { launchBrowser } from '../../e2e/browser/launchBrowser';
import { createRegister } from '../../e2e/pane/createRegister';
import { fillForm } from '../../e2e/pane/fillForm';
import setup from '../../e2e/servers/setup';
import teardown from '../../e2e/servers/teardown';
import { table } from '../table';

const TIMES = 9;
const latencies = [0, 200, 2_000];

/**
 * What a person at the telephone waits for after *Registreer klacht*, in the built add-in in a browser: until the card with the
 * number is painted, and until the complaint stands in the register, for which a form would wait that has no outbox.
 */
export async function run(): Promise<void> {
  await setup();
  const browser = await launchBrowser();
  const print = table('From the press to the paint, ms (median of 9; longest)', [
    'card',
    'longest',
    'stands',
  ]);
  try {
    for (const latency of latencies) {
      const excel = await openExcel(browser, '2026-09-22', '?open=empty', prepare);
      const { page, pane } = excel;
      await createRegister(excel);
      await setFault(page, 'Runtime van knoppen en taakvenster', 'endsOnClose');
      await setFault(page, 'Vertraging per verzoek (ms)', String(latency));
      const trip = `${latency} ms a round trip`;
      await openForm(excel);
      print([`the form, ${trip}`, await formAt(pane), '', '']);
      print([`the form takes a press, ${trip}`, await answersAt(pane), '', '']);
      const atOnce = await press(pane, 'Klager 0');
      print([`the first, pressed the moment it can be, ${trip}`, atOnce.card, '', atOnce.stands]);
      await openForm(excel);
      await listRead(pane);
      const opened = await press(pane, 'Klager 1');
      print([`the first, after the pane read its list, ${trip}`, opened.card, '', opened.stands]);
      const presses = [];
      for (let nth = 1; nth <= TIMES; nth++) {
        await pane.getByRole('button', { name: 'Volgende klacht' }).click();
        presses.push(await press(pane, `Klager ${nth + 1}`));
      }
      const cards = presses.map(({ card }) => card);
      const stands = presses.map((one) => one.stands);
      print([`the next ones, ${trip}`, median(cards), Math.max(...cards), median(stands)]);
      await excel.close();
    }
  } finally {
    await browser.close();
    await teardown();
  }
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What runs this file names the functions in it, by a helper that the page would lack. */
const nameHelper = 'globalThis.__name = (named) => named;';
/** Notes when the form is drawn, in milliseconds since its page began. */
const formWatch = `(function look() {
  if (document.querySelector('[name="name"]')) globalThis.formAt = performance.now();
  else requestAnimationFrame(look);
})();`;
const prepare = (context: BrowserContext) =>
  context.addInitScript(`${nameHelper}${formWatch}`).then(() => {});

const formAt = (pane: FrameLocator) =>
  pane.locator('body').evaluate(() => Math.round((globalThis as { formAt?: number }).formAt ?? NaN));

/** A pane that knows nothing yet, at its form. */
async function openForm({ page, pane }: { page: Page; pane: FrameLocator }): Promise<void> {
  await closePane(page);
  await pressRibbon(page, 'Nieuwe klacht');
  await pane.locator('[name="name"]').waitFor();
}

/** Until the pane knows what waits, and with it the next number: sooner than anybody has filled in the form. */
async function listRead(pane: FrameLocator): Promise<void> {
  await pane.getByRole('tab', { name: 'Vandaag' }).click();
  await pane.getByRole('tabpanel', { name: 'Vandaag' }).getByRole('button', { name: 'Vernieuwen' }).waitFor();
}

/** Milliseconds until *Registreer klacht* answers: the form shows, and can be filled in, before the register is read. */
async function answersAt(pane: FrameLocator): Promise<number> {
  await pane.locator('button[type=submit]:not([aria-disabled=true])').waitFor();
  return pane.locator('body').evaluate(() => Math.round(performance.now()));
}

/** Milliseconds from the click until the card, and until “geregistreerd”, were painted. */
async function press(pane: FrameLocator, name: string): Promise<{ card: number; stands: number }> {
  await fillForm(pane, name);
  const button = pane.getByRole('button', { name: 'Registreer klacht' });
  return button.evaluate(
    (element) =>
      new Promise<{ card: number; stands: number }>((resolve) => {
        let pressed = 0;
        let card = 0;
        const heading = () => document.querySelector('[role=tabpanel]:not([hidden]) h1')?.textContent ?? '';
        const look = () => {
          const now = heading();
          const isCard = /^(De klacht wordt bewaard|Klacht geregistreerd)/.test(now);
          if (!isCard) return void requestAnimationFrame(look);
          // A message comes after the frame in which this was drawn.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            const painted = Math.round(performance.now() - pressed);
            card ||= painted;
            if (now.startsWith('Klacht geregistreerd')) resolve({ card, stands: painted });
            else requestAnimationFrame(look);
          };
          port2.postMessage(null);
        };
        element.addEventListener('click', () => requestAnimationFrame(look), { once: true });
        pressed = performance.now();
        (element as HTMLButtonElement).click();
      }),
  );
}
