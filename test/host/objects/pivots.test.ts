import { openWorkbook } from '../files/openWorkbook';
import { saveWorkbook } from '../files/saveWorkbook';
import { startLocalExcel, type LocalExcel } from '../inProcess';
import { refreshOnOpen } from '../model/refreshOnOpen';
import { codeOf, inExcel } from './inExcel';

/** A table, and a pivot of categories per month at A5 of sheet "Report". */
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
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('No')).name = 'Rows';
    pivot.layout.layoutType = Excel.PivotLayoutType.tabular;
    await context.sync();
  });

const run = <T>(change: (pivot: Excel.PivotTable, context: Excel.RequestContext) => T) =>
  inExcel((context) => change(context.workbook.pivotTables.getItem('counts'), context));

const body = async () => (await run((pivot) => pivot.layout.getDataBodyRange().load('values'))).values;

/** One more row in the table that the pivot counts. */
const append = () =>
  run((_, context) => {
    const source = context.workbook.tables.getItem('tbl').getDataBodyRange();
    source.getRowsBelow(1).values = [['Noise', 'jan', 'e']];
  });

let excel: LocalExcel;

beforeEach(async () => {
  excel = startLocalExcel();
  await makePivot();
});

test('A pivot counts its source, with totals (docs: excel-add-ins-pivottables)', async () => {
  expect(await body()).toEqual([
    ['', 1, 1],
    [2, 1, 3],
    [2, 2, 4],
  ]);
});

test('Counts add up along the months when told to', async () => {
  await run((pivot) => {
    pivot.dataHierarchies.getItem('Rows').showAs = {
      calculation: Excel.ShowAsCalculation.runningTotal,
      baseField: pivot.hierarchies.getItem('Month').fields.getItem('Month'),
    };
  });
  expect(await body()).toEqual([
    [0, 1, ''],
    [2, 3, ''],
    [2, 4, ''],
  ]);
});

test('It changes only when it is refreshed (docs: excel-add-ins-pivottables, "Refresh a PivotTable")', async () => {
  await append();
  expect((await body()).at(-1)).toEqual([2, 2, 4]);
  await run((pivot) => pivot.refresh());
  expect((await body()).at(-1)).toEqual([2, 3, 5]);
});

