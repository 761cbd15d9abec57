import { startLocalExcel } from '../inProcess';
import { codeOf } from './inExcel';

const codeOfThrown = (work: () => unknown): unknown => {
  try {
    work();
    return 'no error';
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : error;
  }
};

/** Runs `work` with the first sheet. */
const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

beforeEach(() => startLocalExcel());

describe('Loading (docs: develop/application-specific-api-model, "load")', () => {
  test('what was not loaded cannot be read', async () => {
    await run(async (sheet, context) => {
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
      expect(codeOfThrown(() => sheet.visibility)).toBe('PropertyNotLoaded');
    });
  });

  test('what was loaded cannot be read before the sync', async () => {
    await run(async (sheet) => {
      sheet.load('name');
      expect(codeOfThrown(() => sheet.name)).toBe('PropertyNotLoaded');
    });
  });

  test('a loaded value stays as it was until it is loaded again', async () => {
    await run(async (sheet, context) => {
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      expect(cell.values).toEqual([['']]);
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[1]]);
    });
  });

  test('happens in the order of the batch: before a write it reads the old value', async () => {
    await run(async (sheet, context) => {
      const before = sheet.getRange('A1').load('values');
      sheet.getRange('A1').values = [[1]];
      const after = sheet.getRange('A1').load('values');
      await context.sync();
      expect([before.values, after.values]).toEqual([[['']], [[1]]]);
    });
  });

  test('a result of a method has no value before the sync', async () => {
    await Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      expect(codeOfThrown(() => count.value)).toBe('ValueNotLoaded');
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test('"no-properties-needed" loads an object and nothing of it (docs: excel-add-ins-pivottables)', async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('no-properties-needed');
      await context.sync();
      expect(sheets.items).toHaveLength(1);
      expect(codeOfThrown(() => sheets.items[0]?.name)).toBe('PropertyNotLoaded');
    });
  });
});

describe('What is not there (docs: develop/application-specific-api-model, "*OrNullObject")', () => {
  test.each<[string, (context: Excel.RequestContext) => { load(names: string): unknown }]>([
    ['a sheet', ({ workbook }) => workbook.worksheets.getItem('none')],
    ['a table', ({ workbook }) => workbook.tables.getItem('none')],
    ['a name', ({ workbook }) => workbook.names.getItem('none')],
    ['a pivot', ({ workbook }) => workbook.pivotTables.getItem('none')],
    ['a setting', ({ workbook }) => workbook.settings.getItem('none')],
    ['a sheet in an address', ({ workbook }) => workbook.worksheets.getFirst().getRange('none!A1')],
    [
      'the used cells of a range (Office.js reference, Range.getUsedRange)',
      ({ workbook }) => workbook.worksheets.getFirst().getRange('A1:B2').getUsedRange(),
    ],
  ])('%s: ItemNotFound', async (_, find) => {
    const load = Excel.run(async (context) => {
      find(context).load('');
      await context.sync();
    });
    expect(await codeOf(load)).toBe('ItemNotFound');
  });

  test('the used range of an empty sheet is its first cell (Office.js reference, Worksheet.getUsedRange)', async () => {
    await run(async (sheet, context) => {
      const used = sheet.getUsedRange().load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!A1');
    });
  });

  test('a null object tells so after a sync, without a load', async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const objects = [
        workbook.worksheets.getItemOrNullObject('none'),
        workbook.tables.getItemOrNullObject('none'),
        workbook.names.getItemOrNullObject('none'),
        workbook.pivotTables.getItemOrNullObject('none'),
        workbook.settings.getItemOrNullObject('none'),
        workbook.worksheets.getFirst().getUsedRangeOrNullObject(),
      ];
      await context.sync();
      expect(objects.map(({ isNullObject }) => isNullObject)).toEqual(objects.map(() => true));
    });
  });

  test('isNullObject cannot be read before the sync', async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('none');
      expect(codeOfThrown(() => none.isNullObject)).toBe('PropertyNotLoaded');
    });
  });

  test('writing to a null object, and calling it, does nothing', async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('none');
      none.name = 'new';
      none.delete();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('a null object becomes none that is there later', async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('later');
      await context.sync();
      context.workbook.worksheets.add('later');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('An object that is gone', () => {
  test('cannot be used any more', async () => {
    const rename = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Gone');
      sheet.load('id');
      await context.sync();
      sheet.delete();
      await context.sync();
      sheet.name = 'Back';
      await context.sync();
    });
    expect(await codeOf(rename)).toBe('ItemNotFound');
  });

  test('an error ends the batch, and the next one works again (docs: testing/application-specific-api-error-handling)', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('A1').values = [['before']];
      context.workbook.tables.getItem('none').delete();
      sheet.getRange('A2').values = [['after']];
      expect(await codeOf(context.sync())).toBe('ItemNotFound');
      const cells = sheet.getRange('A1:A2').load('values');
      await context.sync();
      expect(cells.values).toEqual([['before'], ['']]);
    });
  });
});
