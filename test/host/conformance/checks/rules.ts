import { codeOf, loaded, makeTable } from '../bench';
import { OUR_READING, type Check } from '../Check';

const page = 'learn.microsoft.com: Apply conditional formatting to Excel ranges';

const colour = (range: Excel.Range, formula: string): Excel.ConditionalFormat => {
  const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = '#FFD966';
  return rule;
};

/** Rules for colours. That a rule is painted anew when a cell changes can be read through no API: see `notAlone`. */
export const rules: readonly Check[] = [
  {
    id: 'rules.readBack',
    says: 'A rule over whole columns reads back with its range, formula, colour and “stop if true”',
    source: page,
    expected: ['A:C', '=$A1="x"', '#FFD966', true],
    see: async ({ sheet, context }) => {
      colour(sheet.getRange('A:C'), '=$A1="x"').stopIfTrue = true;
      await context.sync();
      const rule = sheet.getRange('A:C').conditionalFormats.getItemAt(0);
      rule.load('stopIfTrue,custom/rule/formula,custom/format/fill/color');
      const range = rule.getRangeOrNullObject().load('address');
      await context.sync();
      const { formula } = rule.custom.rule;
      const [, address = ''] = range.address.split('!');
      return [address, formula, rule.custom.format.fill.color.toUpperCase(), rule.stopIfTrue ?? null];
    },
  },
  {
    id: 'rules.newest',
    says: 'A new rule comes before those that stood there, until it is given another priority',
    source: 'learn.microsoft.com: ConditionalFormatCollection.add',
    expected: ['=$A1=3', '=$A1=2', '=$A1=1'],
    see: async ({ sheet }) => {
      for (const formula of ['=$A1=1', '=$A1=2', '=$A1=3']) colour(sheet.getRange('A:C'), formula);
      const all = await loaded(
        sheet.getRange('A:C').conditionalFormats,
        'items/priority,items/custom/rule/formula',
      );
      const inOrder = [...all.items].sort((one, other) => one.priority - other.priority);
      return inOrder.map((rule) => rule.custom.rule.formula);
    },
  },
  {
    id: 'rules.priority',
    says: 'Rules stand in the order of the priorities that they were given, counted from 0',
    source: 'learn.microsoft.com: ConditionalFormat.priority',
    expected: ['=$A1=1', '=$A1=2', '=$A1=3'],
    see: async ({ sheet }) => {
      ['=$A1=1', '=$A1=2', '=$A1=3'].forEach((formula, index) => {
        colour(sheet.getRange('A:C'), formula).priority = index;
      });
      const all = await loaded(
        sheet.getRange('A:C').conditionalFormats,
        'items/priority,items/custom/rule/formula',
      );
      const inOrder = [...all.items].sort((one, other) => one.priority - other.priority);
      return inOrder.map((rule) => rule.custom.rule.formula);
    },
  },
  {
    id: 'rules.duplicates',
    says: 'Excel’s own rule for duplicate values can be set with a number format, and reads back',
    source: `${page}, Preset criteria`,
    expected: ['DuplicateValues', '"2× "@'],
    see: async ({ sheet, context }) => {
      const range = sheet.getRange('A:A');
      const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
      rule.preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.duplicateValues };
      rule.preset.format.numberFormat = '"2× "@';
      await context.sync();
      const { preset } = await loaded(
        range.conditionalFormats.getItemAt(0),
        'preset/rule,preset/format/numberFormat',
      );
      return [preset.rule.criterion, String(preset.format.numberFormat)];
    },
  },
  {
    id: 'rules.structured',
    says: 'A rule can’t name a table',
    source: 'support.microsoft.com: Use conditional formatting to highlight information',
    otherwise: 'the register’s rules use addresses',
    expected: 'InvalidArgument',
    see: async ({ sheet, context }) => {
      makeTable(sheet, [['Id'], ['a']], 'conformance_rules');
      await context.sync();
      return codeOf(context, () => colour(sheet.getRange('A:A'), '=conformance_rules[Id]="a"'));
    },
  },
  {
    id: 'rules.pieces',
    says: 'A rule of which a part was cleared has no one range: getRangeOrNullObject gives none',
    source: 'learn.microsoft.com: ConditionalFormat.getRangeOrNullObject',
    expected: true,
    see: async ({ sheet, context }) => {
      colour(sheet.getRange('A1:A9'), '=$A1="x"');
      await context.sync();
      sheet.getRange('A5').conditionalFormats.clearAll();
      await context.sync();
      const rule = sheet.getRange('A1').conditionalFormats.getItemAt(0);
      return (await loaded(rule.getRangeOrNullObject(), 'address')).isNullObject;
    },
  },
  {
    id: 'rules.inserted',
    says: 'A rule moves with its cells, and so does its formula',
    source: OUR_READING,
    otherwise: 'the inspection finds rules that lie elsewhere, and puts them back',
    expected: ['B4:B11', '=$A4>1'],
    see: async ({ sheet, context }) => {
      colour(sheet.getRange('B2:B9'), '=$A2>1');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      const rule = sheet.getRange('B4').conditionalFormats.getItemAt(0);
      const range = rule.getRange().load('address');
      await loaded(rule, 'custom/rule/formula');
      return [range.address.split('!')[1] ?? '', rule.custom.rule.formula];
    },
  },
];
