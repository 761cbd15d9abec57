import type { Moment } from '../calendar/moment';

/** What was done to a case. */
export type LogEvent =
  | 'renumbered'
  | 'completed'
  | 'edited'
  | 'handedOver'
  | 'headInformed'
  | 'letterSent'
  | 'followedUp'
  | 'checked'
  | 'called'
  | 'calledPartly'
  | 'calledNo'
  | 'notReached'
  | 'restarted'
  | 'ended'
  | 'reconciled';

/** One line of the log. Which cells changed, and from what, the register adds from what it found. */
export interface LogEntry {
  event: LogEvent;
  at: Moment;
  /** The employee at the pane; `''` while nobody said who that is. */
  by: string;
  /** A reason or remark, as typed. */
  note?: string;
}
