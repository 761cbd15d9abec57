import type { Complaint } from '../complaint/complaint';

/** What a finished round leaves behind: everything that the next round writes anew (procedure, section 5). */
export const roundFields = [
  'round',
  'promise',
  'followUpBy',
  'callbackOn',
  'handedOverOn',
  'checkedOn',
  'checkedBy',
  'calledOn',
  'attempts',
  'satisfied',
  'answer',
  'remedy',
] as const satisfies readonly (keyof Complaint)[];

export type Round = Pick<Complaint, (typeof roundFields)[number]>;

/** What a round leaves of a case as it stands. */
export const roundIn = (complaint: Round): Round =>
  // Of exactly these fields.
  Object.fromEntries(roundFields.map((field) => [field, complaint[field]])) as Round;
