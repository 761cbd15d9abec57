import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { inThisExcel, readRows } from '../sheetReading';
import { panesOf, type TestPane } from '../twoPanes';
import {
  fresh,
  checked,
  another,
  edit,
  handOver,
  withdrawing,
  caseIn,
  act,
  alone,
  whats,
  type Deed,
} from './deeds';

describe('what a pane wrote that was loaded anew since', () => {
  const minutes = 60_000;
  const reloaded = async (complaint: Complaint, annas: Deed, later = 0) => {
    const shared = await panesOf(2, 1, [fresh, checked, another]);
    await act(shared.panes[0] as TestPane, complaint, annas);
    shared.pass(later);
    await shared.reload(0, 99);
    const [anna, bram] = shared.panes as [TestPane, TestPane];
    return { ...shared, anna, bram };
  };

  it('is asked about where a colleague, who had not seen it, comes over it', async () => {
    const { anna, bram, settle } = await reloaded(fresh, handOver, 4 * minutes);
    await act(bram, fresh, withdrawing);
    await settle();
    expect(anna.crossings()).toMatchObject([{ found: { rowId: 'r1' }, others: { by: 'Bram' } }]);
    await anna.choose('ours');
    await settle();
    expect(await caseIn(bram, fresh)).toEqual(await alone(fresh, handOver));
  });

  it('is put back whole by whoever chooses it, though the pane was loaded after the other step had arrived', async () => {
    const { panes, settle, reload } = await panesOf(2, 1, [fresh, another]);
    const [anna, bram] = panes as [TestPane, TestPane];
    await act(anna, fresh, handOver);
    await act(bram, fresh, withdrawing);
    await settle();
    await reload(0, 99);
    await settle();
    expect((panes[0] as TestPane).crossings()).toHaveLength(1);
    await (panes[0] as TestPane).choose('ours');
    await settle();
    for (const pane of panes) expect(await caseIn(pane, fresh)).toEqual(await alone(fresh, handOver));
  });

  it('gets its line in the log back, also from the pane after the one that put it back before', async () => {
    const { anna, bram, panes, edits, settle, pass, reload } = await reloaded(fresh, handOver, 4 * minutes);
    await act(bram, another, edit('town', 'Rolde'));
    edits.arrive();
    await anna.keep();
    expect(await whats(anna, fresh)).toEqual(['Anna: Doorgegeven']);
    await act(bram, another, edit('town', 'Gieten'));
    pass(4 * minutes);
    await reload(0, 98);
    await settle();
    for (const pane of panes) expect(await whats(pane, fresh)).toEqual(['Anna: Doorgegeven']);
  });

  it('stands in the register once where a colleague registered in the same row', async () => {
    const { panes, reload, settle } = await panesOf(2, 1, [fresh]);
    for (const pane of panes) await pane.add(`Klant van ${pane.ports.identity.me()}`);
    await reload(0, 99);
    await settle();
    for (const pane of panes) {
      const names = (await pane.author.at(() => readRows())).map(({ name }) => name);
      expect(
        names
          .map(String)
          .filter((name) => name.startsWith('Klant van'))
          .sort(),
      ).toEqual(['Klant van Anna', 'Klant van Bram']);
    }
  });

  describe('in a row that somebody took out and puts back as it was before', () => {
    const rowOf = (bram: TestPane) =>
      bram.author.at(() =>
        Excel.run(async (context) => {
          const row = context.workbook.tables.getItem('tblKlachten').getDataBodyRange().getRow(0);
          row.load('formulas');
          await context.sync();
          return row.formulas as string[][];
        }),
      );
    const inFirstRow = (bram: TestPane, act: (row: Excel.Range) => void) =>
      bram.author.at(() =>
        inThisExcel((workbook) => act(workbook.tables.getItem('tblKlachten').getDataBodyRange().getRow(0))),
      );

    it.each<[what: string, minutesBefore: number, minutesAfter: number, crossings: number]>([
      ['is asked about', 1, 0, 1],
      ['is asked about by a pane that was loaded later too', 1, 20, 1],
      ["is nobody's any more after an hour", 1, 60, 0],
    ])('%s', async (_, minutesBefore, minutesAfter, crossings) => {
      const { panes, reload, settle, pass } = await panesOf(2, 1, [fresh, another]);
      const bram = panes[1] as TestPane;
      const before = await rowOf(bram);
      await act(panes[0] as TestPane, fresh, handOver);
      await settle();
      await inFirstRow(bram, (row) => row.delete(Excel.DeleteShiftDirection.up));
      await settle();
      pass(minutesBefore * minutes);
      await reload(0, 99);
      pass(minutesAfter * minutes);
      await reload(0, 98);
      panes[0]?.liveOn('2026-07-02');
      await inFirstRow(bram, (row) => {
        row.insert(Excel.InsertShiftDirection.down).formulas = before;
      });
      await settle();
      expect((panes[0] as TestPane).crossings()).toHaveLength(crossings);
    });
  });

  it("is nobody's any more after more than five minutes", async () => {
    const { anna, bram, settle } = await reloaded(fresh, handOver, 5 * minutes + 1);
    await act(bram, fresh, withdrawing);
    await settle();
    expect(anna.crossings()).toEqual([]);
  });
});
