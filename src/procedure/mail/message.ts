import type { Sender } from './sender';

/** One message of a text in which several may stand, newest first as programs of mail put them. */
export interface Message {
  /** `null`: the text says nothing of who wrote it. */
  from: Sender | null;
  to: string;
  /** The day as the header says it, or the line above a quoted message; `''` when it doesn't. */
  sent: string;
  subject: string;
  /** It was forwarded, by its own words. */
  forwarded: boolean;
  lines: string[];
}
