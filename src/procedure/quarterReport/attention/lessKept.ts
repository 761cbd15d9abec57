import { binomialTail } from './binomialTail';

/** How many promises to call back were kept and broken. */
export interface Promises {
  kept: number;
  broken: number;
}

/**
 * Fewer promises kept than before, where as many broken ones would fall into this quarter with less than a chance if each
 * promise of the five were broken alike. The binomial limit is the wider one: exact would be the hypergeometric.
 */
export function lessKept(
  { kept, broken }: Promises,
  before: Promises,
  chance: number,
): { kind: 'lessKept'; share: number; usual: number }[] {
  const promised = kept + broken;
  const promisedBefore = before.kept + before.broken;
  const brokenOfAll = (broken + before.broken) / (promised + promisedBefore);
  if (promised === 0 || promisedBefore === 0 || brokenOfAll === 0 || brokenOfAll === 1) return [];
  if (binomialTail(promised, brokenOfAll, broken) >= chance) return [];
  return [{ kind: 'lessKept', share: kept / promised, usual: before.kept / promisedBefore }];
}
