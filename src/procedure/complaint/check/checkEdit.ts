import type { Complaint } from '../complaint';
import { draftFields, isDayField } from '../fields';
import type { DraftField, EditedField } from '../fields';
import { readField } from '../readField';
import { draftOf } from '../typedValue';
import type { DraftContext, IssueCode } from '../draft';
import { readDraft } from '../readDraft';
import { questionsIn } from './questionsIn';
import { checkFolderLink } from './checkFolderLink';
import type { LinkIssue } from './checkFolderLink';

export type EditIssue = { code: IssueCode; limit?: number } | LinkIssue;

export interface EditContext extends DraftContext {
  /** Servers and websites of links to folders; `null` for any. */
  places: readonly string[] | null;
  /** The person was asked, and stays with what was typed. */
  isCertain: boolean;
}

type CheckedEdit = { ok: true; changes: Partial<Complaint> } | { ok: false; issue: EditIssue };

const isDraftField = (field: EditedField): field is DraftField =>
  (draftFields as readonly EditedField[]).includes(field);

/** Checks one field of a case by the rules of the form; the other fields may be as they are. */
export function checkEdit(
  complaint: Complaint,
  field: EditedField,
  typed: string,
  context: EditContext,
): CheckedEdit {
  const { value, issue } = readField(field, typed, context);
  const wrong = isDraftField(field)
    ? draftIssue(complaint, field, typed, context)
    : (laterIssue(field, value, context) ?? issue);
  return wrong ? { ok: false, issue: wrong } : { ok: true, changes: { [field]: value } };
}

function draftIssue(
  complaint: Complaint,
  field: DraftField,
  typed: string,
  context: EditContext,
): EditIssue | undefined {
  const { fields, issues } = readDraft({ ...draftOf(complaint), [field]: typed }, context);
  const questions =
    context.isCertain || fields[field] === complaint[field] ? [] : questionsIn(fields, context);
  return [...issues, ...questions].find((issue) => issue.field === field);
}

/** Dates of what was done, and texts; each may be left blank. */
function laterIssue(
  field: EditedField,
  value: string | null,
  { today, places }: EditContext,
): EditIssue | null {
  if (field === 'folderLink' && value) return checkFolderLink(value.trim(), places);
  if (!isDayField(field) || value === null) return null;
  // The only one that lies ahead.
  if (field === 'keptUntil') return value < today ? { code: 'inThePast' } : null;
  return value > today ? { code: 'inTheFuture' } : null;
}
