import { attentionOf } from '../../../../src/procedure/quarterReport/attention/attentionOf';
import { binomialTail } from '../../../../src/procedure/quarterReport/attention/binomialTail';
import { seededRandom } from '../../../fakes/seededRandom';

const quiet = {
  categories: [
    { category: 'Wachttijd', quarter: 8, fourBefore: 32 },
    { category: 'Privacy', quarter: 2, fourBefore: 9 },
  ],
  stock: { received: 10, closed: 9 },
  serious: { received: 1, headInformedInTime: 1 },
  ages: { old: 4 },
  compares: true,
  isOver: true,
};
const told = (changes: Partial<typeof quiet>) => attentionOf({ ...quiet, ...changes });
const wait = (quarter: number, fourBefore = 32) => [
  { category: 'Wachttijd', quarter, fourBefore },
  { category: 'Privacy', quarter: 2, fourBefore: 9 },
];

describe('what deserves attention', () => {
  it('is nothing while all is as usual, and that is said', () => {
    expect(told({})).toEqual([{ kind: 'asUsual' }]);
  });

  it('is a category with remarkably many complaints, not one with some more than usual', () => {
    expect(told({ categories: wait(14) })).toEqual([{ kind: 'asUsual' }]);
    expect(told({ categories: wait(20) })).toContainEqual({
      kind: 'category',
      category: 'Wachttijd',
      received: 20,
      usual: 8,
    });
  });

  it.each([
    [1, 0],
    [3, 1],
    [4, 4],
  ])(
    'is not that there are %d where there were %d in a year: small numbers differ by themselves',
    (now, before) => {
      expect(told({ categories: wait(now, before) })).toEqual([{ kind: 'asUsual' }]);
    },
  );

  it('is how many more or fewer there are in all', () => {
    const all = (quarter: number) => [{ category: '', quarter, fourBefore: 160 }];
    expect(told({ categories: all(65) })).toContainEqual({ kind: 'more', received: 65, usual: 40 });
    expect(told({ categories: all(20) })).toEqual([{ kind: 'fewer', received: 20, usual: 40 }]);
    expect(told({ categories: all(20), isOver: false })).toEqual([{ kind: 'asUsual' }]);
  });

  it('is that far more came than were closed, once the quarter is over', () => {
    const stock = { received: 40, closed: 12 };
    expect(told({ stock })).toEqual([{ kind: 'growing', ...stock }]);
    expect(told({ stock, isOver: false })).toEqual([{ kind: 'asUsual' }]);
  });

  it('is every serious complaint of which the head was not told in time, before anything else', () => {
    const serious = { received: 3, headInformedInTime: 1 };
    expect(told({ serious, categories: wait(30) })[0]).toEqual({ kind: 'serious', late: 2, received: 3 });
  });

  it('is what waits long, from five complaints on', () => {
    expect(told({ ages: { old: 5 } })).toEqual([{ kind: 'old', count: 5 }]);
  });

  it('says where there is too little to compare, or nothing at all', () => {
    expect(told({ compares: false, categories: wait(30, 0) })).toEqual([{ kind: 'nothingToCompare' }]);
    expect(told({ stock: { received: 0, closed: 0 } })).toEqual([{ kind: 'nothingReceived' }]);
  });

  it('is five sentences at most', () => {
    const categories = Array.from({ length: 9 }, (_, index) => ({
      category: `${index}`,
      quarter: 50,
      fourBefore: 0,
    }));
    expect(told({ categories, serious: { received: 1, headInformedInTime: 0 } })).toHaveLength(5);
  });
});

describe('in quarters in which nothing changes', () => {
  /** So many events as fall into a quarter by chance alone, with this mean (Knuth's method). */
  const poisson = (mean: number, below: (limit: number) => number): number => {
    const limit = Math.exp(-mean);
    let count = -1;
    for (let product = 1; product > limit; count++) product *= (below(1_000_000) + 0.5) / 1_000_000;
    return count;
  };

  it.each([
    ['a small office', [1, 1, 2, 0.5]],
    ['an office with eight categories', [12, 9, 7, 5, 4, 3, 2, 1]],
    ['a large one with very different ones', [60, 40, 20, 10, 5, 5, 5, 3, 3, 2, 1, 1, 0.5, 0.5]],
  ])('cries wolf at most once in 20 in %s', (_, means) => {
    const { below } = seededRandom(7);
    const quarters = 1_000;
    const alarms = Array.from({ length: quarters }, () => {
      const categories = means.map((mean, index) => ({
        category: String(index),
        quarter: poisson(mean, below),
        fourBefore: poisson(4 * mean, below),
      }));
      const received = categories.reduce((sum, { quarter }) => sum + quarter, 0);
      const closed = poisson(
        means.reduce((sum, mean) => sum + mean, 0),
        below,
      );
      return told({ categories, stock: { received, closed } });
    }).filter((found) => !found.every(({ kind }) => ['asUsual', 'nothingReceived'].includes(kind)));
    expect(alarms.length).toBeLessThanOrEqual(quarters / 20);
  });
});

describe('the chance of so many or more', () => {
  it.each([
    [10, 0.5, 10, 1 / 1024],
    [3, 0.5, 2, 0.5],
    [5, 0.2, 1, 1 - 0.8 ** 5],
    [5, 0.2, 0, 1],
    [5, 0.2, 6, 0],
    [0, 0.2, 1, 0],
    [20_000, 0.5, 10_001, 0.4972],
  ])('of %d with %d each, at least %d', (tries, chance, atLeast, expected) => {
    expect(binomialTail(tries, chance, atLeast)).toBeCloseTo(expected, 4);
  });
});
