import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { ComplaintField } from '../../procedure/complaint/complaint';
import { valueInWords } from '../../procedure/complaint/valueInWords';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Changes } from '../../usecases/ports/ports';
import { shortened } from '../sheet/shortened';

type Field = Exclude<ComplaintField, 'rowId'>;

/** A value of a case as the log says it. */
export function valueInLog(
  language: RegisterLanguage,
  field: Field,
  { [field]: value = null }: Changes,
): string {
  const texts = workbookTexts[language];
  return shortened(valueInWords(texts, field, value)) || texts.log.blank;
}

/** @example Naam J. Bos → J. Bosch */
export function changeInLog(
  language: RegisterLanguage,
  field: Field,
  before: Changes,
  after: Changes,
): string {
  return `${beforeInLog(language, field, before)}${valueInLog(language, field, after)}`;
}

/** How every change of this value begins. */
export function beforeInLog(language: RegisterLanguage, field: Field, before: Changes): string {
  return `${workbookTexts[language].columns[field]} ${valueInLog(language, field, before)} → `;
}
