/** Says it in the cell, for who sees no bold: the number itself stays as it is. */
export const twice = '"2× "@';

/**
 * Marks case numbers that stand in the sheet more than once, as those of a copied row do, for colleagues without the
 * add-in. Excel's own rule for duplicate values: a formula that counts, row by row, is too heavy for a long register. It
 * comes before the callback colours, which leave nothing to later rules.
 * @param numbers the sheet's column in which the case numbers stand
 */
export function addDuplicateMark(numbers: Excel.Range): void {
  const rule = numbers.conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
  rule.preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.duplicateValues };
  const { format } = rule.preset;
  format.font.bold = true;
  format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
  format.numberFormat = twice;
  rule.priority = 0;
}
