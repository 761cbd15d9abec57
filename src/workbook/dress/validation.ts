import type { ColumnKey } from '../../i18n/workbook/textShape';
import { addCalamityValidation, addValidation, validationsOf } from '../columns/validation';
import { listNames } from '../names/tableNames';
import { finding, type DressPart } from './read/finding';

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
    const validationOf = (key: ColumnKey) => dressed.body(key).getEntireColumn().dataValidation.load('type');
    const wanted = validationsOf(dressed.language).map(({ key, rule }) => {
      return { key, type: typeOf(rule), standing: validationOf(key) };
    });
    const ofCalamities = validationOf('calamity');
    const codes = context.workbook.names.getItemOrNullObject(listNames.calamities);
    await context.sync();
    // A register has no calamities before somebody makes their sheet.
    if (!codes.isNullObject) wanted.push({ key: 'calamity', type: 'List', standing: ofCalamities });
    const lost = wanted.flatMap(({ key, type, standing }) => (standing.type === type ? [] : key));
    return finding('validation', lost.length, lost);
  },
  mend: async (context, dressed, { columns }) => {
    const wholeColumn = (key: ColumnKey) => dressed.body(key).getEntireColumn();
    for (const key of columns) wholeColumn(key).dataValidation.clear();
    addValidation(wholeColumn, dressed.language, columns);
    if (columns.includes('calamity')) addCalamityValidation(wholeColumn('calamity'), dressed.language);
    await context.sync();
  },
};
