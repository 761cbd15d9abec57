import { readRows } from '../sheetReading';
import { readTable } from '../sideReading';
import { beforeRequest } from '../beforeRequest';
import { panesOf, type TestPane } from '../twoPanes';
import { act, another, edit, fresh } from './deeds';

/** Everything arrives one by one, and each pane looks after each. */
async function arriveOneByOne({ panes, edits, settle }: Awaited<ReturnType<typeof panesOf>>): Promise<void> {
  while (edits.count > 0) {
    edits.arrive(1);
    for (const pane of panes) await pane.keep();
  }
  await settle();
}

const moments = [1, 2, 3, 4, 5, 6].flatMap((nth) => [1, 2, 3].map((count) => [nth, count] as const));

describe('the first row of a table', () => {
  it.each(moments)(
    'of complaints, a colleague having written theirs before request %i (%i edits), stands there once',
    async (nth, count) => {
      const shared = await panesOf(2, 1, []);
      const [anna, bram] = shared.panes as [TestPane, TestPane];
      await anna.add('Klant van Anna');
      beforeRequest(nth, async () => shared.edits.arrive(count));
      await bram.add('Klant van Bram');
      await arriveOneByOne(shared);
      for (const pane of shared.panes) {
        const rows = await pane.author.at(() => readRows());
        expect(rows.map(({ name }) => name).sort()).toEqual(['Klant van Anna', 'Klant van Bram']);
        expect(new Set(rows.map(({ caseNumber }) => caseNumber)).size).toBe(2);
      }
    },
  );

  it.each(moments)(
    'of the log, a colleague having written theirs before request %i (%i edits), stands there once',
    async (nth, count) => {
      const shared = await panesOf(2, 1, [fresh, another]);
      const [anna, bram] = shared.panes as [TestPane, TestPane];
      await act(anna, fresh, edit('town', 'Rolde'));
      beforeRequest(nth, async () => shared.edits.arrive(count));
      await act(bram, another, edit('town', 'Gieten'));
      await arriveOneByOne(shared);
      for (const pane of shared.panes) {
        const lines = await pane.author.at(() => readTable('tblLogboek'));
        expect(lines.map((line) => line['Door']).sort()).toEqual(['Anna', 'Bram']);
      }
    },
  );
});
