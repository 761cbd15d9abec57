import { asCellText, checkText } from '../text/checkText';
import type { DraftContext, IssueCode } from './draft';
import { parseTypedDay } from '../calendar/parseTypedDay';
import { definitionOf } from './fields';
import type { EditedField } from './fields';

interface ReadField {
  /** Blank, `''` or `null`, where nothing was typed or nothing that can be read. */
  value: string | null;
  issue: { code: Exclude<IssueCode, 'required'>; limit?: number } | null;
}

/**
 * What was typed in one field, as its kind.
 *
 * Text is kept exactly as typed, except that line endings become `\n` and only white space counts as blank.
 */
export function readField(field: EditedField, typed: string, { today, holidays }: DraftContext): ReadField {
  const { kind, codes, limit } = definitionOf(field);
  const text = asCellText(typed);
  const issue = checkText(text, limit);
  if (kind === 'text') return { value: text, issue };
  const value =
    kind === 'day' ? parseTypedDay(text, today, holidays) : (codes?.find((code) => code === text) ?? null);
  const unread = { code: kind === 'day' ? 'notADate' : 'notAChoice' } as const;
  return { value, issue: issue ?? (value === null && text !== '' ? unread : null) };
}
