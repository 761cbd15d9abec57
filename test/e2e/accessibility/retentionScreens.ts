import { button, type Screen, type Tour } from './tourOf';

/** Closes the newest complaint of the sheet long ago, as somebody who types in its cells does, with a type that names the relation. */
async function closeLongAgo({ page, words }: Tour): Promise<void> {
  const { name, summary, status, closedOn } = words.columns;
  await page.frame({ url: /taskpane\.html/ })?.evaluate(
    ([headers, closed]) =>
      Excel.run(async (context) => {
        const { columns } = context.workbook.tables.getItem('tblKlachten');
        const values = ['Bram Zandstra', 'Zandstra wacht op de monteur', closed, 45_000];
        headers.forEach((header, index) => {
          columns.getItem(header).getDataBodyRange().getLastRow().values = [[values[index]]];
        });
        await context.sync();
      }),
    [[name, summary, status, closedOn], words.status.closed] as const,
  );
}

/** What was closed long enough ago is told and made anonymous. */
export const retentionScreens: readonly Screen[] = [
  {
    name: 'the retention period before it is looked at',
    async reach(tour) {
      await closeLongAgo(tour);
      await button(tour, tour.further.inspection.leave).click();
      await button(tour, tour.further.retention.open).click();
      await button(tour, tour.further.retention.begin).waitFor();
    },
  },
  {
    name: 'the complaints of which the retention period is over',
    async reach(tour) {
      await button(tour, tour.further.retention.begin).click();
      await button(tour, tour.further.retention.anonymise(1, 0)).waitFor();
    },
  },
  {
    name: 'complaints that were made anonymous',
    async reach(tour) {
      const { retention } = tour.further;
      await button(tour, retention.anonymise(1, 0)).click();
      await tour.pane
        .getByText(retention.done({ cleared: 1, calamities: 0, left: 0, stopped: false, blocked: [] }))
        .waitFor();
    },
  },
];
