import fc from 'fast-check';
import { categoryCounts } from '../../../../src/procedure/quarterReport/categoryCounts';

const quarters = ['2026-K1', '2026-K2', '2026-K3'];
const cell = (quarter: string, category: string) => ({ quarter, category });

describe('categoryCounts', () => {
  it('counts the categories of the last quarter in each of them, most complaints first', () => {
    const cells = [
      cell('2026-K3', 'Kosten'),
      cell('2026-K3', 'Wachttijd'),
      cell('2026-K2', 'wachttijd'),
      cell('2026-K3', 'WACHTTIJD'),
      cell('2026-K1', 'Privacy'),
      cell('2025-K4', 'Kosten'),
      cell('', 'Kosten'),
    ];
    expect(categoryCounts(cells, quarters)).toEqual({
      categories: [
        { category: 'Wachttijd', received: [0, 1, 2] },
        { category: 'Kosten', received: [0, 0, 1] },
      ],
      total: [1, 1, 3],
      known: [true, true, true],
    });
  });

  it('takes a blank for no category, and knows nothing of quarters before the first complaint', () => {
    const { categories, known } = categoryCounts([cell('2026-K2', 'a'), cell('2026-K3', ' ')], quarters);
    expect(categories).toEqual([{ category: '', received: [0, 0, 1] }]);
    expect(known).toEqual([false, true, true]);
    expect(categoryCounts([], quarters).known).toEqual([false, false, false]);
  });

  it('adds up to its total in the last quarter, whatever the cells say', () => {
    const anyCell = fc.record({
      quarter: fc.constantFrom('', 'x', '2025-K1', ...quarters),
      category: fc.constantFrom('', ' ', 'a', 'A', 'b', 'b '),
    });
    fc.assert(
      fc.property(fc.array(anyCell), (cells) => {
        const { categories, total } = categoryCounts(cells, quarters);
        const sum = categories.reduce((so, { received }) => so + (received.at(-1) ?? 0), 0);
        expect(sum).toBe(total.at(-1));
        expect(total.at(-1)).toBe(cells.filter(({ quarter }) => quarter === '2026-K3').length);
      }),
      { numRuns: 50 },
    );
  });
});
