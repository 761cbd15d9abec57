import { openWorkbook } from '../files/openWorkbook';
import { saveWorkbook } from '../files/saveWorkbook';
import { startLocalExcel, type LocalExcel } from '../inProcess';

// https://learn.microsoft.com/javascript/api/excel/excel.autofilter
const rows = [
  ['Naam', 'Status'],
  ['A', 'open'],
  ['B', 'dicht'],
  ['C', 'open'],
];

let host: LocalExcel;
beforeEach(async () => {
  host = startLocalExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A3:B6').values = rows;
    sheet.autoFilter.apply('A3:B6', 1, { filterOn: Excel.FilterOn.values, values: ['open'] });
    await context.sync();
  });
});

const stateOf = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const filter = sheet.autoFilter.load('enabled,isDataFiltered');
    const shown = [3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load('rowHidden'));
    await context.sync();
    return [filter.enabled, filter.isDataFiltered, shown.map(({ rowHidden }) => rowHidden)];
  });

describe('the filter of a sheet', () => {
  it('hides the rows that its criteria leave out', async () => {
    expect(await stateOf()).toEqual([true, true, [false, false, true, false]]);
  });

  it('shows them again when it is removed', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().autoFilter.remove();
      await context.sync();
    });
    expect(await stateOf()).toEqual([false, false, [false, false, false, false]]);
  });

  it('stands in a saved file, with the rows that it hides', async () => {
    const { workbook } = await openWorkbook(await saveWorkbook(host.workbook));
    expect(workbook.sheets[0]?.autoFilter).toEqual({
      area: { row: 2, column: 0, rowCount: 4, columnCount: 2 },
      hides: [4],
    });
  });
});
