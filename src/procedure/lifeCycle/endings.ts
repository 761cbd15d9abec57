import type { Status } from '../complaint/complaint';

/** The ways in which a case ends. */
export const endings = [
  'closed',
  'closedUnsatisfied',
  'closedInWriting',
  'withdrawn',
  'noComplaint',
] as const satisfies readonly Status[];
export type Ending = (typeof endings)[number];

/** After so many calls that nobody answered the office writes instead. */
export const attemptsBeforeWriting = 3;
