import { codeOfWord } from '../../adoption/cells/choiceWords';
import type { SourceValue } from '../../adoption/cells/sourceList';
import { sourceText } from '../../adoption/cells/sourceText';
import { spellingKey, textKey } from '../../adoption/cells/textKey';
import type { ChoiceField } from '../../complaint/fields';
import type { InspectionContext } from './inspectionContext';
import { mend, question } from './cellFinding';
import type { CellFinding } from './cellFinding';
import { tidyText } from './tidyText';

/**
 * A cell that should hold one of the register's words. The same word in other capitals, with spaces or other signs is put
 * right; a word that only means the same (`hoog` for `ernstig`) may change what a case waits for, and is asked.
 */
export function inspectChoice(
  field: ChoiceField,
  value: SourceValue,
  { choices }: InspectionContext,
): CellFinding | null {
  const { exact, words, bySpelling, byText } = choices[field];
  const text = sourceText(value);
  if (text === '' || exact.has(text)) return null;
  const tidy = tidyText(text);
  if (tidy === '') return mend('spaces', '');
  const code = bySpelling.get(spellingKey(text)) ?? byText.get(textKey(text));
  if (code !== undefined) return mend(words[code] === tidy ? 'spaces' : 'spelling', code);
  const meant = codeOfWord(field, text);
  return question('unknownWords', meant === null ? [] : [meant.code]);
}
