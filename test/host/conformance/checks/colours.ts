import { put } from '../bench';
import { NotInOfficeJs, type Check } from '../Check';

/** What rules colour, as Excel displays it: ExcelApi 1.19, and an office.js that has it. */
export const colours: readonly Check[] = [
  {
    id: 'colours.follow',
    says: 'A cell gets its rule’s colour when another cell changes that the rule looks at',
    source: 'office-js #5299; learn.microsoft.com: Range.getDisplayedCellProperties',
    otherwise:
      'Signaal says it in words and in the colour of its own cell, and each step in the pane draws the window anew',
    expected: '#FFD966',
    see: async ({ sheet, context }) => {
      const cell = sheet.getRange('B1');
      const rule = cell.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = '=$A1="x"';
      rule.custom.format.fill.color = '#FFD966';
      put(sheet, 'A1', [['y']]);
      await context.sync();
      put(sheet, 'A1', [['x']]);
      await context.sync();
      if (!('getDisplayedCellProperties' in cell)) throw new NotInOfficeJs('getDisplayedCellProperties');
      const shown = cell.getDisplayedCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      return shown.value[0]?.[0]?.format?.fill?.color?.toUpperCase() ?? null;
    },
  },
];
