import { checkDraft } from './checkDraft';
import type { DraftContext } from './readDraft';
import { isFolderLink } from './checkFolderLink';
import { asCellText, checkText } from '../text/checkText';
import type { Complaint } from './complaint';
import { formatDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import { draftFields } from './draft';
import type { Draft, DraftField, IssueCode } from './draft';
import { parseTypedDay } from '../calendar/parseTypedDay';

/** What a person may change of a case outside the steps of the procedure: the form's fields, and what came after. */
export type EditedField =
  | DraftField
  | 'handedOverOn'
  | 'headInformedOn'
  | 'letterSentOn'
  | 'folderLink'
  | 'cause'
  | 'measure'
  | 'calamity';

export interface EditIssue {
  code: IssueCode | 'notALink';
  limit?: number;
}

type CheckedEdit = { ok: true; changes: Partial<Complaint> } | { ok: false; issue: EditIssue };

const dayFields: ReadonlySet<EditedField> = new Set<EditedField>([
  'receivedOn',
  'callbackOn',
  'handedOverOn',
  'headInformedOn',
  'letterSentOn',
]);

export const isDayField = (field: EditedField): boolean => dayFields.has(field);

const isDraftField = (field: EditedField): field is DraftField =>
  (draftFields as readonly EditedField[]).includes(field);

/** A field as one types it: a day as `dd-mm-yyyy`, a choice as its code. */
export function typedValue(complaint: Complaint, field: EditedField): string {
  const value = complaint[field];
  if (value === null) return '';
  // A day field holds days.
  return isDayField(field) ? formatDay(value as Day) : value;
}

/** Checks one field of a case by the rules of the form; the other fields may be as they are. */
export function checkEdit(
  complaint: Complaint,
  field: EditedField,
  typed: string,
  context: DraftContext,
): CheckedEdit {
  const issue = isDraftField(field)
    ? draftIssue(complaint, field, typed, context)
    : laterIssue(field, typed, context);
  if (issue) return { ok: false, issue };
  const text = asCellText(typed);
  const value = isDayField(field) ? parseTypedDay(text, context.today) : text;
  return { ok: true, changes: { [field]: value } };
}

function draftIssue(
  complaint: Complaint,
  field: DraftField,
  typed: string,
  context: DraftContext,
): EditIssue | undefined {
  const draft: Draft = Object.fromEntries(draftFields.map((key) => [key, typedValue(complaint, key)]));
  const checked = checkDraft({ ...draft, [field]: typed }, context);
  return checked.ok ? undefined : checked.issues.find((issue) => issue.field === field);
}

/** Dates of what was done, and texts; each may be left blank. */
function laterIssue(
  field: Exclude<EditedField, DraftField>,
  typed: string,
  { today }: DraftContext,
): EditIssue | null {
  const text = asCellText(typed);
  if (text === '') return null;
  if (isDayField(field)) {
    const day = parseTypedDay(text, today);
    if (day === null) return { code: 'notADate' };
    return day > today ? { code: 'inTheFuture' } : null;
  }
  if (field === 'folderLink' && !isFolderLink(text.trim())) return { code: 'notALink' };
  return checkText(text);
}
