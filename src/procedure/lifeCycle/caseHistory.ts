import type { Moment } from '../calendar/moment';
import type { Round } from './round';

/** One line of the log as it reads in the register; `at` is `null` where somebody cleared or overtyped the moment. */
export interface LogLine {
  at: Moment | null;
  by: string;
  what: string;
}

/** What is kept of a case beside its row: the rounds that ended, and what was done to it. */
export interface CaseHistory {
  rounds: Round[];
  log: LogLine[];
}

/** The latest first. Lines stand in the order in which they were written until somebody sorts them. */
export function newestFirst({ rounds, log }: CaseHistory): CaseHistory {
  return {
    rounds: [...rounds].sort((a, b) => (b.round ?? 0) - (a.round ?? 0)),
    log: latestFirst(log),
  };
}

/** The same of lines of the log. */
export const latestFirst = <Line extends LogLine>(log: readonly Line[]): Line[] =>
  [...log].reverse().sort((a, b) => compare(b.at ?? '', a.at ?? ''));

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
