import type { CallbackCase } from './callbackCase';
import type { Day } from '../calendar/day';
import type { Wording } from './talkingPoints';

/** What a caller works with during a call (section 5); the wording is filled in already. */
export interface CallContent {
  case: CallbackCase;
  messages: Wording;
  today: Day;
  /** Whom the next promise can be given to. */
  employees: string[];
  /** From today on. */
  holidays: Day[];
  /** Proposals: when to try again, and when to call back after a new promise. */
  againOn: Day;
  nextCallbackOn: Day;
}
