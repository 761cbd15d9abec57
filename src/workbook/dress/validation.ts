import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { ColumnKey } from '../../i18n/workbook/textShape';
import { addCalamityValidation, addValidation, validationsOf } from '../columns/validation';
import { listNames } from '../names/tableNames';
import { finding, type DressPart } from './kept/finding';
import { keepValidation } from './kept/keepValidation';
import { putValidationBack } from './kept/putValidationBack';
import { readIds } from './kept/readIds';

/** Office.js names a rule as its type, but for the capital: `textLength` and `TextLength`. */
const typeOf = (rule: Excel.DataValidationRule): string =>
  Object.keys(rule)
    .join()
    .replace(/^./, (first) => first.toUpperCase());

/** The types of the rules of the columns that have one. */
const typesOf = (language: RegisterLanguage): Map<ColumnKey, string> =>
  new Map([
    ...validationsOf(language).map(({ key, rule }) => [key, typeOf(rule)] as const),
    ['calamity', 'List'] as const,
  ]);

/**
 * Validation that is gone, or covers a part of its column only: then the table doesn't grow (docs: co-authoring in Excel
 * add-ins). What an office made of a rule of the same type is its own.
 */
export const validation: DressPart = {
  inspect: async (context, dressed) => {
    const standing = [...typesOf(dressed.language)].map(([key, type]) => {
      const found = dressed.body(key).getEntireColumn().dataValidation.load('type');
      return { key, type, found };
    });
    const codes = context.workbook.names.getItemOrNullObject(listNames.calamities);
    await context.sync();
    const lost = standing.flatMap(({ key, type, found }) => {
      // A register has no calamities before somebody makes their sheet.
      const isWanted = key !== 'calamity' || !codes.isNullObject;
      return isWanted && found.type !== type ? key : [];
    });
    return finding('validation', lost.length, lost);
  },
  mend: async (context, dressed, { columns }, { kept }) => {
    const ids = await readIds(context);
    for (const key of columns) await kept(await keepValidation(context, dressed, ids, key));
    const wholeColumn = (key: ColumnKey) => dressed.body(key).getEntireColumn();
    for (const key of columns) wholeColumn(key).dataValidation.clear();
    addValidation(wholeColumn, dressed.language, columns);
    if (columns.includes('calamity')) addCalamityValidation(wholeColumn('calamity'), dressed.language);
    await context.sync();
  },
  putBack: async (context, back, { column, state }) => {
    const made = column && typesOf(back.dressed.language).get(column);
    return made ? putValidationBack(context, back, { key: column, made, state }) : false;
  },
};
