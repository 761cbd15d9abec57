import { asCellText, checkText, summaryLimit } from '../text/checkText';
import { channels, severities } from './complaint';
import { addDays, toDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import { draftFields } from './draft';
import type { Draft, DraftField, Issue, Unfinished } from './draft';
import { parseTypedDay } from '../calendar/parseTypedDay';
import { isWorkingDay } from '../calendar/workingDays';

export interface DraftContext {
  today: Day;
  holidays: readonly Day[];
}

/** What a draft says, blank where it says nothing that can be read, with everything that is wrong with it. */
interface ReadDraft {
  fields: Unfinished;
  /** At most one a field, in the order of the form. */
  issues: Issue[];
}

/** What a complaint may lack; everything else is required (sections 1 and 2). */
export const optionalFields: ReadonlySet<DraftField> = new Set<DraftField>([
  'postcode',
  'email',
  'relationNumber',
  'preferredTime',
  'remedy',
]);

/** Older is a slip of the keyboard: no office takes up a complaint of another century. */
const oldestReceipt = toDay('2000-01-01');

/** Further ahead is a slip of the keyboard too: nobody lets a relation wait for more than a year. */
const longestWait = 366;

/**
 * Reads what was typed, and checks it against sections 1 and 2 of the procedure and what a cell can hold.
 *
 * Text is kept exactly as typed, except that line endings become `\n` and only white space counts as blank.
 */
export function readDraft(draft: Draft, { today, holidays }: DraftContext): ReadDraft {
  const issues = new Map<DraftField, Issue>();
  const report = (issue: Issue) => {
    if (!issues.has(issue.field)) issues.set(issue.field, issue);
  };

  const text = (field: DraftField): string => {
    const value = asCellText(draft[field] ?? '');
    const issue = checkText(value, field === 'summary' ? summaryLimit : undefined);
    if (value === '' && !optionalFields.has(field)) report({ field, code: 'required' });
    if (issue) report({ field, ...issue });
    return value;
  };

  const choice = <T extends string>(field: DraftField, choices: readonly T[]): T | null => {
    const value = text(field);
    const chosen = choices.find((code) => code === value);
    if (chosen === undefined) report({ field, code: 'notAChoice' });
    return chosen ?? null;
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
    if (callbackOn > addDays(today, longestWait)) report({ field: 'callbackOn', code: 'tooFarAhead' });
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

  return {
    fields: { ...texts, receivedOn, callbackOn, channel, severity },
    issues: draftFields.flatMap((field) => issues.get(field) ?? []),
  };
}
