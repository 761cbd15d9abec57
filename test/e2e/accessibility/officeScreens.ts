import type { Frame } from 'playwright-core';
import { button, openTab, type Screen, type Tour } from './tourOf';

const wijk = { header: 'Wijk', choices: 'Noord,Zuid' };

const frameOf = ({ page }: Tour): Frame => {
  const frame = page.frame({ url: /taskpane\.html/ });
  if (!frame) throw new Error('there is no pane');
  return frame;
};

/** A column with a list to choose from, which a complaint needs; the newest complaint has it filled in. */
const addColumn = (tour: Tour) =>
  frameOf(tour).evaluate(
    ({ header, choices }) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('tblKlachten');
        const body = table.getDataBodyRange().load('rowCount');
        await context.sync();
        const cells = Array.from({ length: body.rowCount }, (_, row) => [row % 2 === 0 ? 'Noord' : '']);
        const column = table.columns.add(undefined, [[header], ...cells]);
        column.getDataBodyRange().dataValidation.rule = { list: { inCellDropDown: true, source: choices } };
        context.workbook.names.getItem('Instelling_VerplichteKolommen').getRange().values = [[header]];
        await context.sync();
      }),
    wijk,
  );

/** The radar warns of two categories. */
const warnOfTwo = (tour: Tour) =>
  frameOf(tour).evaluate(
    (headers) =>
      Excel.run(async (context) => {
        const categories = context.workbook.tables.getItem('tblRubrieken');
        headers.forEach((header, index) => {
          const cells = categories.columns.getItem(header).getDataBodyRange();
          for (const row of [0, 1]) cells.getCell(row, 0).values = [[[9, 3, '!'][index]]];
        });
        await context.sync();
      }),
    Object.values(tour.words.calamities.radar.headers),
  );

/** Columns that are the office's own, and a radar that warns of several categories. */
export const officeScreens: readonly Screen[] = [
  {
    name: 'a radar that warns of several categories, unfolded',
    async reach(tour) {
      await addColumn(tour);
      await warnOfTwo(tour);
      await openTab(tour, 'today');
      await button(tour, tour.texts.today.refresh).click();
      await tour.pane.getByText(tour.further.calamity.radar.several(2)).click();
      await button(tour, tour.further.calamity.form.register).last().waitFor();
      // Somebody who comes back from the sheet may have added the column just there.
      await tour.pane.locator('main').evaluate(() => void window.dispatchEvent(new Event('focus')));
    },
  },
  {
    name: 'what an office keeps of its own about a case, being changed',
    async reach(tour) {
      await button(tour, /Anneke van der Meer/)
        .first()
        .click();
      const part = tour.pane.getByRole('region', { name: tour.further.own.title });
      await part.getByRole('button', { name: tour.texts.facts.edit(wijk.header) }).click();
      await part.locator(`[name="${wijk.header}"]`).waitFor();
    },
  },
  {
    name: 'a complaint without what an office wants to know of its own',
    async reach(tour) {
      await openTab(tour, 'new');
      const next = button(tour, tour.texts.intake.next);
      if (await next.isVisible()) await next.click();
      await tour.pane.getByRole('region', { name: tour.further.own.title }).last().waitFor();
      await button(tour, tour.texts.intake.register).click();
      await tour.pane.getByText(tour.further.own.required).waitFor();
    },
  },
];
