import type { ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import { complaintFields, definitionOf, fields, isChoiceField } from '../../procedure/complaint/fields';
import { choiceLabels } from './choices';
import { columns } from './columns';
import { listNames } from '../sheet/tableNames';
import { aDate, oneOf, warnAt } from '../sheet/warnAt';

/**
 * Where a colleague who types in the sheet needs to know something beforehand. Few, because the hint shows whenever such a
 * cell is selected; the other columns are explained on the sheet Uitleg.
 */
const hinted: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  ...(['phone', 'callbackOn', 'receivedOn', 'summary', 'status', 'closedOn'] as const),
]);

/** In characters; what lost its zero or its area code is mostly shorter. */
const shortestPhone = 10;

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
  const { validation: texts, columns: headers, explanation } = workbookTexts[language];
  const { meanings } = explanation.columns;
  const warn = (key: ColumnKey, rule: Excel.DataValidationRule, message: string) => {
    if (!only.includes(key)) return;
    const hint = hinted.has(key) ? { title: headers[key], message: meanings[key] } : undefined;
    warnAt(wholeColumn(key), rule, { title: texts.title, message, hint });
  };

  for (const field of complaintFields) {
    const { kind, list } = definitionOf(field);
    if (list) warn(field, oneOf(`=${listNames[list]}`), texts.list);
    if (isChoiceField(field)) warn(field, oneOf(choiceLabels(language, field).join(',')), texts.list);
    if (kind === 'day') warn(field, aDate(), texts.date);
  }
  const { lessThanOrEqualTo: operator, greaterThanOrEqualTo } = Excel.DataValidationOperator;
  warn('summary', { textLength: { formula1: fields.summary.limit, operator } }, texts.summary);
  warn('phone', { textLength: { formula1: shortestPhone, operator: greaterThanOrEqualTo } }, texts.phone);
}
