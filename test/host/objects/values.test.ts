import { startLocalExcel } from '../inProcess';
import { codeOf } from './inExcel';

/** Writes an input into A1 of a new workbook; gives what the cell then holds. */
async function entered(input: unknown, numberFormat = 'General') {
  startLocalExcel();
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    cell.numberFormat = [[numberFormat]];
    cell.values = [[input]];
    cell.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    return cell;
  });
}

describe('Range.values takes text as an en-US Excel would on typing (Office.js reference, Range.values)', () => {
  test.each([
    ['12', 12],
    ['1,234', 1234],
    ['1,5', '1,5'],
    ['007', 7],
    ['+31612345678', 31612345678],
    ['50%', 0.5],
    ['TRUE', true],
    ['8/19/2025', 45888],
    ['2025-08-19', 45888],
    ['19-8-2025', '19-8-2025'],
    ['29-02-2025', '29-02-2025'],
    ['2026-07', 46204],
    ['2026-0417-BX', '2026-0417-BX'],
    ['#N/A', '#N/A'],
    ['-', '-'],
    ['=', '='],
    ["'007", '007'],
    ["'=1+1", '=1+1'],
    ['=1+1', 2],
    ['-1+3', 2],
    ['a\nb', 'a\nb'],
    ['$1,234.50', 1234.5],
    ['(5)', -5],
    ['1 1/2', 1.5],
    ['1e3', 1000],
    ['18:00', 0.75],
    ['6:00 PM', 0.75],
    ['8/19/2025 18:00', 45888.75],
    ['1900-01', 1],
    ['-1/1/2025', -1 / 2025],
    ['06-12345678', '06-12345678'],
    [' a', ' a'],
    ["''a", "'a"],
  ])('%j becomes %j', async (input, value) => {
    expect((await entered(input)).values).toEqual([[value]]);
  });

  test.each([
    ['8/19/2025', 'm/d/yyyy'],
    ['50%', '0%'],
    ['$120', '$#,##0_);[Red]($#,##0)'],
    ['1 1/2', '# ?/?'],
    ['1e3', '0.00E+00'],
    ['18:00', 'h:mm'],
  ])('%j gives a General cell the format %j', async (input, format) => {
    expect((await entered(input)).numberFormat).toEqual([[format]]);
  });

  test.each(['007', '=1+1', '+31 6 1234', '8/19/2025', '-'])(
    'a text cell ("@") keeps %j as it is (knowledge base Q141765)',
    async (input) => {
      const cell = await entered(input, '@');
      expect(cell.values).toEqual([[input]]);
      expect(cell.valueTypes).toEqual([['String']]);
    },
  );

  test.each([
    [5, '5'],
    [true, 'TRUE'],
  ])('a text cell makes text of %j (knowledge base Q141765)', async (input, value) => {
    const cell = await entered(input, '@');
    expect(cell.values).toEqual([[value]]);
    expect(cell.valueTypes).toEqual([['String']]);
  });

  test.each(['+31 6 1234', '=SUM(', '=1+'])(
    '%j is no formula that Excel can read: InvalidArgument',
    async (input) => {
      expect(await codeOf(entered(input))).toBe('InvalidArgument');
    },
  );

  test('a name that is not there gives #NAME?', async () => {
    expect((await entered('-tekst')).values).toEqual([['#NAME?']]);
  });

  test('32,767 characters fit a cell, one more does not (Excel specifications and limits)', async () => {
    expect((await entered('x'.repeat(32_767))).values[0]?.[0]).toHaveLength(32_767);
    expect(await codeOf(entered('x'.repeat(32_768)))).toBe('InvalidArgument');
  });

  test('more than 1,500 cells, which office.js sends in chunks, arrive whole (its source, `_ValidateArraySize`)', async () => {
    const { requests } = startLocalExcel();
    const rows = Array.from({ length: 2_000 }, (_, i) => [i, `n${i}`]);
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(4, 2, 2_000, 2);
      range.values = rows;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual(rows);
    expect(requests[0]?.batch.Actions.some((action) => action.Name === '_ValidateArraySize')).toBe(true);
  });
});

describe('Formulas (Office.js reference, Range.formulas against formulasLocal)', () => {
  const written = (formula: string) => {
    const { workbook } = startLocalExcel();
    workbook.locale = 'nl-NL';
    return Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [[formula]];
      cell.load('formulas,values,text');
      await context.sync();
      return cell;
    });
  };

  test('are English, with commas and points, in a Dutch workbook too; only the text is Dutch', async () => {
    const cell = await written('=SUM(1.5,1)');
    expect(cell).toMatchObject({ formulas: [['=SUM(1.5,1)']], values: [[2.5]], text: [['2,5']] });
  });

  test("take no formula with the user's separators", async () => {
    expect(await codeOf(written('=SUM(1,5;1)'))).toBe('InvalidArgument');
  });

  test.each(['formulasLocal', 'numberFormatLocal'])(
    '%s is not there: what is written is English',
    async (name) => {
      const load = written('=1').then(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1').load(name);
          await context.sync();
        }),
      );
      expect(await codeOf(load)).toBe('ApiNotFound');
    },
  );
});
