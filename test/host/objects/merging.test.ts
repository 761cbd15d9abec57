import { startLocalExcel } from '../inProcess';
import { codeOf, onSheet } from './inExcel';

const values = async (address: string) =>
  (await onSheet((sheet) => sheet.getRange(address).load('values'))).values;

let host: ReturnType<typeof startLocalExcel>;
const merges = () => host.workbook.sheets[0]?.merges;

beforeEach(() => {
  host = startLocalExcel();
});

describe('Merging cells (support.microsoft.com, "Merge and unmerge cells")', () => {
  beforeEach(() =>
    onSheet(
      (sheet) =>
        (sheet.getRange('A1:C2').values = [
          ['a', 'b', 'c'],
          [1, 2, 3],
        ]),
    ),
  );

  test('keeps only what stood in the upper-left one', async () => {
    await onSheet((sheet) => sheet.getRange('A1:C2').merge());
    expect(merges()).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 3 }]);
    expect(await values('A1:C2')).toEqual([
      ['a', '', ''],
      ['', '', ''],
    ]);
  });

  test('across makes one cell of each row', async () => {
    await onSheet((sheet) => sheet.getRange('A1:B2').merge(true));
    expect(await values('A1:C2')).toEqual([
      ['a', '', 'c'],
      [1, '', 3],
    ]);
    expect(merges()).toHaveLength(2);
  });

  test('gives all the look of the upper-left one', async () => {
    const { format } = await onSheet((sheet) => {
      sheet.getRange('A1').format.fill.color = '#112233';
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A1:C1').unmerge();
      return sheet.getRange('C1').load('format/fill/color');
    });
    expect(format.fill.color).toBe('#112233');
  });

  test('leaves no place for values under the merged cell', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A1:C1').values = [['title', 'lost', 'lost']];
    });
    expect(await values('A1:C1')).toEqual([['title', '', '']]);
  });

  test('is undone by unmerging any part of it', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:C1').merge();
      sheet.getRange('B1').unmerge();
      sheet.getRange('C1').values = [['mine']];
    });
    expect(await values('A1:C1')).toEqual([['a', '', 'mine']]);
  });

  test('swallows merged cells that lie in it, and refuses those that stick out', async () => {
    await onSheet((sheet) => sheet.getRange('A1:B1').merge());
    expect(await codeOf(onSheet((sheet) => sheet.getRange('B1:C1').merge()))).toBe('InvalidOperation');
    await onSheet((sheet) => sheet.getRange('A1:C1').merge());
    expect(merges()).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 3 }]);
  });

  test('is refused on a protected sheet', async () => {
    await onSheet((sheet) => sheet.protection.protect());
    expect(await codeOf(onSheet((sheet) => sheet.getRange('A1:B1').merge()))).toBe('AccessDenied');
    expect(await codeOf(onSheet((sheet) => sheet.getRange('A1:B1').unmerge()))).toBe('AccessDenied');
  });
});

describe('Merged cells and tables', () => {
  test('do not go together (error MergedRangeConflict: "A table can\'t overlap with ... merged cells")', async () => {
    await onSheet((sheet) => sheet.getRange('B2:C2').merge());
    expect(await codeOf(onSheet((sheet) => sheet.tables.add('A1:B3', true)))).toBe('MergedRangeConflict');
    await onSheet((sheet) => (sheet.tables.add('E1:F3', true).name = 'tbl'));
    expect(await codeOf(onSheet((sheet) => sheet.getRange('F3:G3').merge()))).toBe('InvalidOperation');
    const resize = onSheet((_, context) => context.workbook.tables.getItem('tbl').resize('C1:F3'));
    expect(await codeOf(resize)).toBe('MergedRangeConflict');
  });

  test('a table does not grow into them', async () => {
    const table = await onSheet((sheet) => {
      sheet.getRange('A1:B2').values = [
        ['Id', 'Name'],
        [1, 'a'],
      ];
      const added = sheet.tables.add('A1:B2', true);
      sheet.getRange('A3:B3').merge();
      sheet.getRange('A3').values = [['note']];
      return added.getRange().load('address');
    });
    expect(table.address).toBe('Sheet1!A1:B2');
  });
});

describe('Cells around merged ones', () => {
  beforeEach(() => onSheet((sheet) => sheet.getRange('B3:C3').merge()));

  test('take them along', async () => {
    await onSheet((sheet) => sheet.getRange('1:1').insert('Down'));
    await onSheet((sheet) => sheet.getRange('A:A').delete('Left'));
    expect(merges()).toEqual([{ row: 3, column: 0, rowCount: 1, columnCount: 2 }]);
  });

  test('cannot move a part of them (error InsertDeleteConflict)', async () => {
    expect(await codeOf(onSheet((sheet) => sheet.getRange('B1').insert('Down')))).toBe(
      'InsertDeleteConflict',
    );
    expect(await codeOf(onSheet((sheet) => sheet.getRange('C1').delete('Up')))).toBe('InsertDeleteConflict');
  });

  test('are no longer merged when one cell is left or their formats are cleared', async () => {
    await onSheet((sheet) => sheet.getRange('C:C').delete('Left'));
    expect(merges()).toEqual([]);
    await onSheet((sheet) => sheet.getRange('B5:C5').merge());
    await onSheet((sheet) => sheet.getRange('A4:D6').clear('Formats'));
    expect(merges()).toEqual([]);
  });
});
