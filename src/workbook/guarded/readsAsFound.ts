import { readsBack } from '../sheet/readsBack';
import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import { plainFormula } from '../sheet/plainFormula';
import type { GuardedCell } from './guardedCell';

/** Whether a cell still reads, and is calculated by, what was found in it. */
export const readsAsFound = (
  { found, formula }: Pick<GuardedCell, 'found' | 'formula'>,
  value: SourceValue,
  held: SourceValue,
): boolean =>
  (found === null || readsBack(found, value)) &&
  (formula === undefined ? readsBack(value, held) : plainFormula(String(held)) === plainFormula(formula));
