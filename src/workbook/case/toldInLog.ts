import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { ComplaintField, RowId } from '../../procedure/complaint/complaint';
import { valueInWords } from '../../procedure/complaint/valueInWords';
import { isPersonal } from '../../procedure/complaint/fields';
import { textHash } from '../../procedure/text/textHash';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Changes } from '../../usecases/ports/ports';
import { shortened } from '../sheet/shortened';

type Field = Exclude<ComplaintField, 'rowId'>;

interface Case {
  language: RegisterLanguage;
  rowId: RowId;
}

/** How a change of a value of a case begins and ends in the log, by what it was and by what it became. */
interface Told {
  from: string;
  to: string;
}

/** What a text reads as in the log; another text may read the same. */
const wordsOf = (language: RegisterLanguage, field: Field, { [field]: value = null }: Changes): string =>
  shortened(valueInWords(workbookTexts[language], field, value));

/** One of 1,296: enough for two panes to tell by, and nothing from which a value can be found back. */
const markOf = (rowId: RowId, field: Field, words: string): string =>
  textHash(`${rowId} ${field} ${words}`).padStart(2, '0').slice(-2);

/**
 * Of what is personal the log keeps no value (GDPR, article 5: as long and as much as is needed), only that it was changed, with a
 * mark for each: what two panes wrote at the same moment is told apart by that.
 * @example { from: 'Status Nieuw → ', to: 'gesloten' }, { from: 'Naam gewijzigd (k7 → ', to: 'p3)' }
 */
export function toldInLog(
  { language, rowId }: Case,
  field: Field,
  { from, to }: { from: Changes; to: Changes },
): Told {
  const { columns, log } = workbookTexts[language];
  const valueOf = (cells: Changes) => {
    const words = wordsOf(language, field, cells);
    return words !== '' && isPersonal(field) ? markOf(rowId, field, words) : words || log.blank;
  };
  const [open, close] = isPersonal(field) ? [`${log.changed} (`, ')'] : ['', ''];
  return { from: `${columns[field]} ${open}${valueOf(from)} → `, to: `${valueOf(to)}${close}` };
}

/** Whether the log says the same of both. */
export const saysSame = (language: RegisterLanguage, field: Field, one: Changes, other: Changes): boolean =>
  wordsOf(language, field, one) === wordsOf(language, field, other);
