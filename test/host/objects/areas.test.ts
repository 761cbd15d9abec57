import { startLocalExcel } from '../inProcess';
import { codeOf, onSheet } from './inExcel';

const places = async (ask: (range: Excel.Range) => Excel.RangeAreas, address = 'A1:D20') => {
  const areas = await onSheet((sheet) =>
    ask(sheet.getRange(address)).load(
      'areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount',
    ),
  );
  if (areas.isNullObject) return null;
  return areas.areas.items.map(({ rowIndex, columnIndex, rowCount }) => [rowIndex, columnIndex, rowCount]);
};

beforeEach(() => startLocalExcel());

describe('Range.getMergedAreasOrNullObject (Office.js reference)', () => {
  const merged = (range: Excel.Range) => range.getMergedAreasOrNullObject();

  test('gives the merged areas of the range, or a null object', async () => {
    expect(await places(merged)).toBeNull();
    await onSheet((sheet) => {
      sheet.getRange('B2:C4').merge();
      sheet.getRange('F1:G1').merge();
    });
    expect(await places(merged)).toEqual([[1, 1, 3]]);
    const all = await onSheet((sheet) => {
      const areas = merged(sheet.getRange('A1:G20')).load('address');
      return { areas, second: areas.areas.getItemAt(1).load('address') };
    });
    expect([all.areas.address, all.second.address]).toEqual(['Sheet1!B2:C4,Sheet1!F1:G1', 'Sheet1!F1:G1']);
  });

  test('fails when there are more than 512', async () => {
    await onSheet((sheet) => sheet.getRange('A1:B512').merge(true));
    expect(await places(merged, 'A1:B512')).toHaveLength(512);
    await onSheet((sheet) => sheet.getRange('A600:B600').merge());
    expect(await codeOf(onSheet((sheet) => merged(sheet.getRange('A1:B600')).load('areaCount')))).toBe(
      'GeneralException',
    );
  });
});

describe('Range.getSpecialCellsOrNullObject (Office.js reference)', () => {
  test('gives the cells that hold a formula, or a null object', async () => {
    const formulas = (range: Excel.Range) => range.getSpecialCellsOrNullObject('Formulas');
    expect(await places(formulas)).toBeNull();
    await onSheet((sheet) => {
      sheet.getRange('A1:A3').formulas = [['=1'], ['=2'], [3]];
      sheet.getRange('B2').formulas = [['=1/0']];
      sheet.getRange('F2').formulas = [['=1']];
    });
    expect(await places(formulas)).toEqual([
      [0, 0, 2],
      [1, 1, 1],
    ]);
  });

  test('gives the blank cells among those in use, where an empty text is none', async () => {
    const blanks = (range: Excel.Range) => range.getSpecialCellsOrNullObject('Blanks');
    await onSheet((sheet) => {
      sheet.getRange('A1:A6').formulas = [['a'], [''], ['=""'], [''], [''], [0]];
    });
    expect(await places(blanks, 'A1:A9')).toEqual([
      [1, 0, 1],
      [3, 0, 2],
    ]);
  });

  test('knows no other kind of cells', async () => {
    const visible = onSheet((sheet) =>
      sheet.getRange('A1:B2').getSpecialCellsOrNullObject('Visible').load('areaCount'),
    );
    expect(await codeOf(visible)).toBe('NotImplemented');
  });
});

describe('Range.getRowProperties (Office.js reference)', () => {
  test('tells row by row whether it is hidden, by hand or by a filter', async () => {
    const properties = await onSheet((sheet) => {
      sheet.getRange('A1:A4').values = [['Naam'], ['a'], ['b'], ['c']];
      sheet.tables.add('A1:A4', true).columns.getItem('Naam').filter.applyValuesFilter(['b']);
      sheet.getRange('6:6').rowHidden = true;
      return sheet.getRange('A1:B6').getRowProperties({ rowHidden: true });
    });
    expect(properties.value.map(({ rowHidden }) => rowHidden)).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  test('knows no other property', async () => {
    const asked = onSheet((sheet) => sheet.getRange('A1').getRowProperties({ style: true }));
    expect(await codeOf(asked)).toBe('NotImplemented');
  });
});
