import { startLocalExcel } from '../inProcess';

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error),
  );

const run = <T>(change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T) =>
  Excel.run(async (context) => {
    const result = change(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

beforeEach(() => startLocalExcel());

describe('Conditional formats', () => {
  const add = (sheet: Excel.Worksheet, address: string, formula: string) => {
    const format = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = '#ff0000';
    return format;
  };

  test('the newest has the highest priority until another takes it', async () => {
    const formats = await run((sheet) => {
      add(sheet, 'A1:A9', '=A1=1');
      add(sheet, 'A1:A9', '=A1=2');
      const third = add(sheet, 'A1:A9', '=A1=3');
      third.priority = 2;
      return sheet.getRange('A1').conditionalFormats.load('items/priority,items/custom/rule/formula');
    });
    expect(formats.items.map((each) => [each.priority, each.custom.rule.formula])).toEqual([
      [0, '=A1=2'],
      [1, '=A1=1'],
      [2, '=A1=3'],
    ]);
  });

  test('can be used after a sync', async () => {
    await Excel.run(async (context) => {
      const format = add(context.workbook.worksheets.getItem('Sheet1'), 'A1', '=A1=1');
      await context.sync();
      format.stopIfTrue = true;
      format.load('stopIfTrue,custom/format/fill/color');
      await context.sync();
      expect(format.stopIfTrue).toBe(true);
      expect(format.custom.format.fill.color).toBe('#FF0000');
    });
  });

  test('refuse structured references', async () => {
    await run((sheet) => (sheet.tables.add('A1:B2', true).name = 'tbl'));
    expect(await codeOf(run((sheet) => add(sheet, 'A2', '=tbl[Column1]=1')))).toBe('InvalidArgument');
  });

  test('move with their cells, and their formulas with them', async () => {
    await run((sheet) => add(sheet, 'B2:B9', '=$A2>1'));
    await run((sheet) => sheet.getRange('1:2').insert('Down'));
    const format = await run((sheet) => {
      const first = sheet.getRange('B4').conditionalFormats.getItemAt(0);
      first.load('custom/rule/formula');
      return { first, range: first.getRange().load('address') };
    });
    expect(format.range.address).toBe('Sheet1!B4:B11');
    expect(format.first.custom.rule.formula).toBe('=$A4>1');
  });
});

describe('Validation', () => {
  test('a list can stand in a range of another sheet, whose new name it follows', async () => {
    const { rule } = await run((sheet, context) => {
      const lists = context.workbook.worksheets.add('Lists');
      const { dataValidation } = sheet.getRange('A1:A5');
      dataValidation.rule = { list: { source: lists.getRange('A1:A3'), inCellDropDown: true } };
      lists.name = 'My lists';
      return dataValidation.load('rule');
    });
    expect(rule.list).toEqual({ source: "='My lists'!$A$1:$A$3", inCellDropDown: true });
  });

  test('an inline list holds at most 255 characters (docs: excel-add-ins-data-validation)', async () => {
    const set = (source: string) =>
      run((sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { source, inCellDropDown: true } }));
    await set('x'.repeat(255));
    expect(await codeOf(set('x'.repeat(256)))).toBe('InvalidArgument');
  });

  test('the alert needs a rule first', async () => {
    const alert = { message: 'No', showAlert: true, style: Excel.DataValidationAlertStyle.stop, title: 'No' };
    expect(await codeOf(run((sheet) => (sheet.getRange('A1').dataValidation.errorAlert = alert)))).toBe(
      'InvalidOperation',
    );
  });

  test('does not stop the API from writing anything', async () => {
    const { values } = await run((sheet) => {
      const cell = sheet.getRange('A1');
      cell.dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 5, operator: Excel.DataValidationOperator.between },
      };
      cell.values = [['text']];
      return cell.load('values');
    });
    expect(values).toEqual([['text']]);
  });
});

describe('A protected sheet', () => {
  beforeEach(() =>
    run((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    }),
  );

  test('takes values in unlocked cells only', async () => {
    await run((sheet) => (sheet.getRange('B1').values = [['x']]));
    expect(await codeOf(run((sheet) => (sheet.getRange('A1:B1').values = [['x', 'x']])))).toBe(
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
    for (const attempt of attempts) expect(await codeOf(run(attempt))).toBe('AccessDenied');
  });

  test('cannot be protected again (Office.js reference, WorksheetProtection.protect)', async () => {
    expect(await codeOf(run((sheet) => sheet.protection.protect()))).toBe('InvalidOperation');
    await run((sheet) => sheet.protection.unprotect());
    const { protection } = await run((sheet) => sheet.load('protection/protected'));
    expect(protection.protected).toBe(false);
  });
});
