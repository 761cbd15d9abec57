import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import { getsLetter } from '../../procedure/calamity/affected/countAffected';
import type { LetterPart } from '../../procedure/calamity/letter/letterPage';
import type { LetterPlaceholder } from '../../procedure/calamity/letter/letterTemplate';
import type { RowId } from '../../procedure/complaint/complaint';
import { composeLetter } from './composeLetter';
import type { LetterBasis } from './composeLetter';
import type { LetterToPrint, SharedMergeFields } from '../ports/letterPorts';

/** Letters that are composed before the pane may answer again; some 10 ms of work. */
const lettersPerSlice = 100;

export interface ComposedLetters {
  /** Those that fit their page, in the order of the table. */
  letters: LetterToPrint[];
  greetings: Map<RowId, string>;
  shared: SharedMergeFields;
  /** Relations whose letter doesn't fit its page: these are not printed. */
  tooLong: { row: AffectedRow; parts: LetterPart[] }[];
  /** Placeholders in the office's text that mean nothing. */
  unknown: string[];
  /** What the text refers to and isn't filled in, with the number of letters in which that shows. */
  blank: Map<LetterPlaceholder, number>;
}

/** Composes the letters to everybody who gets one, in slices. */
export async function composeLetters(
  rows: readonly AffectedRow[],
  basis: LetterBasis,
  yieldToPane: () => Promise<void>,
): Promise<ComposedLetters> {
  const composed: ComposedLetters = {
    letters: [],
    greetings: new Map(),
    shared: sharedOf(basis),
    tooLong: [],
    unknown: [],
    blank: new Map(),
  };
  const addressed = rows.filter(getsLetter);
  for (let start = 0; start < addressed.length; start += lettersPerSlice) {
    for (const row of addressed.slice(start, start + lettersPerSlice)) add(composed, row, basis);
    await yieldToPane();
  }
  return composed;
}

function add(composed: ComposedLetters, row: AffectedRow, basis: LetterBasis): void {
  const { filled, page } = composeLetter(row, basis);
  composed.greetings.set(row.rowId, filled.salutation);
  composed.shared.subject = filled.subject;
  composed.unknown = filled.unknown;
  for (const placeholder of filled.blank) {
    composed.blank.set(placeholder, (composed.blank.get(placeholder) ?? 0) + 1);
  }
  if (page.tooLong.length > 0) composed.tooLong.push({ row, parts: page.tooLong });
  else composed.letters.push({ rowId: row.rowId, lines: page.lines });
}

function sharedOf({ style, calamity, date, since }: LetterBasis): SharedMergeFields {
  const { code, title, what, cause, solution, apology, responsible } = calamity;
  return {
    subject: '',
    ...{ code, what, cause, solution, apology, responsible, date, since },
    calamity: title,
    organisation: style.organisation,
  };
}
