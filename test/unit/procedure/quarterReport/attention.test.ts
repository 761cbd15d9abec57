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
  promises: {
    quarter: { kept: 9, broken: 1, share: 0.9 },
    fourBefore: { kept: 36, broken: 4, share: 0.9 },
    norm: 0.9 as number | null,
  },
  leadTimes: { quarter: [4, 5, 6], fourBefore: [4, 5, 6, 4, 5, 6] },
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

  it('is the most remarkable category first', () => {
    const some = { category: 'Privacy', quarter: 22, fourBefore: 32 };
    const more = { category: 'Wachttijd', quarter: 30, fourBefore: 32 };
    const named = (categories: (typeof some)[]) =>
      told({ categories }).flatMap((one) => (one.kind === 'category' ? [one.category] : []));
    expect(named([some, more])).toEqual(['Wachttijd', 'Privacy']);
    expect(named([more, some])).toEqual(['Wachttijd', 'Privacy']);
  });

  it('is found as soon in a list that names categories in which nobody complains', () => {
    const unused = Array.from({ length: 10 }, (_, at) => ({ category: `${at}`, quarter: 0, fourBefore: 0 }));
    const from = (more: typeof unused) =>
      Array.from({ length: 30 }, (_, quarter) => quarter).find((quarter) =>
        told({ categories: [...wait(quarter), ...more] }).some(({ kind }) => kind === 'category'),
      );
    expect(from(unused)).toBe(from([]));
    expect(from([])).toBeDefined();
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
    expect(told({ categories: all(68) })).toContainEqual({ kind: 'more', received: 68, usual: 40 });
    expect(told({ categories: all(20) })).toEqual([{ kind: 'fewer', received: 20, usual: 40 }]);
    expect(told({ categories: all(20), isOver: false })).toEqual([{ kind: 'asUsual' }]);
  });

  const promises = (
    kept: number,
    broken: number,
    norm: number | null,
    fourBefore = quiet.promises.fourBefore,
  ) => ({
    quarter: { kept, broken, share: kept / (kept + broken) },
    fourBefore,
    norm,
  });

  it('is that clearly fewer promises were kept than the norm asks, not one or two', () => {
    expect(told({ promises: promises(8, 2, 0.9) })).toEqual([{ kind: 'asUsual' }]);
    expect(told({ promises: promises(5, 5, 0.9) })).toEqual([
      { kind: 'belowNorm', kept: 5, promised: 10, norm: 0.9 },
    ]);
    // In a young register too: nothing is compared.
    expect(told({ promises: promises(5, 5, 0.9), compares: false })[0]?.kind).toBe('belowNorm');
  });

  it('is that clearly fewer promises were kept than before, also without a norm or under one that is met', () => {
    const perfect = { kept: 80, broken: 0, share: 1 };
    const less = [{ kind: 'lessKept', share: 0.75, usual: 1 }];
    expect(told({ promises: promises(15, 5, null, perfect) })).toEqual(less);
    expect(told({ promises: promises(15, 5, 0.75, perfect) })).toEqual(less);
    expect(told({ promises: promises(19, 1, null, perfect) })).toEqual([{ kind: 'asUsual' }]);
    expect(told({ promises: promises(15, 5, null, perfect), compares: false })).toEqual([
      { kind: 'nothingToCompare' },
    ]);
  });

  it('is a lead time that is clearly longer than before, by a working day at least', () => {
    const days = (first: number, count: number) =>
      Array.from({ length: count }, (_, index) => first + (index % 9));
    const fourBefore = days(4, 90);
    expect(told({ leadTimes: { quarter: days(9, 27), fourBefore } })).toEqual([
      { kind: 'slower', median: 13, usual: 8 },
    ]);
    expect(told({ leadTimes: { quarter: days(9, 3), fourBefore } })).toEqual([{ kind: 'asUsual' }]);
    expect(told({ leadTimes: { quarter: days(0, 27), fourBefore } })).toEqual([{ kind: 'asUsual' }]);
    const halfADay = { quarter: days(4.5, 9_000), fourBefore: days(4, 9_000) };
    expect(told({ leadTimes: halfADay })).toEqual([{ kind: 'asUsual' }]);
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

  /** How busy five quarters are: each half remembers the one before, and they lie so far apart (a standard deviation). */
  const wandering = (apart: number, below: (limit: number) => number): number[] => {
    const uniform = () => (below(1_000_000) + 0.5) / 1_000_000;
    const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    let state = normal();
    return Array.from({ length: 5 }, () => {
      const busy = Math.exp(apart * state);
      state = state / 2 + Math.sqrt(3 / 4) * normal();
      return busy;
    });
  };

  const small = [1, 1, 2, 0.5];
  const eight = [12, 9, 7, 5, 4, 3, 2, 1];
  const large = [60, 40, 20, 10, 5, 5, 5, 3, 3, 2, 1, 1, 0.5, 0.5];

  it.each([
    ['an office with eight categories', eight, 0],
    ['a small one that is busier at times', small, 0.1],
    ['one with eight categories that is', eight, 0.1],
    ['a large one with very different ones that is', large, 0.1],
  ])('cries wolf at most once in 20, by whichever rule, in %s', (_, means, apart) => {
    const { below } = seededRandom(7);
    const quarters = 1_000;
    const alarms = Array.from({ length: quarters }, () => {
      const office = wandering(apart, below);
      const categories = means.map((mean, index) => {
        const own = wandering(apart, below);
        const counts = office.map((busy, quarter) => poisson(mean * busy * (own[quarter] ?? 1), below));
        const fourBefore = counts.slice(0, 4).reduce((sum, count) => sum + count, 0);
        return { category: String(index), quarter: counts[4] ?? 0, fourBefore };
      });
      const received = categories.reduce((sum, { quarter }) => sum + quarter, 0);
      const mean = means.reduce((sum, one) => sum + one, 0);
      const closed = poisson(mean, below);
      // Skewed, as lead times are: most short, a few long.
      const took = (count: number) =>
        Array.from({ length: count }, () => Math.floor(-9 * Math.log((below(1_000) + 0.5) / 1_000)));
      const promisedIn = (count: number) => {
        const broken = Array.from({ length: count }).filter(() => below(100) < 10).length;
        return { kept: count - broken, broken, share: 1 - broken / count };
      };
      return told({
        categories,
        stock: { received, closed },
        promises: {
          quarter: promisedIn(poisson(mean, below)),
          fourBefore: promisedIn(poisson(4 * mean, below)),
          norm: 0.9,
        },
        leadTimes: { quarter: took(closed), fourBefore: took(poisson(4 * mean, below)) },
      });
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
