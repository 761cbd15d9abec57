import { checkDraft } from '../../../procedure/complaint/checkDraft';
import { toDay } from '../../../procedure/calendar/day';
import type { DraftField } from '../../../procedure/complaint/draft';

/** What the procedure asks of every complaint: the fields that an empty form lacks, on whatever day. */
export function requiredFields(): ReadonlySet<DraftField> {
  const checked = checkDraft({}, { today: toDay('2000-01-03'), holidays: [] });
  const issues = checked.ok ? [] : checked.issues;
  return new Set(issues.filter(({ code }) => code === 'required').map(({ field }) => field));
}
