import { giveNumbers } from '../../../../src/procedure/adoption/rows/giveNumbers';

describe('numbers for complaints of a list that have none', () => {
  it('go on after the highest of their year of receipt', () => {
    const numbers = giveNumbers(['2024-0007-AB', '2024-0012-CD', 'K-3']);
    const given = [2024, 2026, 2024, 2023].map((year, row) => numbers.next(year, row));
    expect(given).toEqual([
      expect.stringMatching(/^2024-0013-/),
      expect.stringMatching(/^2026-0001-/),
      expect.stringMatching(/^2024-0014-/),
      expect.stringMatching(/^2023-0001-/),
    ]);
  });

  it('go on after those that the list has itself', () => {
    expect(giveNumbers([], ['2024-0005-ab']).next(2024, 1)).toMatch(/^2024-0006-/);
  });

  it('are the same for the same list, and differ in their last characters from row to row', () => {
    const suffixes = () => [1, 2, 3].map((row) => giveNumbers([]).next(2026, row).slice(-2));
    expect(suffixes()).toEqual(suffixes());
    expect(new Set(suffixes()).size).toBe(3);
  });

  it('are not those that a row of the list has kept', () => {
    const first = giveNumbers([]).next(2026, 8);
    const numbers = giveNumbers([]);
    numbers.take(first.toLowerCase());
    expect(numbers.next(2026, 8)).not.toBe(first);
  });

  it('are taken in whatever capitals', () => {
    const numbers = giveNumbers(['K-3']);
    expect([numbers.isTaken('k-3 '), numbers.isTaken('K-4')]).toEqual([true, false]);
  });
});
