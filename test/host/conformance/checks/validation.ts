import { codeOf, loaded, put, valueOf } from '../bench';
import { OURS, type Check } from '../Check';

const page = 'learn.microsoft.com: Add data validation to Excel ranges';

/** Validation that helps people who type in the sheet. */
export const validation: readonly Check[] = [
  {
    id: 'validation.name',
    says: 'A list may stand under a name of the workbook, and its rule reads back',
    source: page,
    expected: [`=${OURS}list`, true],
    see: async ({ sheet, context }) => {
      context.workbook.names.add(`${OURS}list`, put(sheet, 'A1', [['one'], ['two']]));
      await context.sync();
      const { dataValidation } = sheet.getRange('C:C');
      dataValidation.rule = { list: { source: `=${OURS}list`, inCellDropDown: true } };
      await context.sync();
      const { list } = (await loaded(sheet.getRange('C9').dataValidation, 'rule')).rule;
      return [String(list?.source), list?.inCellDropDown ?? false];
    },
  },
  {
    id: 'validation.inline',
    says: 'A list of more than 255 characters in the rule itself is refused',
    source: page,
    otherwise: 'lists of an office stand in cells',
    expected: 'InvalidArgument',
    see: ({ sheet, context }) =>
      codeOf(context, () => {
        sheet.getRange('A1').dataValidation.rule = {
          list: { source: 'x'.repeat(256), inCellDropDown: true },
        };
      }),
  },
  {
    id: 'validation.prompt',
    says: 'A hint and a warning that lets pass read back as they were set',
    source: page,
    expected: ['Title', 'Hint', 'Warning', 'Message', true],
    see: async ({ sheet, context }) => {
      const { dataValidation } = sheet.getRange('C:C');
      const { lessThanOrEqualTo } = Excel.DataValidationOperator;
      dataValidation.rule = { textLength: { formula1: 9, operator: lessThanOrEqualTo } };
      dataValidation.prompt = { showPrompt: true, title: 'Title', message: 'Hint' };
      dataValidation.errorAlert = {
        showAlert: true,
        style: Excel.DataValidationAlertStyle.warning,
        title: 'Title',
        message: 'Message',
      };
      await context.sync();
      const read = await loaded(sheet.getRange('C5').dataValidation, 'prompt,errorAlert');
      const { prompt, errorAlert } = read;
      return [prompt.title, prompt.message, errorAlert.style, errorAlert.message, errorAlert.showAlert];
    },
  },
  {
    id: 'validation.add-in',
    says: 'Validation judges what people type, and lets an add-in write anything',
    source: page,
    expected: 'text',
    see: ({ sheet }) => {
      const cell = sheet.getRange('A1');
      const { between } = Excel.DataValidationOperator;
      cell.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: between } };
      cell.values = [['text']];
      return valueOf(cell);
    },
  },
  {
    id: 'validation.mixed',
    says: 'Cells that don’t all have the same validation say that it is inconsistent',
    source: 'learn.microsoft.com: Excel.DataValidationType',
    expected: 'Inconsistent',
    see: async ({ sheet, context }) => {
      sheet.getRange('A1').dataValidation.rule = { list: { source: 'a,b', inCellDropDown: true } };
      await context.sync();
      return (await loaded(sheet.getRange('A1:A2').dataValidation, 'type')).type;
    },
  },
];
