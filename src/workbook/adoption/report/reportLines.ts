import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import type { AdoptionTexts } from '../../../i18n/workbook/adoption/nl';
import { adoptionTexts } from '../../../i18n/workbook/adoption/adoptionTexts';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import type { AccountLine } from '../../../procedure/adoption/rows/adoptionPlan';
import { valueInWords } from '../../../procedure/complaint/valueInWords';
import { isChoiceField } from '../../../procedure/complaint/fields';

/** Where a line of the report says which complaint came of a row, what stood there, and what stands there since. */
export const reportColumns = { caseNumber: 'B', original: 'D', now: 'E' } as const;

/** The cells of one line of the report; what stood in the list is text, whatever it looks like. */
export function cellsOfLine(
  { row, number, header, field, original, now, reason }: AccountLine,
  language: RegisterLanguage,
): (string | number)[] {
  const texts = workbookTexts[language];
  const { columns } = texts;
  // What is missing may be long: it runs on over the two blank cells beside it.
  const missing = reason.kind === 'missing' ? reason.fields.map((key) => columns[key]).join(', ') : '';
  const column = missing || header || (field ? columns[field] : '');
  // Of a choice the plan knows the code; the register says its word.
  const said = field && isChoiceField(field) ? valueInWords(texts, field, now as never) : now;
  return [row, number, column, original, said, sayReason(reason, adoptionTexts[language])];
}

function sayReason(reason: AccountLine['reason'], texts: AdoptionTexts): string {
  switch (reason.kind) {
    case 'correction':
      return texts.correction[reason.code];
    case 'problem':
      return texts.problem[reason.code];
    case 'missing':
      return texts.missing;
    case 'leftOut':
      return texts.leftOut[reason.code];
  }
}
