import type { Complaint } from '../complaint/complaint';

/** What the next step depends on. */
export const progressFields = [
  'status',
  'severity',
  'reachBy',
  'handedOverOn',
  'headInformedOn',
  'letterSentOn',
  'checkedOn',
  'checkedBy',
  'calledOn',
  'satisfied',
  'closedOn',
] as const satisfies readonly (keyof Complaint)[];

export type Progress = Pick<Complaint, (typeof progressFields)[number]>;
