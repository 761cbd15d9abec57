import type { Outcome } from '../../usecases/ports/ports';
import { calculate } from '../host/calculate';
import { runBatch } from './runBatch';

/** For a person who presses a button, in an Excel that leaves it to them. */
export function calculateNow(): Promise<Outcome<void>> {
  return runBatch(null, async (context) => {
    calculate(context);
    await context.sync();
  });
}
