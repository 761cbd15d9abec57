import type { Identified } from '../../../src/usecases/ports/identityPorts';
import { typeInSheet } from './typeInSheet';
import { button, openTab, type Screen, type Tour } from './tourOf';

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
      await typeInSheet(tour, 'complaints', 'B2', ['in orde']);
      // Two blanks in the name are mended; a day to come asks who knows better.
      await typeInSheet(tour, 'complaints', 'C3', ['Bram  Vos', '0592 111111', '8-9-2026', '1-9-2027']);
      // The category of some complaints is called otherwise from now on.
      await typeInSheet(tour, 'lists', 'N8', ['Wachten']);
      await tour.page.getByRole('tab', { name: tour.words.sheets.complaints, exact: true }).click();
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
      await tour.pane.getByLabel(/“Wachttijd”/).waitFor();
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
