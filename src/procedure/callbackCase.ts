import type { Complaint } from './complaint';

/** The part of a case that the caller needs to know (procedure, section 5). */
export type CallbackCase = Pick<
  Complaint,
  | 'caseNumber'
  | 'name'
  | 'phone'
  | 'preferredTime'
  | 'category'
  | 'summary'
  | 'account'
  | 'promise'
  | 'followUpBy'
  | 'checkedBy'
  | 'checkedOn'
  | 'callbackOn'
  | 'receivedOn'
>;
