import fc from 'fast-check';
import { allocate } from '../../../../src/procedure/sample/allocate';

const drawn = (populations: Record<string, number>, size: number) =>
  Object.fromEntries(
    allocate(new Map(Object.entries(populations)), size).map(({ category, drawn: count }) => [
      category,
      count,
    ]),
  );

describe('a sample divided over categories', () => {
  it.each<[string, Record<string, number>, number, Record<string, number>]>([
    ['in proportion', { A: 50, B: 30, C: 20 }, 10, { A: 5, B: 3, C: 2 }],
    ['the rest to the largest remainder', { A: 24, B: 12, C: 4 }, 7, { A: 4, B: 2, C: 1 }],
    ['of equal remainders the larger category first', { A: 3, B: 9 }, 2, { A: 0, B: 2 }],
    ['then by name', { B: 5, A: 5 }, 1, { B: 0, A: 1 }],
    ['a small category may get none', { A: 98, B: 1, C: 1 }, 10, { A: 10, B: 0, C: 0 }],
    ['all of everything', { A: 2, B: 1 }, 3, { A: 2, B: 1 }],
    ['nothing of nothing', {}, 0, {}],
  ])('%s', (_, populations, size, expected) => {
    expect(drawn(populations, size)).toEqual(expected);
  });

  it('adds up, gives no category more than it has, and stays within one of its share', () => {
    const populations = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 5_000 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(populations, fc.double({ min: 0, max: 1, noNaN: true }), (byCategory, part) => {
        const total = Object.values(byCategory).reduce((sum, count) => sum + count, 0);
        const size = Math.floor(total * part);
        const strata = allocate(new Map(Object.entries(byCategory)), size);
        expect(strata.reduce((sum, stratum) => sum + stratum.drawn, 0)).toBe(size);
        for (const stratum of strata) {
          expect(stratum.drawn).toBeLessThanOrEqual(stratum.population);
          expect(Math.abs(stratum.drawn - (size * stratum.population) / total)).toBeLessThan(1);
        }
      }),
    );
  });
});
