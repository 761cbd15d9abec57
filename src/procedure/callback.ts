/** How a callback ended (procedure, section 5). */
export const callbackOutcomes = ['yes', 'partly', 'no', 'notReached'] as const;
export type CallbackOutcome = (typeof callbackOutcomes)[number];

/** What the callback dialog hands back. `solution`: how the relation would see it solved. */
export interface CallbackReport {
  outcome: CallbackOutcome;
  answer: string;
  solution: string;
}
