import { toDay } from '../../../src/procedure/day';
import { numberGiver } from '../../../src/usecases/adoption/numberGiver';
import { fixedClock } from '../../fakes/fixedClock';
import { seededRandom } from '../../fakes/seededRandom';

const giver = (...taken: string[]) =>
  numberGiver(taken, { clock: fixedClock('2026-07-08'), random: seededRandom(1) });

describe('numbers for complaints of a list that have none', () => {
  it('go on after the highest of their year of receipt, or of this year without one', () => {
    const { newNumber } = giver('2024-0007-AB', '2024-0012-CD', 'K-3');
    const may = toDay('2024-05-03');
    expect([newNumber(may), newNumber(null), newNumber(may), newNumber(toDay('2023-01-02'))]).toEqual([
      expect.stringMatching(/^2024-0013-/),
      expect.stringMatching(/^2026-0001-/),
      expect.stringMatching(/^2024-0014-/),
      expect.stringMatching(/^2023-0001-/),
    ]);
  });

  it('are not those of the register, in whatever capitals', () => {
    const { isTaken } = giver('K-3');
    expect([isTaken('k-3 '), isTaken('K-4')]).toEqual([true, false]);
  });
});
