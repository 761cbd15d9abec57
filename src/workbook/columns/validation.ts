import type { ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import { choiceKeys, choiceLabels } from './choices';
import { columns } from './columns';
import { listNames } from '../sheet/tableNames';
import { aDate, oneOf, warnAt } from '../sheet/warnAt';

const listColumns: [ColumnKey, string][] = [
  ['takenBy', listNames.employees],
  ['employee', listNames.employees],
  ['department', listNames.departments],
  ['category', listNames.categories],
  ['followUpBy', listNames.employees],
  ['checkedBy', listNames.employees],
];

/**
 * Native validation for colleagues who type in the sheet. It covers whole sheet columns, because validation that ends
 * below the table keeps it from growing (docs: co-authoring in Excel add-ins). The header cells are
 * covered too. The fixed choices are inline: short and
 * without commas, well under Excel's 255 characters.
 */
export function addValidation(
  wholeColumn: (key: ColumnKey) => Excel.Range,
  language: Language,
  only: readonly ColumnKey[] = columns.map(({ key }) => key),
): void {
  const texts = workbookTexts[language].validation;
  const warn = (key: ColumnKey, rule: Excel.DataValidationRule, message: string) => {
    if (only.includes(key)) warnAt(wholeColumn(key), rule, { title: texts.title, message });
  };

  for (const [key, name] of listColumns) {
    warn(key, oneOf(`=${name}`), texts.list);
  }
  for (const key of choiceKeys) {
    warn(key, oneOf(choiceLabels(language, key).join(',')), texts.list);
  }
  for (const { key } of columns.filter(({ kind }) => kind === 'date')) {
    warn(key, aDate(), texts.date);
  }
  const operator = Excel.DataValidationOperator.lessThanOrEqualTo;
  warn('summary', { textLength: { formula1: 80, operator } }, texts.summary);
}
