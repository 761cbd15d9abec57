import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { complaintFields, definitionOf, fields, isChoiceField } from '../../procedure/complaint/fields';
import { choiceLabels } from './choices';
import { columns } from './columns';
import { listNames } from '../names/tableNames';
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

interface ColumnValidation {
  key: ColumnKey;
  rule: Excel.DataValidationRule;
  /** What is said to somebody who types something else. */
  message: string;
}

/** What the columns that people fill are checked for. The fixed choices are inline: short, and without commas. */
export function validationsOf(language: RegisterLanguage): ColumnValidation[] {
  const { validation: texts, columns: headers } = workbookTexts[language];
  const ofFields = complaintFields.flatMap((key): ColumnValidation[] => {
    const { kind, list } = definitionOf(key);
    if (list) return [{ key, rule: oneOf(`=${listNames[list]}`), message: texts.list }];
    if (isChoiceField(key)) {
      return [{ key, rule: oneOf(choiceLabels(language, key).join(',')), message: texts.list }];
    }
    return kind === 'day' ? [{ key, rule: aDate(), message: texts.date }] : [];
  });
  const { lessThanOrEqualTo, greaterThanOrEqualTo } = Excel.DataValidationOperator;
  const atMost = { textLength: { formula1: fields.summary.limit, operator: lessThanOrEqualTo } };
  const atLeast = { textLength: { formula1: shortestPhone, operator: greaterThanOrEqualTo } };
  return [
    ...ofFields,
    { key: 'summary', rule: atMost, message: texts.summary(headers.account) },
    { key: 'phone', rule: atLeast, message: texts.phone },
  ];
}

/**
 * Native validation for colleagues who type in the sheet. It covers whole sheet columns, because validation that ends
 * below the table keeps it from growing (docs: co-authoring in Excel add-ins). The header cells are covered too.
 */
export function addValidation(
  wholeColumn: (key: ColumnKey) => Excel.Range,
  language: RegisterLanguage,
  only: readonly ColumnKey[] = columns.map(({ key }) => key),
): void {
  const { validation, columns: headers, explanation } = workbookTexts[language];
  const { meanings } = explanation.columns;
  for (const { key, rule, message } of validationsOf(language)) {
    if (!only.includes(key)) continue;
    const hint = hinted.has(key) ? { title: headers[key], message: meanings[key] } : undefined;
    warnAt(wholeColumn(key), rule, { title: validation.title, message, hint });
  }
}

/** Offers the codes of the calamities at the complaints' column; it warns and never stops. */
export function addCalamityValidation(wholeColumn: Excel.Range, language: RegisterLanguage): void {
  const { calamities, validation } = workbookTexts[language];
  const codes = oneOf(`=${listNames.calamities}`);
  warnAt(wholeColumn, codes, { title: validation.title, message: calamities.validation });
}
