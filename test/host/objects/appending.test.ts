import { startLocalExcel } from '../inProcess';

/** A table of three columns at A1 of a sheet "Cases", with `rows` below its header. */
async function table(rows: unknown[][], range: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Cases');
    sheet.getRange(range).values = [['Id', 'Name', 'Phone'], ...rows];
    sheet.tables.add(range, true).name = 'tbl';
    await context.sync();
  });
}

describe('Writing below a table (docs: excel/co-authoring-in-excel-add-ins)', () => {
  test('makes the table one row longer', async () => {
    startLocalExcel();
    await table([['a', 'b', 'c']], 'A1:C2');
    await Excel.run(async (context) => {
      const tbl = context.workbook.tables.getItem('tbl');
      tbl.getDataBodyRange().getRowsBelow(1).values = [['x', 'y', "'06"]];
      const body = tbl.getDataBodyRange().load('values,address');
      await context.sync();
      expect(body.address).toBe('Cases!A2:C3');
      expect(body.values).toEqual([
        ['a', 'b', 'c'],
        ['x', 'y', '06'],
      ]);
    });
  });
});
