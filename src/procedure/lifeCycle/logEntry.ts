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
  | 'reopened'
  | 'reconciled'
  | 'undone'
  /** Given to another employee, as somebody is ill or has left. */
  | 'transferred'
  /** Its call was moved to another day. */
  | 'moved'
  /** A row without a number or ID that somebody typed in the sheet got what it lacked. */
  | 'typed'
  /** The same of a row that was copied in the sheet, its ID with it. */
  | 'copied'
  /** Its retention period was over. */
  | 'anonymised';

/** One line of the log. Which cells changed, and from what, the register adds from what it found. */
export interface LogEntry {
  event: LogEvent;
  at: Moment;
  /** The employee at the pane; `''` while nobody said who that is. */
  by: string;
  /** A reason or remark, as typed. */
  note?: string;
}
