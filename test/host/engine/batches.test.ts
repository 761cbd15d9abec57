import { startLocalExcel } from '../inProcess';

const errorOf = async (promise: Promise<unknown>): Promise<OfficeExtension.Error> => {
  try {
    await promise;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('No error came');
};

const sheetNames = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

describe('A batch', () => {
  test('keeps what was done before an error and leaves out what comes after it', async () => {
    startLocalExcel();
    const run = Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Before');
      worksheets.getItem('None').load('name');
      worksheets.add('After');
      await context.sync();
    });
    expect(await errorOf(run)).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    expect(await sheetNames()).toEqual(['Sheet1', 'Before']);
  });

  test('makes a method object once, however often it is used', async () => {
    startLocalExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange('A1').values = [[1]];
      sheet.name = 'Once';
      await context.sync();
    });
    expect(await sheetNames()).toEqual(['Sheet1', 'Once']);
  });

  test('names the member that the local Excel lacks', async () => {
    startLocalExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').shapes.load('items/name');
      await context.sync();
    });
    const error = await errorOf(run);
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Worksheet.Shapes is not implemented');
  });

  test('nested properties and the items of collections load in one go', async () => {
    startLocalExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Sheet1').tables.add('A1:B2', true).name = 'tbl';
      worksheets.load('items/name,items/tables/items/columns/items/name');
      await context.sync();
      expect(worksheets.items[0]?.tables.items[0]?.columns.items.map(({ name }) => name)).toEqual([
        'Column1',
        'Column2',
      ]);
    });
  });
});

describe('Requirement sets (from the calls in the source of office.js)', () => {
  const resize = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B2', true).resize('A1:B4');
      await context.sync();
    });

  test('of the manifest let Table.resize (ExcelApi 1.13) through', async () => {
    startLocalExcel();
    await expect(resize()).resolves.toBeUndefined();
  });

  test('below a member make it fail', async () => {
    startLocalExcel({ sets: { ExcelApi: '1.12' } });
    const error = await errorOf(resize());
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Table.Resize needs ExcelApi 1.13');
  });

  test('hold for sets of Excel on the web, which desktop Excel lacks', async () => {
    const deleteRows = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B4', true).rows.deleteRows([0]);
        await context.sync();
      });
    startLocalExcel();
    expect((await errorOf(deleteRows())).message).toContain('needs ExcelApiOnline 1.1');
    startLocalExcel({ sets: { ExcelApi: '1.13', ExcelApiOnline: '1.1' } });
    await expect(deleteRows()).resolves.toBeUndefined();
  });

  test('hold for properties too', async () => {
    startLocalExcel({ sets: { ExcelApi: '1.6' } });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').showGridlines = false;
      await context.sync();
    });
    expect((await errorOf(run)).code).toBe('ApiNotFound');
  });
});

describe('What a round trip carried', () => {
  test('is recorded in bytes', async () => {
    const { requests } = startLocalExcel();
    await sheetNames();
    const [request] = requests;
    expect(requests).toHaveLength(1);
    expect(request?.bytesSent).toBe(JSON.stringify(request?.batch).length);
    expect(request?.bytesReceived).toBeGreaterThan(50);
  });
});
