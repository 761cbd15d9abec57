import { draftFields } from '../fields';
import type { DraftField } from '../fields';
import type { Draft, DraftContext, Issue, Unfinished } from '../draft';
import { readDraft } from '../readDraft';

type CheckedUnfinished =
  | { ok: true; fields: Unfinished }
  | { ok: false; issues: Issue[] }
  | { ok: false; issues: []; blank: true };

/** These the form fills in by itself. */
const proposed: ReadonlySet<DraftField> = new Set<DraftField>([
  'channel',
  'reachBy',
  'receivedOn',
  'takenBy',
  'department',
  'callbackOn',
]);

/** Whether there is anything in a draft that the form did not fill in by itself. */
export function saysSomething(draft: Draft): boolean {
  return draftFields.some((field) => !proposed.has(field) && (draft[field] ?? '').trim() !== '');
}

/**
 * Whether a draft may be kept as an incomplete complaint: anything may be blank, but not everything, and what is there
 * must be right.
 */
export function checkUnfinished(draft: Draft, context: DraftContext): CheckedUnfinished {
  const { fields, issues } = readDraft(draft, context);
  const wrong = issues.filter(({ code }) => code !== 'required');
  if (wrong.length > 0) return { ok: false, issues: wrong };
  return saysSomething(draft) ? { ok: true, fields } : { ok: false, issues: [], blank: true };
}
