import { startLocalExcel } from '../inProcess';
import { codeOf, onSheet } from './inExcel';

beforeEach(() => startLocalExcel());

describe('Conditional formats (docs: excel-add-ins-conditional-formatting)', () => {
  const add = (sheet: Excel.Worksheet, address: string, formula: string) => {
    const format = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = '#ff0000';
    return format;
  };

  test('the newest has the highest priority until another takes it (Office.js reference, ConditionalFormatCollection.add)', async () => {
    const formats = await onSheet((sheet) => {
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

  test.each([
    [0, 0],
    [2, 2],
    [99, 2],
    [-1, 2],
    [-99, 0],
  ])(
    'a priority of %i among three becomes %i (Office.js reference, ConditionalFormat.priority)',
    async (asked, got) => {
      const formats = await onSheet((sheet) => {
        add(sheet, 'A1', '=A1=3');
        add(sheet, 'A1', '=A1=2');
        add(sheet, 'A1', '=A1=1').priority = asked;
        return sheet.getRange('A1').conditionalFormats.load('items/custom/rule/formula');
      });
      expect(formats.items.findIndex((each) => each.custom.rule.formula === '=A1=1')).toBe(got);
    },
  );

  test('cover several ranges at once, and tell which (Office.js reference, RangeAreas and ConditionalFormat.getRanges)', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const format = sheet.getRanges('A1:B2,D4').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=A1=1';
      const { areas } = format.getRanges();
      areas.load('items/address');
      const range = format.getRangeOrNullObject();
      const elsewhere = sheet.getRange('C3').conditionalFormats.getCount();
      await context.sync();
      expect(areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:B2', 'Sheet1!D4']);
      expect([range.isNullObject, elsewhere.value]).toEqual([true, 0]);
    });
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

  test('can be cleared for some cells, and stay on the others with what they say', async () => {
    const ruleAt = (sheet: Excel.Worksheet, cell: string) =>
      sheet.getRange(cell).conditionalFormats.load('items/custom/rule/formula');
    const rules = await onSheet((sheet) => {
      add(sheet, 'A:C', '=$B1="x"');
      sheet.getRange('A1:C4').conditionalFormats.clearAll();
      sheet.getRange('B9').conditionalFormats.clearAll();
      return ['A4', 'B9', 'C9', 'A99'].map((cell) => ruleAt(sheet, cell));
    });
    expect(rules.map(({ items }) => items.map((rule) => rule.custom.rule.formula))).toEqual([
      [],
      [],
      ['=$B5="x"'],
      ['=$B5="x"'],
    ]);
  });

  test('of several ranges have no one range (Office.js reference, ConditionalFormat.getRange and getRangeOrNullObject)', async () => {
    const range = await onSheet((sheet) => {
      add(sheet, 'A1:A9', '=A1=1');
      sheet.getRange('A5').conditionalFormats.clearAll();
      return sheet.getRange('A1').conditionalFormats.getItemAt(0).getRangeOrNullObject().load('address');
    });
    expect(range.isNullObject).toBe(true);
    expect(
      await codeOf(
        onSheet((sheet) => sheet.getRange('A1').conditionalFormats.getItemAt(0).getRange().load('address')),
      ),
    ).toBe('InvalidArgument');
  });

  test('mark values that stand there more than once (docs: excel-add-ins-conditional-formatting, "Preset criteria")', async () => {
    const found = await onSheet((sheet) => {
      const format = sheet.getRange('A:A').conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
      format.preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.duplicateValues };
      format.preset.format.numberFormat = '"2× "@';
      const { conditionalFormats } = sheet.getRange('A1');
      const custom = conditionalFormats.getItemAt(0).customOrNullObject.load('isNullObject');
      return {
        custom,
        all: conditionalFormats.load('items/type,items/preset/rule,items/preset/format/numberFormat'),
      };
    });
    expect(found.custom.isNullObject).toBe(true);
    expect(
      found.all.items.map(({ type, preset }) => [type, preset.rule, preset.format.numberFormat]),
    ).toEqual([['PresetCriteria', { criterion: 'DuplicateValues' }, '"2× "@']]);
  });

  test('of other preset criteria say that they are not there yet', async () => {
    const add = (criterion: Excel.ConditionalFormatPresetCriterion) =>
      onSheet((sheet) => {
        const format = sheet
          .getRange('A1')
          .conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
        format.preset.rule = { criterion };
      });
    expect(await codeOf(add(Excel.ConditionalFormatPresetCriterion.aboveAverage))).toBe('NotImplemented');
  });

  test('refuse structured references (support.microsoft.com, "Use conditional formatting": no references to tables)', async () => {
    await onSheet((sheet) => (sheet.tables.add('A1:B2', true).name = 'tbl'));
    expect(await codeOf(onSheet((sheet) => add(sheet, 'A2', '=tbl[Column1]=1')))).toBe('InvalidArgument');
  });

  test('move with their cells, and their formulas with them', async () => {
    await onSheet((sheet) => add(sheet, 'B2:B9', '=$A2>1'));
    await onSheet((sheet) => sheet.getRange('1:2').insert('Down'));
    const format = await onSheet((sheet) => {
      const first = sheet.getRange('B4').conditionalFormats.getItemAt(0);
      first.load('custom/rule/formula');
      return { first, range: first.getRange().load('address') };
    });
    expect(format.range.address).toBe('Sheet1!B4:B11');
    expect(format.first.custom.rule.formula).toBe('=$A4>1');
  });
});

describe('Validation (docs: excel-add-ins-data-validation)', () => {
  test('a list can stand in a range of another sheet, whose new name it follows', async () => {
    const { rule } = await onSheet((sheet, context) => {
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
      onSheet(
        (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { source, inCellDropDown: true } }),
      );
    await set('x'.repeat(255));
    expect(await codeOf(set('x'.repeat(256)))).toBe('InvalidArgument');
  });

  test('the alert needs a rule first', async () => {
    const alert = { message: 'No', showAlert: true, style: Excel.DataValidationAlertStyle.stop, title: 'No' };
    expect(await codeOf(onSheet((sheet) => (sheet.getRange('A1').dataValidation.errorAlert = alert)))).toBe(
      'InvalidOperation',
    );
  });

  test('does not stop the API from writing anything: it judges what users enter', async () => {
    const { values } = await onSheet((sheet) => {
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
