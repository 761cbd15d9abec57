import type { FurtherTexts } from '../furtherTexts';

export const host: FurtherTexts['host'] = {
  findings: {
    readOnly:
      'This workbook is open read-only. You can look things up, but what you enter will not be saved. Enable editing, or reopen the workbook when nobody else is using it.',
    calculation:
      'Excel does not calculate formulas automatically here. Signal, quarters and PivotTables may be out of date. Set Formulas > Calculation Options to Automatic.',
    monthFirst:
      'This Excel reads a typed date with the month first: 3-4-2026 becomes 4 March. Type dates in the pane, or in the sheet as 2026-04-03.',
  },
  calculate: 'Calculate now',
  calculated:
    'Everything has just been calculated. Set Formulas > Calculation Options to Automatic, or it will be out of date again soon.',
};
