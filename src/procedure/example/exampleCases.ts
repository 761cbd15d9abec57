import type { Severity } from '../complaint/complaint';

/** How far a case of the example came. */
export type ExampleState =
  | 'new'
  | 'handedOver'
  | 'followedUp'
  | 'checked'
  /** Nobody answered the call; it is tried again on the day that the case is due. */
  | 'missed'
  /** The relation was called, is not satisfied, and nothing new was agreed. */
  | 'partly'
  /** The relation was not satisfied: a second promise stands, and was passed on. */
  | 'secondRound'
  | 'closed'
  | 'closedUnsatisfied'
  /** Nobody answered three calls; a letter went. */
  | 'inWriting'
  | 'withdrawn'
  | 'noComplaint';

export interface ExampleCase {
  /** Working days since it was entered. */
  ago: number;
  /** Working days from today to the call that was promised first, or waits; below 0: in the past. */
  due: number;
  severity: Severity;
  state: ExampleState;
  /** The head was informed and the letter went out, as the procedure asks of a serious complaint. */
  informed?: true;
}

/** In the order in which they came in: five weeks of an office in which most goes well and some of it doesn't. */
export const exampleCases: readonly ExampleCase[] = [
  { ago: 24, due: -19, severity: 'normal', state: 'closed' },
  { ago: 23, due: -18, severity: 'minor', state: 'closed' },
  { ago: 22, due: -17, severity: 'serious', state: 'closed', informed: true },
  { ago: 21, due: -16, severity: 'normal', state: 'inWriting' },
  { ago: 20, due: -15, severity: 'normal', state: 'closed' },
  { ago: 19, due: -14, severity: 'minor', state: 'noComplaint' },
  { ago: 18, due: -13, severity: 'normal', state: 'closedUnsatisfied' },
  { ago: 17, due: -12, severity: 'minor', state: 'closed' },
  { ago: 16, due: -11, severity: 'normal', state: 'closed' },
  { ago: 15, due: -10, severity: 'normal', state: 'secondRound' },
  { ago: 14, due: -9, severity: 'minor', state: 'closed' },
  { ago: 13, due: -8, severity: 'normal', state: 'withdrawn' },
  { ago: 12, due: -7, severity: 'serious', state: 'closed', informed: true },
  { ago: 11, due: -6, severity: 'minor', state: 'closed' },
  { ago: 10, due: -3, severity: 'normal', state: 'handedOver' },
  { ago: 9, due: -4, severity: 'normal', state: 'partly' },
  { ago: 8, due: -1, severity: 'minor', state: 'followedUp' },
  { ago: 7, due: 0, severity: 'normal', state: 'missed' },
  { ago: 6, due: 0, severity: 'serious', state: 'checked', informed: true },
  { ago: 5, due: 0, severity: 'normal', state: 'checked' },
  { ago: 5, due: 0, severity: 'minor', state: 'followedUp' },
  { ago: 4, due: 1, severity: 'normal', state: 'checked' },
  { ago: 3, due: 1, severity: 'normal', state: 'followedUp' },
  { ago: 3, due: 2, severity: 'serious', state: 'handedOver' },
  { ago: 2, due: 3, severity: 'minor', state: 'handedOver' },
  { ago: 1, due: 4, severity: 'normal', state: 'handedOver' },
  { ago: 0, due: 5, severity: 'minor', state: 'new' },
  { ago: 0, due: 5, severity: 'serious', state: 'new' },
];

/** The promised call that a second round keeps, in working days from today. */
export const secondCall = 1;
