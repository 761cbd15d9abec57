import { addValidation, validationsOf } from '../columns/validation';
import { finding, type DressPart } from './finding';

/** Office.js names a rule as its type, but for the capital: `textLength` and `TextLength`. */
const typeOf = (rule: Excel.DataValidationRule): string =>
  Object.keys(rule)
    .join()
    .replace(/^./, (first) => first.toUpperCase());

/**
 * Validation that is gone, or covers a part of its column only: then the table doesn't grow (docs: co-authoring in Excel
 * add-ins). What an office made of a rule of the same type is its own.
 */
export const validation: DressPart = {
  inspect: async (context, dressed) => {
    const wanted = validationsOf(dressed.language).map(({ key, rule }) => {
      const standing = dressed.body(key).getEntireColumn().dataValidation.load('type');
      return { key, type: typeOf(rule), standing };
    });
    await context.sync();
    const lost = wanted.flatMap(({ key, type, standing }) => (standing.type === type ? [] : key));
    return finding('validation', lost.length, lost);
  },
  mend: async (context, dressed, { columns }) => {
    const wholeColumn = (key: (typeof columns)[number]) => dressed.body(key).getEntireColumn();
    for (const key of columns) wholeColumn(key).dataValidation.clear();
    addValidation(wholeColumn, dressed.language, columns);
    await context.sync();
  },
};
