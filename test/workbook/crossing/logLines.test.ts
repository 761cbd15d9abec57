import { asColleague } from '../sheetReading';
import { twoPanes } from '../twoPanes';
import { beforeRequest } from '../beforeRequest';
import { readTable } from '../sideReading';
import {
  fresh,
  checked,
  another,
  call,
  partly,
  edit,
  handOver,
  withdrawing,
  act,
  roundsIn,
  tryTo,
  whats,
} from './deeds';

/** Somebody takes a line out by hand. */
const deleteLine = (table: string, place: number) =>
  asColleague((workbook) => {
    const body = workbook.tables.getItem(table).getDataBodyRange();
    body.getRow(place).delete(Excel.DeleteShiftDirection.up);
  });

const firstRow = (workbook: Excel.Workbook) =>
  workbook.tables.getItem('tblKlachten').getDataBodyRange().getRow(0);

describe('a line of the log', () => {
  it('is put back as often as another comes over it, also after somebody went on from its change', async () => {
    const { panes, edits, settle } = await twoPanes(1, [fresh, another]);
    const [anna, bram] = panes;
    await act(anna, fresh, handOver);
    await act(bram, another, edit('town', 'Rolde'));
    edits.arrive();
    await act(bram, fresh, withdrawing);
    edits.arrive();
    await anna.keep();
    expect(await whats(anna, fresh)).toContain('Anna: Doorgegeven');
    await act(bram, another, edit('town', 'Gieten'));
    await settle();
    for (const pane of panes) expect(await whats(pane, fresh)).toContain('Anna: Doorgegeven');
  });

  it.each([3, 4, 5, 6])(
    'that is taken back, a colleague having written before request %i, leaves no blank one among theirs',
    async (nth) => {
      const { panes, edits, settle } = await twoPanes(1, [fresh, another]);
      const [anna, bram] = panes;
      await act(bram, another, handOver);
      await settle();
      await act(bram, fresh, edit('town', 'Rolde'));
      for (const town of ['Gieten', 'Borger', 'Odoorn']) await act(bram, another, edit('town', town));
      // The cell that was edited arrives before Anna writes, the lines of the log after.
      beforeRequest(nth, async () => edits.arrive(1));
      expect(await tryTo(anna, fresh, edit('town', 'Eext'))).toBe(false);
      await settle();
      for (const { author } of panes) {
        const lines = await author.at(() => readTable('tblLogboek'));
        expect(lines.map((line) => line['Door'])).toEqual(Array(5).fill('Bram'));
      }
    },
  );

  it('is put back whichever other line somebody deletes then', async () => {
    const { panes, edits, settle } = await twoPanes(1, [fresh, another]);
    const [anna, bram] = panes;
    await act(bram, another, edit('town', 'Rolde'));
    await settle();
    await act(anna, fresh, handOver);
    await act(bram, another, edit('town', 'Gieten'));
    await bram.author.at(() => deleteLine('tblLogboek', 0));
    edits.arrive();
    await settle();
    for (const pane of panes) {
      expect(await whats(pane, fresh)).toEqual(['Anna: Doorgegeven']);
      expect(await whats(pane, another)).toEqual(['Bram: Gewijzigd']);
    }
  });

  it.each<[what: string, who: 0 | 1, day: string, left: string[]]>([
    ['is not put back where somebody deleted it here', 0, '2026-07-01', []],
    ['is not put back where a colleague deletes it the next day', 1, '2026-07-02', []],
    [
      'is put back where a colleague takes out what stood in its place',
      1,
      '2026-07-01',
      ['Anna: Doorgegeven'],
    ],
  ])('%s', async (_, who, day, left) => {
    const { panes, settle } = await twoPanes(1, [fresh, another]);
    const [anna, bram] = panes;
    await act(anna, fresh, handOver);
    await settle();
    anna.liveOn(day);
    await panes[who].author.at(() => deleteLine('tblLogboek', 0));
    await settle();
    await act(bram, another, edit('town', 'Gieten'));
    await settle();
    for (const pane of panes) expect(await whats(pane, fresh)).toEqual(left);
  });
});

describe('the line of a round that is past', () => {
  it.each<[what: string, who: 0 | 1, day: string, left: unknown[]]>([
    ['is not put back where somebody deleted it here', 0, '2026-07-01', []],
    ['is not put back where a colleague deletes it the next day', 1, '2026-07-02', []],
    [
      'is put back where the pane of a colleague, who had not seen the next, takes it out',
      1,
      '2026-07-01',
      [[1, 'Half']],
    ],
  ])('%s', async (_, who, day, left) => {
    const { panes, settle } = await twoPanes(1, [checked, another]);
    const [anna, bram] = panes;
    await act(anna, checked, call(partly));
    await settle();
    anna.liveOn(day);
    await panes[who].author.at(() => deleteLine('tblRondes', 0));
    await settle();
    await act(bram, another, edit('town', 'Gieten'));
    await settle();
    for (const pane of panes) expect(await roundsIn(pane, checked)).toEqual(left);
  });

  it('is one line where the case was put back by hand and its round ended once more', async () => {
    const { panes, settle } = await twoPanes(1, [checked, another]);
    const [anna, bram] = panes;
    const before = await bram.author.at(async () => {
      const rows: Excel.Range[] = [];
      await asColleague((workbook) => void rows.push(firstRow(workbook).load('formulas')));
      return rows.map(({ formulas }) => formulas as string[][])[0] ?? [];
    });
    await act(anna, checked, call(partly));
    await settle();
    await bram.author.at(() =>
      asColleague((workbook) => {
        firstRow(workbook).formulas = before;
      }),
    );
    await bram.author.at(() => deleteLine('tblRondes', 0));
    await settle();
    await act(anna, checked, call({ ...partly, answer: 'Bijna' }));
    await settle();
    await bram.author.at(() => deleteLine('tblRondes', 0));
    await settle();
    await act(bram, another, edit('town', 'Gieten'));
    await settle();
    for (const pane of panes) expect(await roundsIn(pane, checked)).toEqual([[1, 'Bijna']]);
  });
});
