import type { Draft, DraftContext, Intake, Issue } from '../draft';
import { readDraft } from '../readDraft';

type CheckedDraft = { ok: true; intake: Intake } | { ok: false; issues: Issue[] };

/** Whether a draft holds all that sections 1 and 2 of the procedure require. */
export function checkDraft(draft: Draft, context: DraftContext): CheckedDraft {
  const { fields, issues } = readDraft(draft, context);
  const { receivedOn, callbackOn, severity } = fields;
  return issues.length === 0 && receivedOn && callbackOn && severity
    ? { ok: true, intake: { ...fields, receivedOn, callbackOn, severity } }
    : { ok: false, issues };
}
