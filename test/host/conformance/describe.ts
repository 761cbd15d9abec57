import type { Check, Seen } from './Check';
import type { Outcome } from './Outcome';

export const verdicts: Readonly<Record<Outcome['verdict'], string>> = {
  passed: 'passed',
  failed: 'FAILED',
  notSupported: 'not supported',
};

/** In characters; longer ones are cut off in reports for people. */
const longest = 160;

/** What was seen or expected, short enough to read. */
export function short(seen: Seen): string {
  const text = JSON.stringify(seen);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** How many passed, failed and are not supported. */
export function tally(outcomes: readonly Outcome[]): string {
  const count = (wanted: Outcome['verdict']) => outcomes.filter(({ verdict }) => verdict === wanted).length;
  const [passed, failed, lacking] = [count('passed'), count('failed'), count('notSupported')];
  return `${passed} passed, ${failed} failed, ${lacking} not supported`;
}

/** One outcome as lines for people. */
export const describeOutcome = ({ id, says, expected, source, otherwise }: Check, outcome: Outcome): string =>
  [
    `${verdicts[outcome.verdict]}  ${id}: ${says}`,
    `    expected ${short(expected)}, seen ${short(outcome.seen)}`,
    `    source: ${source}`,
    ...(outcome.verdict === 'failed' && otherwise !== undefined ? [`    then: ${otherwise}`] : []),
  ].join('\n');
