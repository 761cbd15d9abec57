import { asCellText, checkText } from '../text/checkText';
import { formatDay, toDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import type { IssueCode } from '../complaint/draft';
import { parseTypedDay } from '../calendar/parseTypedDay';
import type { Calamity } from './calamity';

/** What a person types about a calamity, in the order of the form (procedure, section 6). */
export const calamityDraftFields = [
  'title',
  'category',
  'since',
  'what',
  'responsible',
  'cause',
  'solution',
  'apology',
] as const satisfies (keyof Calamity)[];

export type CalamityDraftField = (typeof calamityDraftFields)[number];

/** As typed: text, and the day in words or digits. */
export type CalamityDraft = Partial<Record<CalamityDraftField, string>>;

export type CalamityEntry = Pick<Calamity, CalamityDraftField>;

export interface CalamityIssue {
  field: CalamityDraftField;
  code: IssueCode;
  limit?: number;
}

/** Cause, solution and apology may have to be found out first; the letter needs them. */
const required: ReadonlySet<CalamityDraftField> = new Set<CalamityDraftField>([
  'title',
  'since',
  'what',
  'responsible',
]);

export const isRequiredOfCalamity = (field: CalamityDraftField): boolean => required.has(field);

/** Room for a few words: the title stands in lists and letters. */
const titleLimit = 80;
/** Older is a slip of the keyboard. */
const oldest = toDay('2000-01-01');

type CheckedCalamity = { ok: true; entry: CalamityEntry } | { ok: false; issues: CalamityIssue[] };

/**
 * Reads what was typed; at most one issue a field, in the order of the form.
 * @param holidays without them nothing is counted in working days
 */
export function checkCalamity(draft: CalamityDraft, today: Day, holidays?: readonly Day[]): CheckedCalamity {
  const issues = calamityDraftFields.flatMap(
    (field) => checkCalamityField(field, draft[field] ?? '', today, holidays) ?? [],
  );
  if (issues.length > 0) return { ok: false, issues };
  const values = calamityDraftFields.map((field) => [
    field,
    calamityValue(field, draft[field] ?? '', today, holidays),
  ]);
  // Each field was read as its kind.
  return { ok: true, entry: Object.fromEntries(values) as CalamityEntry };
}

/** What is wrong with one field; `null` when nothing is. */
export function checkCalamityField(
  field: CalamityDraftField,
  typed: string,
  today: Day,
  holidays?: readonly Day[],
): CalamityIssue | null {
  const text = asCellText(typed);
  if (text === '') return required.has(field) ? { field, code: 'required' } : null;
  if (field === 'since') {
    const day = parseTypedDay(text, today, holidays);
    if (day === null) return { field, code: 'notADate' };
    if (day > today) return { field, code: 'inTheFuture' };
    return day < oldest ? { field, code: 'tooLongAgo' } : null;
  }
  const issue = checkText(text, field === 'title' ? titleLimit : undefined);
  return issue && { field, ...issue };
}

/** The value of a field that was checked. */
export function calamityValue(
  field: CalamityDraftField,
  typed: string,
  today: Day,
  holidays?: readonly Day[],
): string | Day | null {
  const text = asCellText(typed);
  return field === 'since' ? parseTypedDay(text, today, holidays) : text;
}

/** A field as one types it. */
export function typedCalamityValue({ since, ...texts }: CalamityEntry, field: CalamityDraftField): string {
  if (field === 'since') return since === null ? '' : formatDay(since);
  return texts[field];
}
