import fc from 'fast-check';
import { drawSample } from '../../../../src/procedure/sample/drawSample';
import type { DrawRequest } from '../../../../src/procedure/sample/drawSample';
import { casesIn, parseSampleSize } from '../../../../src/procedure/sample/sampleSize';
import { candidates } from './candidates';

const without = async () => {};

const numbersIn = async (
  population: ReturnType<typeof candidates>,
  request: Partial<DrawRequest> = {},
): Promise<string[]> => {
  const asked = { seed: 'K7P-3XQ', size: { count: 5 }, byCategory: false, ...request };
  const { cases } = await drawSample(population, asked, without);
  return cases.map(({ caseNumber }) => caseNumber.slice(5, 9));
};

describe('a draw', () => {
  /*
   * By Python, independently of the code:
   *   numbers = [f'2026-{i:04d}-AB' for i in range(1, 21)]
   *   sorted(numbers, key=lambda n: hashlib.sha256(f'{seed}|{n}'.encode()).hexdigest())[:5]
   */
  it.each([
    ['K7P-3XQ', ['0017', '0005', '0012', '0007', '0013']],
    ['=1+1', ['0006', '0017', '0005', '0010', '0011']],
    ['zaad met é', ['0017', '0003', '0010', '0019', '0013']],
  ])('with the seed "%s" gives what anybody gets who repeats it', async (seed, expected) => {
    expect(await numbersIn(candidates(20), { seed })).toEqual(expected);
  });

  it('gives the same cases in whatever order the rows stand', () =>
    fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(candidates(60), { minLength: 60 }),
        fc.string(),
        async (rows, seed) => {
          const byCategory = seed.length % 2 === 0;
          const request = { seed, byCategory, size: { count: 9 } };
          expect(await numbersIn(rows, request)).toEqual(await numbersIn(candidates(60), request));
        },
      ),
    ));

  it('has the size that was asked, no case twice, and only cases of the population', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(80),
        fc.integer({ min: 1, max: 100 }),
        fc.boolean(),
        async (rows, count, byCategory) => {
          const population = candidates(rows, (number) => ['a', 'b', ' b ', ''][number % 4] ?? '');
          const { cases, strata } = await drawSample(
            population,
            { seed: 's', size: { count }, byCategory },
            without,
          );
          expect(cases).toHaveLength(Math.min(count, rows));
          expect(new Set(cases).size).toBe(cases.length);
          expect(cases.every((one) => population.includes(one))).toBe(true);
          if (strata) {
            expect(strata.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(cases.length);
            for (const { category, drawn } of strata) {
              expect(cases.filter((one) => one.category.trim() === category)).toHaveLength(drawn);
            }
          }
        },
      ),
    ));

  it('by category takes the lowest of each', async () => {
    const categoryOf = (number: number) => (number <= 12 ? 'A' : 'B');
    // The first five of all are 17, 5, 12, 7 and 13; three fifths of them come from the first twelve.
    expect(await numbersIn(candidates(20, categoryOf), { byCategory: true })).toEqual([
      '0017',
      '0005',
      '0012',
      '0007',
      '0013',
    ]);
    const large = (number: number) => (number <= 4 ? 'A' : 'B');
    const drawn = await numbersIn(candidates(20, large), { byCategory: true });
    expect(drawn.filter((number) => Number(number) <= 4)).toHaveLength(1);
  });

  it('of everything is the whole population, and of nothing is nothing', async () => {
    expect(await numbersIn(candidates(3), { size: { count: 50 } })).toHaveLength(3);
    expect(await numbersIn([], { size: { hundredths: 1_000 }, byCategory: true })).toEqual([]);
  });

  it('goes by the row ID where a case number was left blank', async () => {
    const population = candidates(20).map((one) => ({ ...one, caseNumber: '' as typeof one.caseNumber }));
    const { cases } = await drawSample(
      population,
      { seed: 's', size: { count: 3 }, byCategory: false },
      without,
    );
    // sorted((f'row-{i}' for i in range(1, 21)), key=lambda n: hashlib.sha256(f's|{n}'.encode()).hexdigest())[:3]
    expect(cases.map(({ rowId }) => rowId)).toEqual(['row-6', 'row-5', 'row-20']);
  });

  it('lets the pane answer in between', async () => {
    let pauses = 0;
    const yieldToPane = async () => void pauses++;
    await drawSample(candidates(9_000), { seed: 's', size: { count: 10 }, byCategory: false }, yieldToPane);
    expect(pauses).toBeGreaterThan(3);
  });
});

/**
 * Of 40 cases 10 are drawn, 2,000 times with seeds 0 to 1999. Each case is then expected 500 times. With 39 degrees of
 * freedom chi-square is above 72.1 once in a thousand such tests; drawing without replacement makes it smaller by
 * 30/39, which the statistic is corrected for.
 */
describe('each case', () => {
  it.each([
    ['is equally likely', false],
    ['is equally likely within its category', true],
  ])(
    '%s',
    async (_, byCategory) => {
      const population = candidates(40, (number) => (number % 2 ? 'A' : 'B'));
      const times = new Map<string, number>();
      const draws = 2_000;
      for (let seed = 0; seed < draws; seed++) {
        const request = { seed: String(seed), size: { count: 10 }, byCategory };
        for (const number of await numbersIn(population, request))
          times.set(number, (times.get(number) ?? 0) + 1);
      }
      const expected = (draws * 10) / 40;
      const statistic =
        [...times.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0) * (39 / 30);
      expect(times.size).toBe(40);
      expect(statistic).toBeLessThan(72.1);
      // Too even would be no chance either.
      expect(statistic).toBeGreaterThan(17.3);
    },
    30_000,
  );
});

describe('the size of a sample', () => {
  it.each([
    ['10', 200, 10],
    [' 5 % ', 200, 10],
    ['10%', 37, 4],
    ['2,5%', 40, 1],
    ['0.01%', 3, 1],
    ['100%', 37, 37],
    ['50', 37, 37],
    ['10%', 0, 0],
  ])('"%s" of %i complaints is %i', (typed, population, expected) => {
    const size = parseSampleSize(typed);
    expect(size && casesIn(size, population)).toBe(expected);
  });

  it.each(['', '0', '0%', '101%', '2,5', '-3', 'tien', '5%%', '1e3', '1234567'])('is not "%s"', (typed) => {
    expect(parseSampleSize(typed)).toBeNull();
  });
});
