import type { Complaint } from '../complaint/complaint';

/** The part of a case that the caller needs to know (procedure, section 5). */
export const callbackCaseFields = [
  'caseNumber',
  'name',
  'phone',
  'preferredTime',
  'category',
  'summary',
  'account',
  'remedy',
  'promise',
  'followUpBy',
  'checkedBy',
  'checkedOn',
  'callbackOn',
  'receivedOn',
  'attempts',
  'answer',
  'round',
] as const satisfies readonly (keyof Complaint)[];

export type CallbackCase = Pick<Complaint, (typeof callbackCaseFields)[number]>;
