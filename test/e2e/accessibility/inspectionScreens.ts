import type { Identified } from '../../../src/usecases/ports/identityPorts';
import { button, openTab, type Screen, type Tour } from './tourOf';

/** Types in cells beside each other on the sheet of complaints, as somebody without the add-in does. */
async function typeInSheet({ page, words }: Tour, from: string, cells: readonly string[]): Promise<void> {
  await page.getByRole('tab', { name: words.sheets.complaints, exact: true }).click();
  const box = page.getByRole('textbox', { name: /^(Naamvak|Name box)$/ });
  const goTo = async (address: string) => {
    await box.fill(address);
    await box.press('Enter');
  };
  await goTo(from);
  for (const cell of cells) {
    await page.keyboard.type(cell);
    await page.keyboard.press('Tab');
  }
  // Whoever is still in a row may be typing there.
  await goTo('A1');
}

/** How long each request to Excel takes. */
async function delayRequests({ page }: Tour, milliseconds: number): Promise<void> {
  const menu = page.getByRole('button', { name: /^(Storingen|Faults)$/ });
  await menu.click();
  const delay = page.getByRole('spinbutton', { name: /^(Vertraging per verzoek|Delay per request)/ });
  await delay.fill(String(milliseconds));
  await menu.click();
}

const anyCount = (sentence: string): RegExp => new RegExp(`^${sentence.replace('2', String.raw`\d+`)}$`);

/** What a colleague did by hand is told, found, mended and taken back. */
export const inspectionScreens: readonly Screen[] = [
  {
    name: 'the check of the register before it begins',
    async reach(tour) {
      await typeInSheet(tour, 'B2', ['in orde']);
      // Two blanks in the name are mended; a day to come asks who knows better.
      await typeInSheet(tour, 'C3', ['Bram  Vos', '0592 111111', '8-9-2026', '1-9-2027']);
      await openTab(tour, 'settings');
      await button(tour, tour.further.inspection.open).click();
      await button(tour, tour.further.inspection.begin).waitFor();
    },
  },
  {
    name: 'a register that is being read',
    async reach(tour) {
      await delayRequests(tour, 1_000);
      await button(tour, tour.further.inspection.begin).click();
      await tour.pane.getByText(tour.further.inspection.working.looking).waitFor();
    },
  },
  {
    name: 'what was found in the register, with everything unfolded',
    async reach(tour) {
      await delayRequests(tour, 0);
      await button(tour, anyCount(tour.further.inspection.mend(2))).waitFor();
      for (const folded of await tour.pane.locator('summary:visible').all()) await folded.click();
      await tour.pane.getByText(tour.further.inspection.kinds.oddDates.what).waitFor();
    },
  },
  {
    name: 'a complaint that was typed in the sheet and got its number',
    async reach({ pane, further }) {
      // Of the year in which it came in.
      const complaint = { name: 'Bram Vos', caseNumber: '2027-0001-' };
      const told = further.strays.typed([{ complaint } as Identified]);
      await pane.getByText(told.replace(/\.$/, '')).waitFor();
    },
  },
  {
    name: 'a register that was mended',
    async reach(tour) {
      const { inspection } = tour.further;
      await button(tour, anyCount(inspection.mend(2))).click();
      await button(tour, inspection.takeBack).waitFor();
    },
  },
  {
    name: 'a mending that was taken back',
    async reach(tour) {
      const { inspection } = tour.further;
      await button(tour, inspection.takeBack).click();
      const sentence = inspection.takenBack({ written: 2, left: 0, stopped: false });
      await tour.pane.getByText(anyCount(sentence)).waitFor();
    },
  },
];
