import { calculate } from '../host/calculate';
import type { Session } from '../table/session';

/**
 * Brings up to date what the batch reads of formulas, in an Excel that was seen to leave it to people. For what is read again and
 * again: where Excel calculates by itself, a calculation would work out everything that depends on today once more.
 */
export function calculateFirst(context: Excel.RequestContext, { calculates }: Session): void {
  if (!calculates) calculate(context);
}
