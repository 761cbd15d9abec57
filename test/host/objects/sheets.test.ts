import { startLocalExcel } from '../inProcess';
import { codeOf, inExcel } from './inExcel';

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

beforeEach(() => startLocalExcel());

describe('Sheets', () => {
  test.each<[string, string, string]>([
    ['taken in another case', 'SHEET1', 'ItemAlreadyExists'],
    ['longer than 31 characters', 'x'.repeat(32), 'InvalidArgument'],
    ...[...':\\/?*[]'].map(
      (sign) => [`with a ${sign}`, `a${sign}b`, 'InvalidArgument'] satisfies [string, string, string],
    ),
    ['ending with an apostrophe', "a'", 'InvalidArgument'],
    ['kept for tracked changes', 'History', 'InvalidArgument'],
    ['empty', '', 'InvalidArgument'],
    ['beginning with an apostrophe', "'a", 'InvalidArgument'],
  ])('refuse a name that is %s (support.microsoft.com, "Rename a worksheet")', async (_, name, code) => {
    expect(await codeOf(inExcel(({ workbook }) => workbook.worksheets.add(name)))).toBe(code);
  });

  test('take a name of 31 characters, with spaces and an apostrophe inside', async () => {
    const name = `Q3 ${"d'".repeat(13)}xx`;
    const sheet = await inExcel(({ workbook }) => workbook.worksheets.add(name).load('name'));
    expect(sheet.name).toBe(name);
    expect(name).toHaveLength(31);
  });

  test('have neighbours, hidden ones passed over on request (Worksheet.getNext, getPreviousOrNullObject)', async () => {
    const names = await inExcel(({ workbook: { worksheets } }) => {
      worksheets.add('Hidden').visibility = 'Hidden';
      const last = worksheets.add('Last');
      const sheet = worksheets.getItem('Sheet1');
      const found = [sheet.getNext(), sheet.getNext(true), last.getPrevious(), last.getPrevious(true)];
      return [...found, last.getNextOrNullObject()].map((one) => one.load('name'));
    });
    expect(names.slice(0, 4).map(({ name }) => name)).toEqual(['Hidden', 'Last', 'Hidden', 'Sheet1']);
    expect(names[4]?.isNullObject).toBe(true);
    expect(await codeOf(inExcel((context) => first(context).getPrevious().load('name')))).toBe(
      'ItemNotFound',
    );
  });

  test('are found by their id after a new name and another place (Office.js reference, Worksheet.id)', async () => {
    const sheet = await inExcel((context) => first(context).load('id'));
    await inExcel((context) => {
      context.workbook.worksheets.add('Other');
      first(context).set({ name: 'New name', position: 1 });
    });
    const found = await inExcel((context) => context.workbook.worksheets.getItem(sheet.id).load('name'));
    expect(found.name).toBe('New name');
  });

  test('that are missing: ItemNotFound, or a null object that needs no load', async () => {
    expect(await codeOf(inExcel(({ workbook }) => workbook.worksheets.getItem('none').load('name')))).toBe(
      'ItemNotFound',
    );
    const none = await inExcel(({ workbook }) => workbook.worksheets.getItemOrNullObject('none'));
    expect(none.isNullObject).toBe(true);
  });

  test('a null object passes its nothing on', async () => {
    const range = await inExcel(({ workbook }) => {
      const found = workbook.worksheets.getItemOrNullObject('none').getRange('A1');
      return found.load('values');
    });
    expect(range.isNullObject).toBe(true);
  });

  test('the last visible one can be neither deleted nor hidden', async () => {
    expect(await codeOf(inExcel((context) => first(context).delete()))).toBe('InvalidOperation');
    const hide = inExcel((context) => (first(context).visibility = Excel.SheetVisibility.hidden));
    expect(await codeOf(hide)).toBe('InvalidOperation');
  });

  test('cannot be deleted while they are very hidden (Office.js reference, Worksheet.delete)', async () => {
    const remove = (visibility: Excel.SheetVisibility) =>
      codeOf(
        inExcel(({ workbook }) => {
          const sheet = workbook.worksheets.add();
          sheet.visibility = visibility;
          sheet.delete();
        }),
      );
    expect(await remove(Excel.SheetVisibility.veryHidden)).toBe('InvalidOperation');
    expect(await remove(Excel.SheetVisibility.hidden)).toBe('no error');
  });

  test('deleting the active one activates another', async () => {
    await inExcel((context) => {
      context.workbook.worksheets.add('Second');
      first(context).delete();
    });
    const active = await inExcel(({ workbook }) => workbook.worksheets.getActiveWorksheet().load('name'));
    expect(active.name).toBe('Second');
  });

  test('keep their page set-up', async () => {
    const layout = await inExcel((context) => {
      const { pageLayout } = first(context);
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      pageLayout.load('orientation,zoom,headersFooters/defaultForAllPages/centerFooter');
      return pageLayout;
    });
    expect(layout.orientation).toBe('Landscape');
    expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('&P / &N');
  });

  test('begin pages where they are told to, until that is taken back', async () => {
    const [breaks, cell] = await inExcel((context) => {
      const { horizontalPageBreaks } = first(context);
      horizontalPageBreaks.add('A40');
      horizontalPageBreaks.removePageBreaks();
      const added = horizontalPageBreaks.add('A20');
      horizontalPageBreaks.add('A20');
      return [horizontalPageBreaks.load('items'), added.getCellAfterBreak().load('address')] as const;
    });
    expect(breaks.items).toHaveLength(1);
    expect(cell.address).toBe('Sheet1!A20');
  });

  test('freeze rows and columns together', async () => {
    const { workbook } = startLocalExcel();
    await inExcel((context) => first(context).freezePanes.freezeAt(first(context).getRange('A1:B3')));
    expect(workbook.sheets[0]?.frozen).toEqual({ rows: 3, columns: 2 });
  });
});

