import type { RandomSource } from '../../src/usecases/ports/ports';

export interface Chooser {
  /** One of a list, each as likely as the other. */
  one<T>(list: readonly T[]): T;
  /** One of a list of values with their weights. */
  weighted<T>(list: readonly (readonly [value: T, weight: number])[]): T;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  chance(percent: number): boolean;
}

/** Choices from a source of random numbers: the same seed makes the same choices. */
export function chooser({ below }: Pick<RandomSource, 'below'>): Chooser {
  const one = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to choose from');
    return list[below(list.length)] as T;
  };
  return {
    one,
    weighted: (list) => one(list.flatMap(([value, weight]) => Array<typeof value>(weight).fill(value))),
    between: (low, high) => low + below(high - low + 1),
    chance: (percent) => below(100) < percent,
  };
}
