import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { ColumnKey } from '../../i18n/workbook/textShape';
import { isChoiceField } from '../../procedure/complaint/fields';
import { codeOf } from './choices';
import { columnOf } from './columns';
import { dayOf } from '../sheet/serial';

/**
 * What a cell of the register says. People type in the sheet too: what isn't a date, a number or one of the choices is
 * read as `null`, and text is text even where somebody typed a number.
 */
export function readCell(language: RegisterLanguage, key: ColumnKey, value: unknown): string | number | null {
  if (isChoiceField(key)) return codeOf(language, key, value);
  switch (columnOf(key).kind) {
    case 'day':
      return dayOf(value);
    case 'number':
      return typeof value === 'number' ? value : null;
    default:
      return String(value);
  }
}
