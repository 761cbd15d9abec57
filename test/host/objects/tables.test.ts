import { startLocalExcel } from '../inProcess';
import { codeOf, onSheet } from './inExcel';

async function headersOf(name: string): Promise<unknown[]> {
  const { values } = await onSheet((_, context) =>
    context.workbook.tables.getItem(name).getHeaderRowRange().load('values'),
  );
  return values[0] ?? [];
}

/** `deleteRows` is in a set of Excel on the web only. */
beforeEach(() => startLocalExcel({ sets: { ExcelApi: '1.13', ExcelApiOnline: '1.1' } }));

describe('Making a table (Office.js reference, TableCollection.add)', () => {
  test('gives blank headers a name and numbers doubled ones', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:D1').values = [['Name', '', 'name', 5]];
      sheet.tables.add('A1:D2', true).name = 'tbl';
    });
    expect(await headersOf('tbl')).toEqual(['Name', 'Column1', 'name2', '5']);
  });

  test('without headers moves the cells down and names the columns (OfficeDev issue 196)', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [['a', 'b']];
      sheet.tables.add('A1:B1', false).name = 'tbl';
    });
    expect(await headersOf('tbl')).toEqual(['Column1', 'Column2']);
    expect((await onSheet((sheet) => sheet.getRange('A2:B2').load('values'))).values).toEqual([['a', 'b']]);
  });

  test('fails where another table stands (docs: error MergedRangeConflict)', async () => {
    await onSheet((sheet) => sheet.tables.add('A1:B4', true));
    expect(await codeOf(onSheet((sheet) => sheet.tables.add('B4:C6', true)))).toBe('MergedRangeConflict');
    expect(await codeOf(onSheet((sheet) => sheet.tables.add('nowhere', true)))).toBe('InvalidArgument');
  });

  test('fails on a protected sheet', async () => {
    await onSheet((sheet) => sheet.protection.protect());
    expect(await codeOf(onSheet((sheet) => sheet.tables.add('A1:B4', true)))).toBe('AccessDenied');
  });

  test('can be used after a sync, also when renamed meanwhile: its id stays (Office.js reference, Table.id)', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B2', true);
      await context.sync();
      context.workbook.tables.getItemAt(0).name = 'later';
      await context.sync();
      table.load('name');
      await context.sync();
      expect(table.name).toBe('later');
    });
  });

  test.each([
    ['a space', 'my table', 'InvalidArgument'],
    ['a digit first', '2026', 'InvalidArgument'],
    ['a single letter that means a row', 'R', 'InvalidArgument'],
    ['nothing', '', 'InvalidArgument'],
    ['more than 255 characters', 'x'.repeat(256), 'InvalidArgument'],
    ['an address', 'A1', 'InvalidArgument'],
    ['a name in use', 'OTHER', 'ItemAlreadyExists'],
  ])('refuses %s as its name (support.microsoft.com, "Rename an Excel table")', async (_, name, code) => {
    await onSheet((sheet) => (sheet.tables.add('D1:E2', true).name = 'other'));
    expect(await codeOf(onSheet((sheet) => (sheet.tables.add('A1:B2', true).name = name)))).toBe(code);
  });
});

