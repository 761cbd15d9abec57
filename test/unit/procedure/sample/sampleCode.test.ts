import { proposeSeed } from '../../../../src/procedure/sample/proposeSeed';
import { isSampleCode, nextSampleCode } from '../../../../src/procedure/sample/sampleCode';
import { seededRandom } from '../../../fakes/seededRandom';

describe('the code of a sample', () => {
  it.each([
    [[], 'S-2026-01'],
    [['S-2026-01', 'S-2026-07', 'S-2025-12'], 'S-2026-08'],
    [['proef', ' S-2026-02 '], 'S-2026-03'],
    [['S-2026-99'], 'S-2026-100'],
  ])('after %j is %s', (taken, code) => {
    expect(nextSampleCode(2026, taken)).toBe(code);
    expect(isSampleCode(code)).toBe(true);
  });
});

it('the proposed seed can be read out', () => {
  const { below } = seededRandom(1);
  const seeds = Array.from({ length: 50 }, () => proposeSeed(below));
  expect(new Set(seeds).size).toBe(50);
  for (const seed of seeds) expect(seed).toMatch(/^[A-HJ-NP-Z2-9]{3}-[A-HJ-NP-Z2-9]{3}$/);
});
