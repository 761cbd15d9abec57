import { channels, findings, satisfactions, severities, statuses } from '../../complaint/complaint';
import type { Complaint } from '../../complaint/complaint';

/** The fields that hold a day and that a list may have a column for. */
const dayFields = [
  'receivedOn',
  'callbackOn',
  'handedOverOn',
  'headInformedOn',
  'letterSentOn',
  'checkedOn',
  'calledOn',
  'closedOn',
  'enteredOn',
] as const satisfies readonly (keyof Complaint)[];
export type DayField = (typeof dayFields)[number];

/** The fields that hold one of a few words, with their codes. */
export const choiceCodes = {
  channel: channels,
  severity: severities,
  satisfied: satisfactions,
  finding: findings,
  status: statuses,
} as const satisfies Partial<Record<keyof Complaint, readonly string[]>>;
export type ChoiceField = keyof typeof choiceCodes;

const numberFields = ['attempts', 'round'] as const satisfies readonly (keyof Complaint)[];
export type NumberField = (typeof numberFields)[number];

/** The fields whose values stand on a list of the office, with the list. */
export const listFields = {
  department: 'departments',
  category: 'categories',
  takenBy: 'employees',
  employee: 'employees',
  followUpBy: 'employees',
  checkedBy: 'employees',
} as const satisfies Partial<Record<keyof Complaint, string>>;
type ListField = keyof typeof listFields;
export type ListName = (typeof listFields)[ListField];

/** The fields in which people write at length: their spaces and lines are their own. */
const longFields = [
  'account',
  'remedy',
  'promise',
  'answer',
  'cause',
  'measure',
] as const satisfies readonly (keyof Complaint)[];

const among =
  <T extends string>(fields: readonly T[]) =>
  (field: string): field is T =>
    (fields as readonly string[]).includes(field);

export const isDayField = among(dayFields);
export const isNumberField = among(numberFields);
export const isLongField = among(longFields);
export const isChoiceField = (field: string): field is ChoiceField => Object.hasOwn(choiceCodes, field);
export const isListField = (field: string): field is ListField => Object.hasOwn(listFields, field);
