import { addTable } from '../model/addTable';
import { createWorkbook } from '../model/Workbook';
import { writeCells } from '../model/writeCells';
import { openTwice, startTwoAuthors } from './startTwoAuthors';

/** Two authors of a workbook with one table of two columns and one filled row, in A1:B2. */
async function twoAuthors() {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const area = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
  writeCells(workbook, sheet, area, [
    ['Naam', 'Plaats'],
    ['eerste', 'Delft'],
  ]);
  addTable(workbook, sheet, area, true);
  const { authors, edits } = startTwoAuthors(await openTwice(workbook));
  return { anna: authors[0], bram: authors[1], edits };
}

const table = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem('Sheet1').tables.getItemAt(0);

const body = () =>
  Excel.run(async (context) => {
    const range = table(context).getDataBodyRange().load('values');
    await context.sync();
    return range.values;
  });

const append = (name: string, town: string | null) =>
  Excel.run(async (context) => {
    // `null` leaves a cell as it is, which office.js's types don't know.
    table(context).getDataBodyRange().getRowsBelow(1).values = [[name, town as string]];
    await context.sync();
  });

const write = (address: string, value: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[value]];
    await context.sync();
  });

const insertRow = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).insert(Excel.InsertShiftDirection.down);
    await context.sync();
  });

test('An edit is there at once for its author, and for the other when it arrives', async () => {
  const { anna, bram, edits } = await twoAuthors();
  await anna.at(() => append('Anna', 'Gouda'));
  expect(await anna.at(body)).toHaveLength(2);
  expect(await bram.at(body)).toHaveLength(1);
  edits.arrive();
  expect(await bram.at(body)).toEqual([
    ['eerste', 'Delft'],
    ['Anna', 'Gouda'],
  ]);
});

test.each([true, false])(
  'A table grows by the options of who wrote below it, in both Excels (%s)',
  async (grows) => {
    const { anna, bram, edits } = await twoAuthors();
    anna.workbook.includesNewRows = grows;
    bram.workbook.includesNewRows = !grows;
    await anna.at(() => append('Anna', 'Gouda'));
    edits.arrive();
    const rows = [await anna.at(body), await bram.at(body)].map(({ length }) => length);
    expect(rows).toEqual(grows ? [2, 2] : [1, 1]);
    expect(bram.workbook.includesNewRows).toBe(!grows);
  },
);

test('Rows appended below one table before the other arrives write the same cells; the later wins', async () => {
  const { anna, bram, edits } = await twoAuthors();
  await anna.at(() => append('Anna', 'Gouda'));
  await bram.at(() => append('Bram', 'Breda'));
  edits.arrive();
  const kept = [
    ['eerste', 'Delft'],
    ['Bram', 'Breda'],
  ];
  expect(await anna.at(body)).toEqual(kept);
  expect(await bram.at(body)).toEqual(kept);
});

test('Cells that the later row leaves alone keep what the earlier one wrote', async () => {
  const { anna, bram, edits } = await twoAuthors();
  await anna.at(() => append('Anna', 'Gouda'));
  await bram.at(() => append('Bram', null));
  edits.arrive();
  expect(await anna.at(body)).toEqual(await bram.at(body));
  expect((await anna.at(body))[1]).toEqual(['Bram', 'Gouda']);
});

test('An edit finds its row when the other author inserted one above it meanwhile', async () => {
  const { anna, bram, edits } = await twoAuthors();
  await anna.at(() => insertRow('A2:B2'));
  await bram.at(() => write('B2', 'Leiden'));
  edits.arrive();
  const both = [
    ['', ''],
    ['eerste', 'Leiden'],
  ];
  expect(await anna.at(body)).toEqual(both);
  expect(await bram.at(body)).toEqual(both);
});

test('Text that looks like a number or a formula travels as the text it is', async () => {
  const { anna, bram, edits } = await twoAuthors();
  await anna.at(() => append("'0012", "'=1+1"));
  edits.arrive();
  expect((await bram.at(body))[1]).toEqual(['0012', '=1+1']);
});

test("Only the other author's handlers hear of an edit that arrives, with source Remote (docs: co-authoring)", async () => {
  const { anna, bram, edits } = await twoAuthors();
  const heard: string[] = [];
  const listen = (who: string) =>
    Excel.run(async (context) => {
      table(context).onChanged.add(async ({ source, address }) => {
        heard.push(`${who} ${source} ${address}`);
      });
      await context.sync();
    });
  await anna.at(() => listen('Anna'));
  await bram.at(() => listen('Bram'));
  await anna.at(() => append('Anna', 'Gouda'));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard).toEqual(['Anna Local A3:B3']);
  edits.arrive();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard).toEqual(['Anna Local A3:B3', 'Bram Remote A3:B3']);
});
