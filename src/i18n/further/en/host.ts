import type { FurtherTexts } from '../furtherTexts';

export const host: FurtherTexts['host'] = {
  findings: {
    readOnly:
      'This workbook was opened read-only: you can look things up, but what you fill in is not kept. Enable editing, or open the workbook again when nobody else holds it.',
    calculation:
      'Excel does not calculate formulas by itself here: Signal, quarters and PivotTables may be out of date. Set Formulas > Calculation Options to Automatic.',
    monthFirst:
      'This Excel reads a typed date with the month first: 3-4-2026 becomes 4 March. Type dates in this pane, or in the sheet as 2026-04-03.',
  },
  calculate: 'Calculate now',
  calculated:
    'Everything has just been calculated. Set Formulas > Calculation Options to Automatic, or it goes out of date again.',
};
