import { startLocalExcel } from '../inProcess';
import { codeOf, inExcel, onSheet } from './inExcel';

beforeEach(() => startLocalExcel());

describe('A protected workbook (support.microsoft.com, "Protect a workbook": structure)', () => {
  test('keeps its sheets as they are, and takes what is written on them', async () => {
    await inExcel(({ workbook }) => workbook.protection.protect());
    for (const change of [
      (sheet: Excel.Worksheet) => void (sheet.name = 'Other'),
      (sheet: Excel.Worksheet) => void sheet.context.workbook.worksheets.add('New'),
      (sheet: Excel.Worksheet) => sheet.delete(),
    ])
      expect(await codeOf(onSheet(change))).toBe('AccessDenied');
    expect(await codeOf(inExcel(({ workbook }) => workbook.protection.protect()))).toBe('InvalidOperation');
    const written = await onSheet((sheet) => {
      sheet.getRange('A1').values = [['written']];
      return sheet.getRange('A1').load('values');
    });
    expect(written.values).toEqual([['written']]);
  });

  test('can be changed again when it is no longer protected', async () => {
    await inExcel(({ workbook }) => workbook.protection.protect());
    const protection = await inExcel(({ workbook }) => {
      workbook.protection.unprotect();
      workbook.worksheets.add('New');
      return workbook.protection.load('protected');
    });
    expect(protection.protected).toBe(false);
  });
});

describe('A protected sheet (docs: excel-add-ins-worksheets, "Data protection")', () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    }),
  );

  test('takes values in unlocked cells only', async () => {
    await onSheet((sheet) => (sheet.getRange('B1').values = [['x']]));
    expect(await codeOf(onSheet((sheet) => (sheet.getRange('A1:B1').values = [['x', 'x']])))).toBe(
      'AccessDenied',
    );
  });

  test('refuses formats, rows and rules', async () => {
    const attempts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange('A1').format.font.bold = true),
      (sheet) => sheet.getRange('1:1').insert('Down'),
      (sheet) => sheet.getRange('1:1').delete('Up'),
      (sheet) => sheet.getRange('A1').conditionalFormats.add(Excel.ConditionalFormatType.custom),
    ];
    for (const attempt of attempts) expect(await codeOf(onSheet(attempt))).toBe('AccessDenied');
  });

  test('cannot be protected again (Office.js reference, WorksheetProtection.protect)', async () => {
    expect(await codeOf(onSheet((sheet) => sheet.protection.protect()))).toBe('InvalidOperation');
    await onSheet((sheet) => sheet.protection.unprotect());
    const { protection } = await onSheet((sheet) => sheet.load('protection/protected'));
    expect(protection.protected).toBe(false);
  });

  test('cannot be unprotected with another password (docs: error BadPassword)', async () => {
    await onSheet((sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({}, 'secret');
    });
    expect(await codeOf(onSheet((sheet) => sheet.protection.unprotect('other')))).toBe('BadPassword');
    expect(await codeOf(onSheet((sheet) => sheet.protection.unprotect('secret')))).toBe('no error');
  });

  test.each<[string, Excel.WorksheetProtectionOptions, (sheet: Excel.Worksheet) => unknown]>([
    ['format cells', { allowFormatCells: true }, (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    [
      'format columns',
      { allowFormatColumns: true },
      (sheet) => (sheet.getRange('A1').format.columnWidth = 50),
    ],
    ['format rows', { allowFormatRows: true }, (sheet) => (sheet.getRange('A1').format.rowHeight = 50)],
    ['insert rows', { allowInsertRows: true }, (sheet) => sheet.getRange('1:1').insert('Down')],
    ['delete rows', { allowDeleteRows: true }, (sheet) => sheet.getRange('1:1').delete('Up')],
  ])(
    'lets one %s when it says so (Office.js reference, WorksheetProtectionOptions)',
    async (_, options, change) => {
      expect(await codeOf(onSheet(change))).toBe('AccessDenied');
      await onSheet((sheet) => {
        sheet.protection.unprotect();
        sheet.protection.protect(options);
      });
      expect(await codeOf(onSheet(change))).toBe('no error');
    },
  );

  describe('with a table', () => {
    const protectTable = (options: Excel.WorksheetProtectionOptions, locked: boolean) =>
      onSheet((sheet) => {
        sheet.protection.unprotect();
        sheet.tables.add('A4:B6', true).name = 'tbl';
        sheet.getRange('A5:B6').format.protection.locked = locked;
        sheet.protection.protect(options);
      });
    const sort = (sheet: Excel.Worksheet) => sheet.tables.getItem('tbl').sort.apply([{ key: 0 }]);
    const filter = (sheet: Excel.Worksheet) =>
      sheet.tables.getItem('tbl').columns.getItemAt(0).filter.applyValuesFilter(['a']);

    test('sorts unlocked cells only, also where sorting is allowed (OfficeDev issue 2135)', async () => {
      await protectTable({ allowSort: true }, true);
      expect(await codeOf(onSheet(sort))).toBe('AccessDenied');
      await onSheet((sheet) => {
        sheet.protection.unprotect();
        sheet.getRange('A5:B6').format.protection.locked = false;
        sheet.protection.protect({ allowSort: true });
      });
      expect(await codeOf(onSheet(sort))).toBe('no error');
    });

    test.each([
      [{ allowAutoFilter: true }, 'no error'],
      [{}, 'AccessDenied'],
    ])('filters with %j: %s', async (options, code) => {
      await protectTable(options, true);
      expect(await codeOf(onSheet(filter))).toBe(code);
    });

    test('takes no row below it, nor another size', async () => {
      await protectTable({}, false);
      const below = (sheet: Excel.Worksheet) =>
        (sheet.tables.getItem('tbl').getDataBodyRange().getRowsBelow(1).values = [['x', 'y']]);
      expect(await codeOf(onSheet(below))).toBe('AccessDenied');
      expect(await codeOf(onSheet((sheet) => sheet.tables.getItem('tbl').resize('A4:B9')))).toBe(
        'AccessDenied',
      );
    });
  });
});
