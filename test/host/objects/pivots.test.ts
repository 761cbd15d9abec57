import { startLocalExcel } from '../inProcess';

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error),
  );

/** A table of complaints, and a pivot of categories per month at A5 of sheet "Report". */
const makePivot = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C1').values = [['Category', 'Month', 'No']];
    sheet.getRange('A2:C5').values = [
      ['Odour', 'jan', 'a'],
      ['Noise', 'jan', 'b'],
      ['Odour', 'feb', 'c'],
      ['Odour', 'feb', 'd'],
    ];
    const table = sheet.tables.add('A1:C5', true);
    table.name = 'tbl';
    const report = context.workbook.worksheets.add('Report');
    const pivot = report.pivotTables.add('counts', table, report.getRange('A5'));
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Category'));
    pivot.columnHierarchies.add(pivot.hierarchies.getItem('Month'));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('No')).name = 'Complaints';
    pivot.layout.layoutType = Excel.PivotLayoutType.tabular;
    await context.sync();
  });

const run = <T>(change: (pivot: Excel.PivotTable, context: Excel.RequestContext) => T) =>
  Excel.run(async (context) => {
    const result = change(context.workbook.pivotTables.getItem('counts'), context);
    await context.sync();
    return result;
  });

const body = async () => (await run((pivot) => pivot.layout.getDataBodyRange().load('values'))).values;

beforeEach(async () => {
  startLocalExcel();
  await makePivot();
});

test('A pivot counts its source, with totals', async () => {
  expect(await body()).toEqual([
    ['', 1, 1],
    [2, 1, 3],
    [2, 2, 4],
  ]);
});

test('It changes only when it is refreshed', async () => {
  const append = (_: unknown, context: Excel.RequestContext) => {
    const source = context.workbook.tables.getItem('tbl').getDataBodyRange();
    source.getRowsBelow(1).values = [['Noise', 'jan', 'e']];
  };
  await run(append);
  expect((await body()).at(-1)).toEqual([2, 2, 4]);
  await run((pivot) => pivot.refresh());
  expect((await body()).at(-1)).toEqual([2, 3, 5]);
});

test('A filter needs its hierarchy on an axis, and items that exist', async () => {
  const filter = (field: string, item: string) => (pivot: Excel.PivotTable) =>
    pivot.hierarchies
      .getItem(field)
      .fields.getItem(field)
      .applyFilter({ manualFilter: { selectedItems: [item] } });
  expect(await codeOf(run(filter('No', 'a')))).toBe('InvalidOperation');
  expect(await codeOf(run(filter('Category', 'none')))).toBe('InvalidArgument');
  await run(filter('Category', 'Odour'));
  expect((await body()).at(-1)).toEqual([2, 1, 3]);
});

test('A name in use is refused', async () => {
  const again = run((_, context) => {
    const sheet = context.workbook.worksheets.getItem('Report');
    sheet.pivotTables.add('COUNTS', 'tbl', sheet.getRange('K5'));
  });
  expect(await codeOf(again)).toBe('ItemAlreadyExists');
});

test('An empty pivot has no ranges (OfficeDev issue 2926)', async () => {
  const empty = run((_, context) => {
    const sheet = context.workbook.worksheets.getItem('Report');
    const pivot = sheet.pivotTables.add('empty', 'tbl', sheet.getRange('K5'));
    return pivot.layout.getRange().load('address');
  });
  expect(await codeOf(empty)).toBe('GeneralException');
});

test('Its cells go with it', async () => {
  await run((pivot) => pivot.delete());
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Report').getUsedRangeOrNullObject(true);
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});
