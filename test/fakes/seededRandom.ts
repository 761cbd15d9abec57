import type { RowId } from '../../src/procedure/complaint/complaint';
import type { RandomSource } from '../../src/usecases/ports/ports';

/** mulberry32's constants: a small generator with a full period of 2^32, good enough for varied test data. */
const increment = 0x6d2b79f5;
const range = 2 ** 32;

/** Random numbers that are the same in every run for the same seed (mulberry32, public domain by Tommy Ettinger). */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;

  const next = (): number => {
    state = (state + increment) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const hexadecimal = () => next().toString(16).padStart(8, '0');

  return {
    below: (limit) => Math.floor((next() / range) * limit),
    rowId: () => (hexadecimal() + hexadecimal()) as RowId,
  };
}
