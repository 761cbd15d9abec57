import type { Complaint, Finding, Satisfaction } from '../complaint/complaint';
import type { Day } from '../calendar/day';

/** How a callback ended (procedure, section 5). */
export const callbackOutcomes = ['yes', 'partly', 'no', 'notReached'] as const;
export type CallbackOutcome = (typeof callbackOutcomes)[number];

/** What is agreed when the procedure starts again; `remedy`: how the relation would see it solved. */
export interface Agreement extends Pick<Complaint, 'remedy' | 'promise' | 'followUpBy'> {
  callbackOn: Day;
}

/** What the office concludes at the end; asked, never forced (section 7). */
export interface Conclusion extends Pick<Complaint, 'cause' | 'measure'> {
  finding: Finding | null;
}

/** What a call came to; `answer` is what the relation said. */
export type CallbackReport = { answer: string } & (
  | { outcome: Extract<Satisfaction, 'yes'>; conclusion: Conclusion }
  /** `agreement`: `null` while nothing new was agreed, only how the relation would see it solved. */
  | { outcome: Exclude<Satisfaction, 'yes'>; remedy: string; agreement: Agreement | null }
  | { outcome: 'notReached'; callbackOn: Day }
);
