import { attemptsLeft } from '../../../src/procedure/lifeCycle/attemptsLeft';
import type { Complaint } from '../../../src/procedure/complaint/complaint';

describe('the calls still to be tried before a letter', () => {
  it.each<[Complaint['attempts'], string, number]>([
    [null, '06 12345678', 3],
    [0, '06 12345678', 3],
    [2, '06 12345678', 1],
    [3, '06 12345678', 0],
    [4, '06 12345678', 0],
    [0, ' ', 0],
  ])('after %s calls to %j are %i', (attempts, phone, left) => {
    expect(attemptsLeft({ attempts, phone })).toBe(left);
  });
});
