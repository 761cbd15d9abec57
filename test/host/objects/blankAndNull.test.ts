import { startLocalExcel } from '../inProcess';
import { codeOf } from './inExcel';

/** Lets `change` do its work on A1:B2 of a new workbook, and gives what the range then is. */
const changed = (change: (range: Excel.Range) => void) => {
  startLocalExcel();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
    range.values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    range.numberFormat = [
      ['0', '0'],
      ['0', '0'],
    ];
    change(range);
    range.load('values,formulas,numberFormat,text,valueTypes');
    await context.sync();
    return range;
  });
};

/** What TypeScript would not let through: one value in the place of an array. */
const single = (value: unknown) => value as unknown[][];

describe('Blank and null (docs: excel-add-ins-blank-null-values)', () => {
  test('null in an array leaves its cell alone, empty text empties it', async () => {
    const range = await changed((cells) => {
      cells.values = [
        [null, ''],
        [null, 'x'],
      ];
      cells.numberFormat = [
        [null, '0.00'],
        [null, null],
      ];
    });
    expect(range.values).toEqual([
      ['a', ''],
      ['c', 'x'],
    ]);
    expect(range.numberFormat).toEqual([
      ['0', '0.00'],
      ['0', '0'],
    ]);
  });

  test('a cell without anything reads as empty text, with type Empty', async () => {
    const range = await changed((cells) => (cells.values = single('')));
    expect(range.values).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect(range.formulas).toEqual(range.values);
    expect(range.text).toEqual(range.values);
    expect(range.valueTypes.flat()).toEqual(['Empty', 'Empty', 'Empty', 'Empty']);
  });

  test.each<[string, (range: Excel.Range) => void]>([
    ['values', (range) => (range.values = single(null))],
    ['formulas', (range) => (range.formulas = single(null))],
    ['a colour', (range) => (range.format.fill.color = null as unknown as string)],
  ])('null is no input for %s of a whole range', async (_, change) => {
    expect(await codeOf(changed(change))).toBe('InvalidArgument');
  });

  test('a blank number format resets it to General', async () => {
    const range = await changed((cells) => (cells.numberFormat = single('')));
    expect(range.numberFormat.flat()).toEqual(['General', 'General', 'General', 'General']);
  });
});

describe('One value for a whole range', () => {
  test('fills it (docs: excel-add-ins-blank-null-values, "Blank input for a property")', async () => {
    const range = await changed((cells) => (cells.values = single(7)));
    expect(range.values.flat()).toEqual([7, 7, 7, 7]);
  });

  test('can be a number format in an array (office-js-snippets: conditional-formatting-basic)', async () => {
    const range = await changed((cells) => (cells.numberFormat = [['0.00']]));
    expect(range.numberFormat.flat()).toEqual(['0.00', '0.00', '0.00', '0.00']);
  });
});

test.each<[string, unknown[][]]>([
  ['fewer rows', [['a', 'b']]],
  ['fewer columns', [['a'], ['b']]],
  ['rows of unequal length', [['a', 'b'], ['c']]],
  [
    'more columns',
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
  ],
])('An array with %s is refused: "The number of rows or columns ... doesn\'t match"', async (_, values) => {
  expect(await codeOf(changed((range) => (range.values = values)))).toBe('InvalidArgument');
});

test('The example of Range.numberFormat in the Office.js reference gives what it promises', async () => {
  startLocalExcel({ now: () => new Date(2026, 0, 1) });
  const range = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Sheet1').getRange('F5:G7');
    cells.numberFormat = [
      [null, 'd-mmm'],
      [null, 'd-mmm'],
      [null, null],
    ];
    cells.values = [
      ['Today', 42147],
      ['Tomorrow', '5/24/2015'],
      ['Difference in days', null],
    ];
    cells.formulas = [
      [null, null],
      [null, null],
      [null, '=G6-G5'],
    ];
    cells.load('values,numberFormat');
    await context.sync();
    return cells;
  });
  expect(range.values.map(([, value]) => value)).toEqual([42147, 42148, 1]);
  expect(range.numberFormat.map(([, format]) => format)).toEqual(['d-mmm', 'd-mmm', 'General']);
});
