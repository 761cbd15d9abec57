import { seededRandom } from '../../fakes/seededRandom';
import { actions } from './actions';
import { moments } from './moments';

/** Sequences per action; `ANY_MOMENT=400 npx jest …` looks further. */
const runs = Number(process.env['ANY_MOMENT'] ?? 2);

/** Sequences that once went wrong, by what happened in them. */
const onceBroken: readonly [happened: string, name: string, seed: number][] = [
  ['a second table came right below the log, and a row before its header was put back', 'closing', 14],
  ['the table was renamed between the look for it and making one', 'adding affected relations', 6],
  ['a column came while the row stood below a filter', 'registering a complaint', 121],
];

describe('whatever colleagues do in the sheet at any moment of', () => {
  const { open, play } = moments();
  beforeAll(open);

  const playSeed = async (name: string, seed: number) => {
    const action = actions[name];
    if (!action) throw new Error(`no action ${name}`);
    const place = Object.keys(actions).indexOf(name);
    const { refused, broken } = await play(action, seededRandom(1000 * place + seed));
    expect({ name, seed, broken }).toEqual({ name, seed, broken: [] });
    return refused ?? 'written';
  };

  it.each(Object.keys(actions))(
    '%s, all of it is written where it was shown, or it is refused in words',
    async (name) => {
      const seen: string[] = [];
      for (let seed = 1; seed <= runs; seed++) seen.push(await playSeed(name, seed));
      // It was put to the test.
      expect(seen).toContain('written');
    },
  );

  it.each(onceBroken)('an action, also when %s (%s, %d)', async (_, name, seed) => {
    await playSeed(name, seed);
  });
});
