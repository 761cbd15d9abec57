import type { Complaint } from './complaint';

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

/** What every round begins with: nobody was told of it, nothing was checked and nobody called (sections 2, 3 and 5). */
export const freshRound = {
  handedOverOn: null,
  checkedOn: null,
  checkedBy: '',
  calledOn: null,
  attempts: 0,
  satisfied: null,
  answer: '',
} as const satisfies Partial<Round>;
