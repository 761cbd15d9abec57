import type { Complaint } from '../../procedure/complaint';

/** The part of a case that the caller needs to know. */
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
