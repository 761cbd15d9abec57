import { asCellText, checkText } from './checkText';
import { channels, severities } from './complaint';
import { toDay } from './day';
import type { Day } from './day';
import { draftFields } from './draft';
import type { Draft, DraftField, Intake, Issue } from './draft';
import { parseTypedDay } from './parseTypedDay';
import { isWorkingDay } from './workingDays';

export type CheckedDraft = { ok: true; intake: Intake } | { ok: false; issues: Issue[] };

export interface DraftContext {
  today: Day;
  holidays: readonly Day[];
}

const optional: ReadonlySet<DraftField> = new Set<DraftField>([
  'postcode',
  'email',
  'relationNumber',
  'preferredTime',
  'remedy',
]);

/** Room for a short type of complaint; the relation's own words go into the account (section 1). */
const summaryLimit = 80;

/** Older is a slip of the keyboard: no office takes up a complaint of another century. */
const oldestReceipt = toDay('2000-01-01');

/**
 * Checks what was typed against sections 1 and 2 of the procedure and what a cell can hold.
 *
 * Text is kept exactly as typed, except that line endings become `\n` and only white space counts as blank. At most
 * one issue per field, in the order of the form.
 */
export function checkDraft(draft: Draft, { today, holidays }: DraftContext): CheckedDraft {
  const issues = new Map<DraftField, Issue>();
  const report = (issue: Issue) => {
    if (!issues.has(issue.field)) issues.set(issue.field, issue);
  };

  const text = (field: DraftField): string => {
    const value = asCellText(draft[field] ?? '');
    const issue = checkText(value, field === 'summary' ? summaryLimit : undefined);
    if (value === '' && !optional.has(field)) report({ field, code: 'required' });
    if (issue) report({ field, ...issue });
    return value;
  };

  const choice = <T extends string>(field: DraftField, choices: readonly T[]): T | undefined => {
    const value = text(field);
    const chosen = choices.find((code) => code === value);
    if (chosen === undefined) report({ field, code: 'notAChoice' });
    return chosen;
  };

  const day = (field: DraftField): Day | null => {
    const value = parseTypedDay(text(field), today);
    if (value === null) report({ field, code: 'notADate' });
    else if (value < oldestReceipt) report({ field, code: 'tooLongAgo' });
    return value;
  };

  const receivedOn = day('receivedOn');
  if (receivedOn !== null && receivedOn > today) report({ field: 'receivedOn', code: 'inTheFuture' });

  const callbackOn = day('callbackOn');
  if (callbackOn !== null) {
    if (receivedOn !== null && callbackOn < receivedOn)
      report({ field: 'callbackOn', code: 'beforeReceipt' });
    if (!isWorkingDay(callbackOn, holidays)) report({ field: 'callbackOn', code: 'notAWorkingDay' });
  }

  const channel = choice('channel', channels);
  const severity = choice('severity', severities);
  const texts = {
    phone: text('phone'),
    name: text('name'),
    address: text('address'),
    postcode: text('postcode'),
    town: text('town'),
    email: text('email'),
    relationNumber: text('relationNumber'),
    preferredTime: text('preferredTime'),
    category: text('category'),
    summary: text('summary'),
    account: text('account'),
    employee: text('employee'),
    department: text('department'),
    takenBy: text('takenBy'),
    remedy: text('remedy'),
    promise: text('promise'),
    followUpBy: text('followUpBy'),
  };

  if (issues.size === 0 && receivedOn && callbackOn && channel && severity) {
    return { ok: true, intake: { ...texts, receivedOn, callbackOn, channel, severity } };
  }
  return { ok: false, issues: draftFields.flatMap((field) => issues.get(field) ?? []) };
}
