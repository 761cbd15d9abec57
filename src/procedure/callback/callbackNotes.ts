import type { CallbackOutcome } from './callback';
import type { TalkingPoint } from './talkingPoints';

/** What was ticked and typed so far in a call that is not recorded yet; dates and choices as typed. */
export interface CallbackNotes {
  told: TalkingPoint[];
  outcome: CallbackOutcome | null;
  answer: string;
  /** Not to satisfaction: how the relation would see it solved, and what is agreed about it. */
  remedy: string;
  promise: string;
  followUpBy: string;
  nextCallbackOn: string;
  /** Nothing new could be agreed in this call. */
  undecided: boolean;
  /** Not reached: when to try again. */
  againOn: string;
  finding: string;
  cause: string;
  measure: string;
}

export const noNotes: CallbackNotes = {
  told: [],
  outcome: null,
  answer: '',
  remedy: '',
  promise: '',
  followUpBy: '',
  nextCallbackOn: '',
  undecided: false,
  againOn: '',
  finding: '',
  cause: '',
  measure: '',
};
