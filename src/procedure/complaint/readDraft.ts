import { draftFields, isDayField } from './fields';
import type { DraftField, RequiredField } from './fields';
import { isAsked } from './reachedBy';
import { readField } from './readField';
import { addDays } from '../calendar/day';
import { longestWait, oldestDay } from './dayBounds';
import type { Draft, DraftContext, Issue, Unfinished } from './draft';

/** What a draft says, blank where it says nothing that can be read, with everything that is wrong with it. */
interface ReadDraft {
  fields: Unfinished;
  /** At most one a field, in the order of the form. */
  issues: Issue[];
}

/** Reads what was typed, and checks it against sections 1 and 2 of the procedure and what a cell can hold. */
export function readDraft(draft: Draft, context: DraftContext): ReadDraft {
  const { today } = context;
  const issues = new Map<DraftField, Issue>();
  const report = (issue: Issue) => {
    if (!issues.has(issue.field)) issues.set(issue.field, issue);
  };

  const read = draftFields.map((field) => {
    const { value, issue } = readField(field, draft[field] ?? '', context);
    if (issue) report({ field, ...issue });
    return [field, value] as const;
  });
  // Each field was read as its kind.
  const fields = Object.fromEntries(read) as Unfinished;

  for (const field of draftFields) {
    const isBlank = (draft[field] ?? '').trim() === '';
    if (isBlank && isAsked(field, fields.reachBy))
      report({ field: field as RequiredField, code: 'required' });
  }

  for (const field of draftFields.filter(isDayField)) {
    const day = fields[field];
    if (day !== null && day < oldestDay) report({ field, code: 'tooLongAgo' });
  }
  const { receivedOn, callbackOn } = fields;
  if (receivedOn !== null && receivedOn > today) report({ field: 'receivedOn', code: 'inTheFuture' });
  if (callbackOn !== null) {
    if (receivedOn !== null && callbackOn < receivedOn)
      report({ field: 'callbackOn', code: 'beforeReceipt' });
    if (callbackOn > addDays(today, longestWait)) report({ field: 'callbackOn', code: 'tooFarAhead' });
  }
  return { fields, issues: draftFields.flatMap((field) => issues.get(field) ?? []) };
}
