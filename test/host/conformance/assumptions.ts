import type { Check } from './Check';
import { notAlone } from './notAlone';
import type { Result } from './Outcome';

/** Where a check was seen to hold or not, such as "passed on PC 16.0.18227.20152"; "not witnessed" where nobody ran it. */
function witnesses(id: string, results: readonly Result[]): string {
  const seen = results.flatMap(({ platform, version, outcomes }) =>
    outcomes
      .filter((outcome) => outcome.id === id && outcome.verdict !== 'notSupported')
      .map(({ verdict }) => `${verdict} on ${platform} ${version}`),
  );
  return seen.join(', ') || 'not witnessed';
}

/** The assumptions about Excel as lines of Markdown: those that a check looks at, then those that take more. */
export const assumptions = (checks: readonly Check[], results: readonly Result[]): string[] => [
  ...checks.map(({ id, says, source }) => `- \`${id}\`: ${says} (${source}): ${witnesses(id, results)}.`),
  '',
  ...notAlone.map(({ says, takes }) => `- ${says}. It takes ${takes}.`),
];
