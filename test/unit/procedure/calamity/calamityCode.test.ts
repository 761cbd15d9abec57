import { nextCalamityCode } from '../../../../src/procedure/calamity/calamityCode';

describe('the code of a new calamity', () => {
  it.each([
    ['the first of its year', 2026, [], 'C-2026-01'],
    ['after the highest, also when one between them is gone', 2026, ['C-2026-01', 'C-2026-03'], 'C-2026-04'],
    ['from the beginning in a new year', 2027, ['C-2026-12'], 'C-2027-01'],
    ['past ninety-nine', 2026, ['C-2026-99'], 'C-2026-100'],
    ['whatever people typed themselves', 2026, [' c-2026-07 ', 'brand', '', 'C-2026-x'], 'C-2026-08'],
  ])('is %s', (_, year, codes, expected) => {
    expect(nextCalamityCode(year, codes)).toBe(expected);
  });
});
