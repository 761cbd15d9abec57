import { startLocalExcel } from '../inProcess';
import { inExcel } from './inExcel';

/** A table "tbl" at A1 of a new sheet "Cases": a header row and `rows`. */
async function makeTable(header: string[], rows: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Cases');
    const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, header.length);
    range.values = [header, ...rows];
    sheet.tables.add(range, true).name = 'tbl';
    await context.sync();
  });
}

/** Writes into the row below the body and gives the body that results. */
async function append(row: unknown[]): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tbl');
    table.getDataBodyRange().getRowsBelow(1).values = [row];
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    return body.values;
  });
}

const run = <T>(change: (table: Excel.Table, context: Excel.RequestContext) => T) =>
  inExcel((context) => change(context.workbook.tables.getItem('tbl'), context));

describe('Writing in the row below a table (docs: excel/co-authoring-in-excel-add-ins)', () => {
  beforeEach(async () => {
    startLocalExcel();
    await makeTable(['Id', 'Name'], [['a', 'An']]);
  });

  test('makes the table one row longer', async () => {
    expect(await append(['b', 'Bo'])).toEqual([
      ['a', 'An'],
      ['b', 'Bo'],
    ]);
  });

  test('several rows at once make it as much longer', async () => {
    await run((table) => {
      table.getDataBodyRange().getRowsBelow(2).values = [
        ['b', 'Bo'],
        ['c', 'Co'],
      ];
    });
    expect(await append(['d', 'Do'])).toHaveLength(4);
  });

  test('leaves the table as it is when only blanks are written: "you can\'t add a completely empty row"', async () => {
    expect(await append(['', ''])).toEqual([['a', 'An']]);
  });

  test('leaves the table as it is for a person who switched AutoCorrect\'s "Include new rows and columns in table" off', async () => {
    const { workbook } = startLocalExcel();
    await makeTable(['Id', 'Name'], [['a', 'An']]);
    workbook.includesNewRows = false;
    expect(await append(['b', 'Bo'])).toEqual([['a', 'An']]);
  });

  test('leaves the table as it is under a totals row', async () => {
    await run((table) => (table.showTotals = true));
    await run((table) => (table.getRange().getRowsBelow(1).values = [['b', 'Bo']]));
    expect(await run((table) => table.getDataBodyRange().load('values'))).toMatchObject({
      values: [['a', 'An']],
    });
  });

  test('leaves the table as it is under a filter', async () => {
    await run((table) => table.columns.getItem('Id').filter.applyValuesFilter(['a']));
    expect(await append(['b', 'Bo'])).toHaveLength(1);
  });

  test('leaves the table as it is when something stood in that row', async () => {
    await run((table) => (table.worksheet.getRange('B2').getRowsBelow(1).values = [['note']]));
    await run((table) => table.resize('A1:B2'));
    expect(await append(['b', 'Bo'])).toHaveLength(1);
  });

  test('makes it longer above other data once a blank row was inserted', async () => {
    await run((table) => {
      table.worksheet.getRange('A3:B3').values = [['below', 'too']];
      table.resize('A1:B2');
      table.getDataBodyRange().getRowsBelow(1).insert('Down');
    });
    expect(await append(['b', 'Bo'])).toHaveLength(2);
    const below = await run((table) => table.getRange().getRowsBelow(1).load('values'));
    expect(below.values).toEqual([['below', 'too']]);
  });

  test('leaves the table as it is above validation that covers only a part of the column', async () => {
    await run((table) => {
      table.worksheet.getRange('A3:A9').dataValidation.rule = {
        list: { source: 'x,y', inCellDropDown: true },
      };
    });
    expect(await append(['x', 'Bo'])).toHaveLength(1);
  });

  test('loses the last rows when office.js sends them in a chunk of their own that is blank (OfficeDev issue 3013)', async () => {
    const column = Array.from({ length: 1501 }, (_, i) => [i < 1500 ? i : '']);
    const body = await run((table) => {
      const id = table.columns.getItem('Id').getDataBodyRange();
      id.getRowsBelow(1501).values = column;
      return table.getDataBodyRange().load('rowCount');
    });
    expect(body.rowCount).toBe(1501);
  });

  test('keeps the blank row of an empty table', async () => {
    await run((table) => table.getDataBodyRange().clear('Contents'));
    expect(await append(['b', 'Bo'])).toEqual([
      ['', ''],
      ['b', 'Bo'],
    ]);
  });

  test('extends formats, conditional formats and validation of the body', async () => {
    await run((table) => {
      const body = table.getDataBodyRange();
      body.format.font.bold = true;
      table.columns.getItem('Id').getDataBodyRange().numberFormat = [['@']];
      body.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = '=$A2="b"';
      body.dataValidation.rule = { custom: { formula: '=LEN(A2)>0' } };
    });
    await append(['b', 'Bo']);
    const last = await run((table) => {
      const row = table.getDataBodyRange().getLastRow();
      row.load('numberFormat,format/font/bold,dataValidation/type');
      const rules = row.conditionalFormats.load('items/custom/rule/formula');
      return { row, rules };
    });
    expect(last.row.numberFormat).toEqual([['@', 'General']]);
    expect(last.row.format.font.bold).toBe(true);
    expect(last.row.dataValidation.type).toBe('Custom');
    expect(last.rules.items.map((rule) => rule.custom.rule.formula)).toEqual(['=$A2="b"']);
  });

  test('reads a value by the format that the cell had before it joined the table', async () => {
    await run((table) => (table.getDataBodyRange().numberFormat = [['@', '@']]));
    expect(await append(['0612', 'x'])).toContainEqual([612, 'x']);
  });
});

