import { attemptsLeft } from '../../../src/procedure/lifeCycle/attemptsLeft';
import type { Complaint } from '../../../src/procedure/complaint/complaint';

describe('the calls still to be tried before a letter', () => {
  it.each<[Complaint['attempts'], string, Complaint['reachBy'], number]>([
    [null, '06 12345678', null, 3],
    [0, '06 12345678', 'phone', 3],
    [2, '06 12345678', null, 1],
    [3, '06 12345678', null, 0],
    [4, '06 12345678', 'phone', 0],
    [0, ' ', null, 0],
    [0, '06 12345678', 'letter', 0],
    [0, '', 'email', 0],
    [null, '', 'none', 0],
  ])('after %s calls to %j of a relation who is answered by %s are %i', (attempts, phone, reachBy, left) => {
    expect(attemptsLeft({ attempts, phone, reachBy })).toBe(left);
  });
});
