import type { Check, Seen } from './Check';

/** What became of a check. */
export interface Outcome {
  id: Check['id'];
  /** `notSupported`: this Excel, or the local one, doesn't have what the check uses. */
  verdict: 'passed' | 'failed' | 'notSupported';
  /** What was seen; of a check that ended with an error, the error. */
  seen: Seen;
}

/** The outcomes of one run, as the page gives them to be sent, and as `results` keeps them. */
export interface Result {
  /** `Office.context.diagnostics.platform`, such as `PC`, `Mac` or `OfficeOnline`. */
  platform: string;
  /** `Office.context.diagnostics.version`, such as `16.0.18227.20152`. */
  version: string;
  /** Day of the run, such as `2026-11-29`. */
  day: string;
  outcomes: readonly Outcome[];
}