describe('A table', () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange('A1:B4').values = [
        ['Id', 'Name'],
        [3, 'c'],
        [1, 'a'],
        ['', 'blank'],
      ];
      sheet.tables.add('A1:B4', true).name = 'tbl';
      sheet.getRange('D1').formulas = [['=SUM(tbl[Id])']];
    }),
  );

  const rows = async () =>
    (await onSheet((_, context) => context.workbook.tables.getItem('tbl').getDataBodyRange().load('values')))
      .values;

  test('renames its column when a header cell is edited, and formulas follow', async () => {
    await onSheet((sheet) => (sheet.getRange('A1').values = [['No']]));
    const { formulas } = await onSheet((sheet) => sheet.getRange('D1').load('formulas,values'));
    expect(formulas).toEqual([['=SUM(tbl[No])']]);
  });

  test('never has two headers alike', async () => {
    await onSheet((sheet) => (sheet.getRange('A1').values = [['NAME']]));
    expect(await headersOf('tbl')).toEqual(['NAME2', 'Name']);
  });

  test('keeps the ids of its columns when they are renamed, moved or joined (Office.js reference, TableColumn.id)', async () => {
    const ids = async () => {
      const { items } = await onSheet((_, context) =>
        context.workbook.tables.getItem('tbl').columns.load('items/id,items/name'),
      );
      return Object.fromEntries(items.map(({ id, name }) => [name, id]));
    };
    const before = await ids();
    await onSheet(
      (_, context) => (context.workbook.tables.getItem('tbl').columns.getItem('Name').name = 'Who'),
    );
    await onSheet((_, context) => context.workbook.tables.getItem('tbl').columns.add(0, undefined, 'First'));
    const after = await ids();
    expect(after).toMatchObject({ Id: before['Id'], Who: before['Name'] });
    expect(new Set(Object.values(after)).size).toBe(3);
  });

  test('sorts numbers before text, blanks last (support.microsoft.com, "Sort data in a range or table")', async () => {
    await onSheet((_, context) =>
      context.workbook.tables.getItem('tbl').sort.apply([{ key: 0, ascending: false }]),
    );
    expect(await rows()).toEqual([
      [3, 'c'],
      [1, 'a'],
      ['', 'blank'],
    ]);
  });

  test('sorts only the rows that are shown (support.microsoft.com, "Sort data in a range or table")', async () => {
    await onSheet((sheet, context) => {
      sheet.getRange('A2:B4').values = [
        [3, 'a'],
        [2, 'hidden'],
        [1, 'a'],
      ];
      context.workbook.tables.getItem('tbl').columns.getItem('Name').filter.applyValuesFilter(['a']);
      context.workbook.tables.getItem('tbl').sort.apply([{ key: 0 }]);
    });
    expect(await rows()).toEqual([
      [1, 'a'],
      [2, 'hidden'],
      [3, 'a'],
    ]);
  });

  test('hides what a filter does not let through, and rows then cannot be deleted (Office.js reference, deleteRows)', async () => {
    const filtered = await onSheet((sheet, context) => {
      context.workbook.tables.getItem('tbl').columns.getItem('Name').filter.applyValuesFilter(['a']);
      return sheet.getRange('A2').load('rowHidden');
    });
    expect(filtered.rowHidden).toBe(true);
    const deletion = onSheet((_, context) => context.workbook.tables.getItem('tbl').rows.deleteRows([0]));
    expect(await codeOf(deletion)).toBe('InsertDeleteConflict');
  });

  test('resizes only around its own header row (docs: excel-add-ins-tables, "Resize a table")', async () => {
    const resize = (address: string) =>
      onSheet((_, context) => context.workbook.tables.getItem('tbl').resize(address));
    expect(await codeOf(resize('A2:B6'))).toBe('InvalidArgument');
    await onSheet((_, context) => (context.workbook.tables.getItem('tbl').showTotals = true));
    // What becomes of the totals row is documented nowhere.
    expect(await codeOf(resize('A1:C3'))).toBe('InvalidArgument');
    await onSheet((_, context) => (context.workbook.tables.getItem('tbl').showTotals = false));
    expect(await codeOf(resize('F1:G6'))).toBe('InvalidArgument');
    await resize('A1:C3');
    expect(await headersOf('tbl')).toEqual(['Id', 'Name', 'Column1']);
    expect(await rows()).toHaveLength(2);
  });

  test('moves and grows with inserted cells', async () => {
    await onSheet((sheet) => sheet.getRange('1:1').insert('Down'));
    await onSheet((sheet) => sheet.getRange('A4:B4').insert('Down'));
    const address = await onSheet((_, context) =>
      context.workbook.tables.getItem('tbl').getRange().load('address'),
    );
    expect(address.address).toBe('Sheet1!A2:B6');
    expect(await codeOf(onSheet((sheet) => sheet.getRange('A3').insert('Down')))).toBe('InvalidOperation');
  });

  test('keeps one blank row when all its rows are deleted', async () => {
    await onSheet((_, context) => context.workbook.tables.getItem('tbl').rows.deleteRows([0, 1, 2]));
    expect(await rows()).toEqual([['', '']]);
  });

  test('keeps the order of rows that sort alike', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A2:A4').values = [[1], [0], [1]];
      sheet.getRange('B2:B4').values = [['b'], ['x'], ['a']];
    });
    await onSheet((_, context) => context.workbook.tables.getItem('tbl').sort.apply([{ key: 0 }]));
    expect(await rows()).toEqual([
      [0, 'x'],
      [1, 'b'],
      [1, 'a'],
    ]);
  });

  test('takes values in rows that a filter hides', async () => {
    await onSheet((sheet, context) => {
      context.workbook.tables.getItem('tbl').columns.getItem('Name').filter.applyValuesFilter(['a']);
      sheet.getRange('B2:B4').values = [['c'], ['a'], ['d']];
    });
    expect(await rows()).toEqual([
      [3, 'c'],
      [1, 'a'],
      ['', 'd'],
    ]);
  });

  test('pushes the cells below down when a row is added', async () => {
    await onSheet((sheet, context) => {
      sheet.getRange('A6').values = [['below']];
      context.workbook.tables.getItem('tbl').rows.add(undefined, [[9, 'i']]);
    });
    expect((await onSheet((sheet) => sheet.getRange('A5:A7').load('values'))).values).toEqual([
      [9],
      [''],
      ['below'],
    ]);
  });

  test('shows "Total" in a new totals row', async () => {
    const totals = await onSheet((_, context) => {
      const table = context.workbook.tables.getItem('tbl');
      table.showTotals = true;
      return table.getTotalRowRange().load('values,address');
    });
    expect(totals.values).toEqual([['Total', '']]);
    expect(totals.address).toBe('Sheet1!A5:B5');
  });

  test('leaves empty cells behind when it is deleted', async () => {
    await onSheet((_, context) => context.workbook.tables.getItem('tbl').delete());
    const used = await onSheet((sheet) => sheet.getRange('A1:B9').getUsedRangeOrNullObject(true));
    expect(used.isNullObject).toBe(true);
  });
});
