import { numberStrays } from '../../../src/usecases/register/numberStrays';
import { editCase } from '../../../src/usecases/case/editCase';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { readRows } from '../sheetReading';
import { readTable } from '../sideReading';
import { twoPanes, type TestPane } from '../twoPanes';
import { typeBelow, typeIn } from './byHand';

const first = aRow('r1', '2026-0001-AB', { name: 'Eerste', promise: 'Wij komen dinsdag' });

/** Two panes with a row that somebody typed, which both have seen once. */
async function meeting() {
  const { panes, edits, settle } = await twoPanes(1, [first]);
  const [anna, bram] = panes;
  await anna.author.at(() => typeBelow({ name: 'De Wit', promise: 'Wij bellen' }));
  edits.arrive();
  const looks = new Map(panes.map((pane) => [pane, numberStrays(pane.ports)]));
  const look = (pane: TestPane) => pane.author.at(async () => looks.get(pane)?.());
  for (const pane of panes) await look(pane);
  /** Lets everything arrive and both panes look, until nothing is under way. */
  const end = async () => {
    for (let quiet = 0; quiet < 2; quiet += Number(edits.count === 0)) {
      await settle();
      for (const pane of panes) await look(pane);
    }
    await settle();
  };
  return { anna, bram, edits, look, end };
}

type Meeting = Awaited<ReturnType<typeof meeting>>;

const rowOf = (pane: TestPane) =>
  pane.author.at(async () => (await readRows()).find(({ name }) => name === 'De Wit'));

const linesOf = (pane: TestPane, rowId: unknown) =>
  pane.author.at(async () => (await readTable('tblLogboek')).filter((line) => line['RijID'] === rowId));

/** The row has one number and one ID, of which the log tells once and truly, in either window. */
async function expectOne({ anna, bram }: Meeting, caseNumber: unknown) {
  const row = await rowOf(anna);
  expect(row).toMatchObject({ caseNumber, rowId: expect.stringMatching(/^r[0-9a-z]+$/) });
  for (const pane of [anna, bram]) {
    expect(await rowOf(pane)).toEqual(row);
    expect(await linesOf(pane, row?.rowId)).toEqual([
      expect.objectContaining({
        Klachtnr: row?.caseNumber,
        Wat: `In het blad getypt: Klachtnr leeg → ${String(row?.caseNumber)}`,
      }),
    ]);
  }
}

const orders: [name: string, order: (meeting: Meeting) => [TestPane, TestPane]][] = [
  ['Anna first', ({ anna, bram }) => [anna, bram]],
  ['Bram first', ({ anna, bram }) => [bram, anna]],
];

describe.each(orders)('two panes that meet a typed row at once (%s)', (_, order) => {
  it('give it the same number and ID, and the log tells it once', async () => {
    const met = await meeting();
    for (const pane of order(met)) await met.look(pane);
    const [one, other] = [await rowOf(met.anna), await rowOf(met.bram)];
    expect(one).toEqual(other);
    await met.end();
    await expectOne(met, one?.caseNumber);
  });

  it('leave one line also where one of them wrote in the log just before', async () => {
    const met = await meeting();
    const { anna } = met;
    const edit = { field: 'promise', typed: 'Wij komen woensdag' } as const;
    await anna.author.at(() => editCase(anna.ports, { holidays: [] }, first, edit));
    for (const pane of order(met)) await met.look(pane);
    await met.end();
    await expectOne(met, expect.stringMatching(/^2026-0002-/));
    expect(await linesOf(anna, 'r1')).toHaveLength(1);
  });

  it('agree on what stands in the sheet where one knew of a number that the other did not', async () => {
    const met = await meeting();
    await met.anna.add('Nieuw');
    for (const pane of order(met)) await met.look(pane);
    await met.end();
    await expectOne(met, expect.stringMatching(/^2026-000[23]-/));
    const numbers = await met.anna.author.at(async () =>
      (await readRows()).map(({ caseNumber }) => caseNumber),
    );
    expect(new Set(numbers).size).toBe(3);
  });
});

describe('a number that a colleague types while the pane gives one', () => {
  it('stands there when it arrives last, and the log says so', async () => {
    const met = await meeting();
    await met.look(met.anna);
    await met.bram.author.at(() => typeIn(1, 'caseNumber', 'B-17'));
    await met.end();
    await expectOne(met, 'B-17');
  });

  it('tells the pane, so that it tells the person', async () => {
    const met = await meeting();
    const given = await met.look(met.anna);
    await met.bram.author.at(() => typeIn(1, 'caseNumber', 'B-17'));
    met.edits.arrive();
    const rowId = given?.given[0]?.complaint.rowId;
    expect(await met.look(met.anna)).toMatchObject({ changed: [{ rowId, caseNumber: 'B-17' }] });
    const again = await met.anna.author.at(async () => valueOf(await met.anna.register.strays(true)));
    expect(again).toEqual([]);
  });
});