describe('Calculated columns (AutoCorrect "Fill formulas in tables", OfficeDev issue 6745)', () => {
  beforeEach(async () => {
    startLocalExcel();
    await makeTable(
      ['Number', 'Double'],
      [
        [1, ''],
        [2, ''],
      ],
    );
    await run((table) => (table.worksheet.getRange('B2').formulas = [['=[@Number]*2']]));
  });

  test('one formula fills a column that holds nothing else', async () => {
    expect(await append([3, null])).toEqual([
      [1, 2],
      [2, 4],
      [3, 6],
    ]);
  });

  test('a value written beside a new row wins over the formula', async () => {
    expect(await append([3, 'mine'])).toContainEqual([3, 'mine']);
  });

  test('a value written over a formula stays, and new rows still get the formula', async () => {
    await run((table) => (table.worksheet.getRange('B2').values = [['mine']]));
    expect(await append([3, null])).toEqual([
      [1, 'mine'],
      [2, 4],
      [3, 6],
    ]);
  });

  test('formulas that differ all become the last one (OfficeDev issues 5909 and 6745)', async () => {
    const body = await run((table) => {
      const column = table.columns.getItem('Double').getDataBodyRange();
      column.clear('Contents');
      column.formulas = [['=A2+1'], ['=A3+2']];
      return column.load('formulas');
    });
    expect(body.formulas).toEqual([['=A2+2'], ['=A3+2']]);
  });

  test('fill with the new name after a column is renamed', async () => {
    await run((table) => (table.columns.getItem('Number').name = 'Count'));
    expect(await append([3, null])).toContainEqual([3, 6]);
    const { formulas } = await run((table) => table.getDataBodyRange().getLastCell().load('formulas'));
    expect(formulas).toEqual([['=[@Count]*2']]);
  });

  test('shift addresses of cells in the same row', async () => {
    await run((table) => {
      table.columns.getItem('Double').getDataBodyRange().clear('Contents');
      table.worksheet.getRange('B2').formulas = [['=A2+1']];
    });
    expect(await append([5, null])).toEqual([
      [1, 2],
      [2, 3],
      [5, 6],
    ]);
  });
});
