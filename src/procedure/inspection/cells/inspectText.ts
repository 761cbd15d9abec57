import { channelKey } from '../../adoption/cells/choiceWords';
import type { SourceValue } from '../../adoption/cells/sourceList';
import { isRounded, sourceText } from '../../adoption/cells/sourceText';
import { spellingKey } from '../../adoption/cells/textKey';
import { isTypoOf } from '../../adoption/cells/typos';
import type { OfficeList } from '../../complaint/fields';
import type { InspectionContext } from './inspectionContext';
import { mend, question } from './cellFinding';
import type { CellFinding } from './cellFinding';
import { tidyText } from './tidyText';

/** Excel took these for a number or a date, and showed something else from then on. */
const serials = { from: 36_526, to: 73_050 };

/**
 * A cell that should hold a short text. A number is kept as the text that Excel shows of it; where that may have been a
 * date, as `3-4` becomes, only a person knows what was typed.
 * @param isCode a number is as good as any text here
 */
export function inspectText(value: SourceValue, isCode: boolean): CellFinding | null {
  if (typeof value === 'string') {
    const tidy = tidyText(value);
    return tidy === value ? null : mend('spaces', tidy);
  }
  const mayBeDate = typeof value === 'number' && value >= serials.from && value < serials.to;
  if (isRounded(value) || (mayBeDate && !isCode)) return question('unsureNumbers');
  return mend('texts', sourceText(value));
}

/** Names on these lists are counted by; on the others a name of somebody who left is as good. */
const counted: ReadonlySet<OfficeList> = new Set<OfficeList>(['categories', 'departments', 'channels']);

/** A name that should stand on a list of the office, spelled as it is there; an office may keep no list. */
export function inspectName(
  list: OfficeList,
  value: SourceValue,
  { names, renamed }: InspectionContext,
): CellFinding | null {
  const text = sourceText(value);
  if (text === '') return null;
  const key = spellingKey(text);
  const listed = names[list].get(key);
  if (listed === text) return null;
  if (listed !== undefined) return mend(listed === tidyText(text) ? 'spaces' : 'spelling', listed);
  const now = renamed.get(list)?.get(key);
  if (now !== undefined) return mend('renamed', now);
  const finding = inspectText(value, false);
  if (finding !== null || !counted.has(list) || names[list].size === 0) return finding;
  const isSame = (known: string) => list === 'channels' && channelKey(known) === channelKey(key);
  const like = [...names[list]]
    .filter(([known]) => isTypoOf(key, known) || isSame(known))
    .map(([, name]) => name);
  return question('unknownNames', like);
}
