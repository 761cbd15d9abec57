import type { CallbackOutcome } from './callback';
import type { TalkingPoint } from './talkingPoints';

/** What was ticked and typed so far in a call that is not recorded yet. */
export interface CallbackNotes {
  told: TalkingPoint[];
  outcome: CallbackOutcome | null;
  answer: string;
  solution: string;
}

export const noNotes: CallbackNotes = { told: [], outcome: null, answer: '', solution: '' };