describe('Ranges', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:C6'],
    ['getRowsBelow within', (range) => range.getRowsBelow(-1), 'B4:C4'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:C1'],
    ['getRowsAbove within', (range) => range.getRowsAbove(-2), 'B2:C3'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'A2:A4'],
    ['getColumnsBefore within', (range) => range.getColumnsBefore(-1), 'B2:B4'],
    ['getColumnsAfter within', (range) => range.getColumnsAfter(-1), 'C2:C4'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(1), 'D2:D4'],
    ['getResizedRange', (range) => range.getResizedRange(1, -1), 'B2:B5'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, 1), 'C3:D5'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:C'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getLastCell', (range) => range.getLastCell(), 'C4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:C4'],
    ['getCell', (range) => range.getCell(1, 1), 'C3'],
    ['getBoundingRect', (range) => range.getBoundingRect('E9'), 'B2:E9'],
    ['getIntersection', (range) => range.getIntersection('A1:B3'), 'B2:B3'],
  ])('%s of B2:C4 (Office.js reference, Range)', async (_, find, address) => {
    const range = await inExcel((context) => find(first(context).getRange('B2:C4')).load('address'));
    expect(range.address).toBe(`Sheet1!${address}`);
  });

  test('push nothing off the sheet (docs: error NonBlankCellOffSheet)', async () => {
    const insert = (context: Excel.RequestContext) => first(context).getRange('A1').insert('Down');
    await inExcel((context) => (first(context).getRange('A1048576').values = [['last']]));
    expect(await codeOf(inExcel(insert))).toBe('NonBlankCellOffSheet');
  });

  test('outside the sheet are refused', async () => {
    expect(
      await codeOf(inExcel((context) => first(context).getRange('A1').getRowsAbove(1).load('address'))),
    ).toBe('InvalidArgument');
  });

  test('of whole columns are too large to read', async () => {
    const range = await inExcel((context) => first(context).getRange('A:F').load('values,cellCount'));
    expect(range.values).toBeNull();
    expect(range.cellCount).toBe(6 * 1_048_576);
  });

  test('the used range begins at the first filled cell', async () => {
    const range = await inExcel((context) => {
      first(context).getRange('C3').values = [['x']];
      first(context).getRange('E9').values = [[1]];
      return first(context).getUsedRange(true).load('address');
    });
    expect(range.address).toBe('Sheet1!C3:E9');
  });

  test('answer null for a format that differs between their cells', async () => {
    const { format } = await inExcel((context) => {
      first(context).getRange('A1').format.font.bold = true;
      return first(context).getRange('A1:A2').load('format/font/bold,format/font/size');
    });
    expect(format.font.bold).toBeNull();
    expect(format.font.size).toBe(11);
  });

  test('that an add-in keeps move with inserted cells', async () => {
    await Excel.run(async (context) => {
      const kept = first(context).getRange('B2');
      context.trackedObjects.add(kept);
      await context.sync();
      first(context).getRange('1:1').insert('Down');
      kept.load('address');
      await context.sync();
      expect(kept.address).toBe('Sheet1!B3');
      context.trackedObjects.remove(kept);
    });
  });

  test('copy formulas as a user would', async () => {
    const range = await inExcel((context) => {
      first(context).getRange('A1:A2').values = [[1], [2]];
      first(context).getRange('B1').formulas = [['=A1*10']];
      first(context).getRange('B2').copyFrom('B1');
      return first(context).getRange('B2').load('formulas,values');
    });
    expect(range.formulas).toEqual([['=A2*10']]);
    expect(range.values).toEqual([[20]]);
  });
});

