import { seededRandom } from '../../fakes/seededRandom';
import { actions } from './actions';
import { moments } from './moments';

/** Sequences per action; `ANY_MOMENT=400 npx jest …` looks further. */
const runs = Number(process.env['ANY_MOMENT'] ?? 4);

describe('whatever colleagues do in the sheet at any moment of', () => {
  const { open, play } = moments();
  beforeAll(open);

  it.each(Object.entries(actions))(
    '%s, all of it is written where it was shown, or it is refused in words',
    async (name, action) => {
      const seen: string[] = [];
      const place = Object.keys(actions).indexOf(name);
      for (let seed = 1; seed <= runs; seed++) {
        const { refused, broken } = await play(action, seededRandom(1000 * place + seed));
        expect({ name, seed, broken }).toEqual({ name, seed, broken: [] });
        seen.push(refused ?? 'written');
      }
      // It was put to the test.
      expect(seen).toContain('written');
    },
  );
});
