import type { Check } from './Check';
import { cleanUp } from './cleanUp';
import type { Outcome } from './Outcome';
import { runCheck } from './runCheck';

/**
 * Runs checks one after another, in the workbook that is open.
 * @param tell is told of each as soon as it is known
 */
export async function runChecks(
  checks: readonly Check[],
  tell: (check: Check, outcome: Outcome) => void = () => {},
): Promise<Outcome[]> {
  await cleanUp();
  const outcomes: Outcome[] = [];
  for (const check of checks) {
    const outcome = await runCheck(check);
    outcomes.push(outcome);
    tell(check, outcome);
  }
  return outcomes;
}