describe('The copy of a sheet (Office.js reference, Worksheet.copy)', () => {
  const copied = async () => {
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        ['Name', 'Twice'],
        [2, ''],
      ];
      sheet.tables.add('A1:B2', true).name = 'List';
      sheet.getRange('B2').formulas = [['=[@Name]*2']];
      sheet.getRange('D1').formulas = [['=SUM(List[Twice])']];
      sheet.getRange('A1').format.columnWidth = 99;
      workbook.names.add('Corner', sheet.getRange('A1'));
      workbook.worksheets.add('Last');
    });
    return inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      return sheet.copy(Excel.WorksheetPositionType.after, sheet).load('name,position');
    });
  };

  test('stands where it was asked, with cells, looks and tables of its own', async () => {
    const copy = await copied();
    expect([copy.name, copy.position]).toEqual(['Sheet1 (2)', 1]);
    const { tables, sum, width } = await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1 (2)');
      sheet.getRange('A2').values = [[5]];
      return {
        tables: workbook.tables.load('items/name'),
        sum: sheet.getRange('D1').load('values,formulas'),
        width: sheet.getRange('A1').load('format/columnWidth'),
      };
    });
    expect(tables.items.map(({ name }) => name)).toEqual(['List', 'List2']);
    expect([sum.values, sum.formulas, width.format.columnWidth]).toEqual([
      [[10]],
      [['=SUM(List2[Twice])']],
      99,
    ]);
    const original = await inExcel((context) => first(context).getRange('D1').load('values'));
    expect(original.values).toEqual([[4]]);
  });

  test('has a name of its own for each that leads to the sheet; those of the workbook stay', async () => {
    await copied();
    await inExcel((context) => (first(context).name = 'Renamed'));
    const { ofBook, ofCopy } = await inExcel(({ workbook }) => ({
      ofBook: workbook.names.load('items/formula'),
      ofCopy: workbook.worksheets.getItem('Sheet1 (2)').names.load('items/formula'),
    }));
    expect(ofBook.items.map(({ formula }) => formula)).toEqual(['=Renamed!$A$1']);
    expect(ofCopy.items.map(({ formula }) => formula)).toEqual(["='Sheet1 (2)'!$A$1"]);
  });
});
