import { interruptions } from './interruptions';

/** Everything at every request: `npm run bench -- interruptions`. */
const twoRequestsWrite = [
  'registering a complaint',
  'a call that starts another round',
  'registering a calamity',
  'linking complaints',
  'drawing a sample',
];

describe('whatever somebody was doing', () => {
  const { names, open, kill, fail } = interruptions();
  beforeAll(open);

  it.each(names)(
    '%s ends in the same workbook when the pane goes at any moment and the next one goes on',
    async (name) => {
      const ends = await kill(name);
      expect(ends.filter(({ isSame }) => !isSame)).toEqual([]);
      expect(ends.length).toBeGreaterThan(0);
    },
  );

  it.each(twoRequestsWrite)(
    '%s ends in the same workbook when the answer to any request is lost',
    async (name) => {
      const ends = await fail(name, 'lost');
      expect(ends.filter(({ isSame }) => !isSame)).toEqual([]);
    },
  );

  it('linking complaints ends in the same workbook when Excel refuses any request, and says why', async () => {
    const ends = await fail('linking complaints', 'refused');
    expect(ends.filter(({ isSame }) => !isSame)).toEqual([]);
    expect(new Set(ends.map(({ told }) => told))).toEqual(new Set(['sessionExpired', null]));
  });

  it('linking complaints is tried once more where Excel is busy', async () => {
    const ends = await fail('linking complaints', 'refused', { code: 'ActivityLimitReached' });
    expect(ends.filter(({ isSame, told }) => !isSame || told !== null)).toEqual([]);
  });
});