test('A filter needs its hierarchy on an axis, and items that exist (docs: excel-add-ins-pivottables, "PivotFilters")', async () => {
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

test('A label filter shows what comes no later, also of what is counted for the first time, and stays in a file (Office.js reference, PivotLabelFilter)', async () => {
  const upTo = (field: string, comparator: string) => (pivot: Excel.PivotTable) =>
    pivot.hierarchies
      .getItem(field)
      .fields.getItem(field)
      .applyFilter({ labelFilter: { condition: 'LessThanOrEqualTo', comparator } });
  await run(upTo('Month', 'feb'));
  const february = [
    [2, 2],
    [2, 2],
  ];
  expect(await body()).toEqual(february);
  await append();
  await run((pivot) => pivot.refresh());
  expect(await body()).toEqual(february);
  const { workbook } = await openWorkbook(await saveWorkbook(excel.workbook));
  excel = startLocalExcel({ workbook });
  await run((pivot) => pivot.refresh());
  expect(await body()).toEqual(february);
});

test('It changes when its file is opened, where it says so (Office.js reference, PivotTable.refreshOnOpen)', async () => {
  await append();
  const reopened = async (refreshes: boolean) => {
    await run((pivot) => (pivot.refreshOnOpen = refreshes));
    const { workbook } = await openWorkbook(await saveWorkbook(excel.workbook));
    refreshOnOpen(workbook);
    excel = startLocalExcel({ workbook });
    return (await body()).at(-1);
  };
  expect(await reopened(false)).toEqual([2, 2, 4]);
  expect(await reopened(true)).toEqual([2, 3, 5]);
});

test('A hierarchy stands on one axis at a time (Office.js reference, RowColumnPivotHierarchyCollection.add)', async () => {
  const { rows, columns } = await run((pivot) => {
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Month'));
    return {
      rows: pivot.rowHierarchies.load('items/name'),
      columns: pivot.columnHierarchies.load('items/name'),
    };
  });
  expect(rows.items.map(({ name }) => name)).toEqual(['Category', 'Month']);
  expect(columns.items).toEqual([]);
});

test('Its layout says where the parts stand (docs: excel-add-ins-pivottables, "PivotTable layouts")', async () => {
  const parts = await run(({ layout }) => {
    const labels = layout.getRowLabelRange().load('values');
    return {
      labels,
      months: layout.getColumnLabelRange().load('values'),
      all: layout.getRange().load('address'),
    };
  });
  expect(parts.labels.values).toEqual([['Noise'], ['Odour'], ['Eindtotaal']]);
  expect(parts.months.values.at(-1)).toEqual(['feb', 'jan', 'Eindtotaal']);
  expect(parts.all.address).toBe('Report!A5:D9');
});

test('A text for empty cells shows once they are filled (Office.js reference, PivotLayout.emptyCellText)', async () => {
  await run((pivot) => (pivot.layout.emptyCellText = 'none'));
  expect((await body())[0]).toEqual(['', 1, 1]);
  await run((pivot) => (pivot.layout.fillEmptyCells = true));
  expect((await body())[0]).toEqual(['none', 1, 1]);
});

describe('Its cells (docs: error PivotTableRangeConflict)', () => {
  const report = (change: (sheet: Excel.Worksheet) => unknown) =>
    codeOf(run((_, context) => change(context.workbook.worksheets.getItem('Report'))));

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['be written', (sheet) => (sheet.getRange('B7').values = [[9]])],
    ['be cleared in part', (sheet) => sheet.getRange('B7').clear()],
    ['move in part', (sheet) => sheet.getRange('B5').insert('Down')],
    ['make room for a row', (sheet) => sheet.getRange('7:7').insert('Down')],
    ['lose a row', (sheet) => sheet.getRange('7:7').delete('Up')],
  ])('cannot %s', async (_, change) => {
    expect(await report(change)).toBe('PivotTableRangeConflict');
  });

  test('cannot meet a table when it is refreshed', async () => {
    await report((sheet) => sheet.tables.add('A10:B11', true));
    await run(
      (_, { workbook }) => (workbook.worksheets.getItem('Sheet1').getRange('A6').values = [['Dust']]),
    );
    expect(await codeOf(run((pivot) => pivot.refresh()))).toBe('PivotTableRangeConflict');
  });

  test.each([
    ['are refused others that hold something', false, 'PivotTableRangeConflict', 'ours'],
    ['take others without a word, where Excel should do so (nobody has tried)', true, 'no error', 'Dust'],
  ])('%s', async (_, overwrites, code, left) => {
    excel.workbook.pivotsOverwrite = overwrites;
    await report((sheet) => (sheet.getRange('A10').values = [['ours']]));
    await run((_pivot, { workbook }) => {
      workbook.worksheets.getItem('Sheet1').getRange('A6:A7').values = [['Dust'], ['Smoke']];
    });
    expect(await codeOf(run((pivot) => pivot.refresh()))).toBe(code);
    const { below } = await run((_pivot, { workbook }) => ({
      below: workbook.worksheets.getItem('Report').getRange('A7:A10').load('values'),
    }));
    expect(below.values.flat()).toContain(left);
  });

  test('move with whole rows above them', async () => {
    expect(await report((sheet) => sheet.getRange('1:1').insert('Down'))).toBe('no error');
    expect((await run((pivot) => pivot.layout.getRange().load('address'))).address).toBe('Report!A6:D10');
  });

  test('take it along when all are cleared', async () => {
    await report((sheet) => sheet.getRange().clear());
    expect(await codeOf(run((pivot) => pivot.refresh()))).toBe('ItemNotFound');
  });
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
