import type { EditedField } from '../../../procedure/complaint/checkEdit';
import type { Complaint } from '../../../procedure/complaint/complaint';

/** The facts of a case in the order of the form, and after it what the procedure adds. */
export const factSections = {
  promise: ['promise', 'followUpBy', 'callbackOn', 'remedy', 'severity'],
  who: ['name', 'phone', 'preferredTime', 'address', 'postcode', 'town', 'email', 'relationNumber'],
  what: ['category', 'summary', 'account', 'employee', 'department', 'channel', 'receivedOn', 'takenBy'],
  later: ['handedOverOn', 'headInformedOn', 'letterSentOn', 'folderLink', 'cause', 'measure', 'calamity'],
} as const satisfies Record<string, readonly EditedField[]>;

type FactSection = keyof typeof factSections;

export const factSectionKeys = ['promise', 'who', 'what', 'later'] as const satisfies FactSection[];

/** What the steps of the procedure wrote; changed only by taking a step. */
export const recordedFields = [
  'checkedOn',
  'checkedBy',
  'calledOn',
  'attempts',
  'answer',
  'closedOn',
] as const satisfies (keyof Complaint)[];

const optional: ReadonlySet<EditedField> = new Set<EditedField>([
  'remedy',
  'preferredTime',
  'postcode',
  'email',
  'relationNumber',
  ...factSections.later,
]);

/** Whether the procedure misses something while this is blank. */
export const isWanted = (field: EditedField, { severity }: Complaint): boolean =>
  !optional.has(field) ||
  field === 'handedOverOn' ||
  (severity === 'serious' && (field === 'headInformedOn' || field === 'letterSentOn'));
