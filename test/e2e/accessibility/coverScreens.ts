import { typeInSheet } from './typeInSheet';
import { button, openTab, type Screen } from './tourOf';

/** Calls that are moved, and complaints of a colleague, from the list of what waits. */
export const coverScreens: readonly Screen[] = [
  {
    name: 'the calls of one day',
    async reach(tour) {
      const { pane, texts } = tour;
      await openTab(tour, 'today');
      const days = pane.getByRole('list', { name: texts.today.strip });
      await days.getByRole('button', { name: / 1 (klacht|complaint)/ }).click();
      await button(tour, texts.today.move).waitFor();
    },
  },
  {
    name: 'calls to move, without a reason',
    async reach(tour) {
      await button(tour, tour.texts.today.move).click();
      await button(tour, tour.further.move.take(1)).click();
      await tour.pane.locator('[name="reason"]:focus').waitFor();
    },
  },
  {
    name: 'calls that were moved',
    async reach(tour) {
      await tour.pane.locator('[name="callbackOn"]:visible').fill('30-9-2026');
      await tour.pane.locator('[name="reason"]').fill('Karin is ziek');
      await button(tour, tour.further.move.take(1)).click();
      await tour.pane.getByText(/^1 (klacht verzet naar|complaint moved to)/).waitFor();
    },
  },
  {
    name: 'complaints of a colleague, before it is said who gets them',
    async reach(tour) {
      const { pane, texts, further } = tour;
      await button(tour, further.move.leave).click();
      await button(tour, texts.today.wholeList).click();
      await button(tour, texts.today.transfer).first().click();
      await pane.locator('[name="from"]').selectOption('Karin');
      await button(tour, further.transfer.give(1)).click();
      await pane.locator('[name="to"]:focus').waitFor();
    },
  },
  {
    name: 'the list of what waits, come back to',
    async reach(tour) {
      await button(tour, tour.further.transfer.leave).click();
      await button(tour, /Anneke/).waitFor();
    },
  },
  {
    name: 'a call on a day that became a closing day',
    async reach(tour) {
      const { page, pane, words } = tour;
      // Instead of the first of the holidays, which is past by then.
      await typeInSheet(tour, 'lists', 'U5', ['2026-09-30']);
      await page.getByRole('tab', { name: words.sheets.complaints, exact: true }).click();
      await pane.getByRole('heading', { level: 1 }).first().click();
      await button(tour, tour.further.move.leaveThem).waitFor();
    },
  },
  {
    name: 'a call that is left there on purpose',
    async reach(tour) {
      await button(tour, tour.further.move.leaveThem).click();
      await button(tour, tour.further.move.leaveThem).waitFor({ state: 'detached' });
    },
  },
];

/** A complaint that ends in another way than by a call, and begins again. */
export const endedScreens: readonly Screen[] = [
  {
    name: 'a duplicate of a complaint that is not there',
    async reach({ pane, texts, further }) {
      await pane.getByLabel(texts.steps.ending).selectOption('duplicate');
      await pane.locator('[name="duplicateOf"]').fill('9999');
      await pane.locator('[name="duplicateOf"]').press('Tab');
      await pane.getByText(further.duplicate.issue({ code: 'unknown' })).waitFor();
    },
  },
  {
    name: 'a case that just ended, which can be taken back',
    async reach(tour) {
      const { pane, texts, further } = tour;
      await pane.getByLabel(texts.steps.ending).selectOption('withdrawn');
      await pane.locator('[name="reason"]').fill('Toch tevreden');
      await pane.getByRole('form', { name: texts.steps.endTitle }).getByRole('button').last().click();
      await button(tour, further.undo.undo).waitFor();
    },
  },
  {
    name: 'a case to reopen, without a reason',
    async reach(tour) {
      const { pane, further } = tour;
      await pane.getByText(further.reopen.title, { exact: true }).click();
      await button(tour, further.reopen.take).click();
      await pane.locator('[name="reason"]:focus').waitFor();
    },
  },
  {
    name: 'a case that was reopened',
    async reach(tour) {
      const { pane, further } = tour;
      await pane.locator('[name="reason"]').fill('Belde opnieuw');
      await button(tour, further.reopen.take).click();
      await button(tour, further.undo.undo).waitFor();
      await pane.getByText(further.undo.taken).waitFor();
    },
  },
];
