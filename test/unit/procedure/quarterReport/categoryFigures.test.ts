import fc from 'fast-check';
import { toDay } from '../../../../src/procedure/calendar/day';
import { quarterBounds, shiftQuarter } from '../../../../src/procedure/calendar/quarterOf';
import { categoryFigures } from '../../../../src/procedure/quarterReport/categoryFigures';
import { stockOf } from '../../../../src/procedure/quarterReport/stockOf';
import { anyCounted, counted } from './counted';

const quarter = { year: 2026, quarter: 3 } as const;
const listed = ['Bejegening', 'Wachttijd', 'Privacy'];

describe('the figures per category', () => {
  it.each([
    ['2026-07-01', { quarter: 1, yearToDate: 1, previousQuarter: 0, sameQuarterLastYear: 0 }],
    ['2026-09-30', { quarter: 1, yearToDate: 1, previousQuarter: 0, sameQuarterLastYear: 0 }],
    ['2026-06-30', { quarter: 0, yearToDate: 1, previousQuarter: 1, sameQuarterLastYear: 0 }],
    ['2026-01-01', { quarter: 0, yearToDate: 1, previousQuarter: 0, sameQuarterLastYear: 0 }],
    ['2025-07-01', { quarter: 0, yearToDate: 0, previousQuarter: 0, sameQuarterLastYear: 1 }],
    ['2026-10-01', { quarter: 0, yearToDate: 0, previousQuarter: 0, sameQuarterLastYear: 0 }],
  ])('count a complaint of %s', (receivedOn, expected) => {
    const lines = categoryFigures([counted({ receivedOn: toDay(receivedOn) })], quarter, listed);
    expect(lines.find(({ category }) => category === 'Wachttijd')).toMatchObject(expected);
  });

  it('tell of each month of the quarter, and add up over the quarters of the year', () => {
    const days = [
      '2026-01-31',
      '2026-04-01',
      '2026-06-30',
      '2026-07-31',
      '2026-09-01',
      '2026-09-30',
      '2025-12-31',
    ];
    const complaints = days.map((day) => counted({ receivedOn: toDay(day) }));
    const [line] = categoryFigures(complaints, quarter, listed);
    expect(line).toMatchObject({ category: 'Wachttijd', months: [1, 0, 2], running: [1, 3, 6] });
    const [winter] = categoryFigures(complaints, { year: 2025, quarter: 4 }, listed);
    expect(winter).toMatchObject({ months: [0, 0, 1], running: [0, 0, 0, 1] });
  });

  it('of the first quarter look back over the turn of the year', () => {
    const [line] = categoryFigures(
      [counted({ receivedOn: toDay('2025-12-31') })],
      { year: 2026, quarter: 1 },
      ['Wachttijd'],
    );
    expect(line).toMatchObject({ quarter: 0, yearToDate: 0, previousQuarter: 1 });
  });

  it('stand in order of size, and in that of the list where sizes are equal', () => {
    const lines = categoryFigures([counted({ category: 'Privacy' })], quarter, listed);
    expect(lines.map(({ category }) => category)).toEqual(['Privacy', 'Bejegening', 'Wachttijd']);
  });

  it('keep what is not on the list, capitals aside, and what has no category', () => {
    const lines = categoryFigures(
      [counted({ category: 'Geur*' }), counted({ category: 'wachttijd' }), counted({ category: '' })],
      quarter,
      ['Wachttijd'],
    );
    expect(lines.map(({ category, quarter: count }) => [category, count])).toEqual([
      ['Wachttijd', 1],
      ['Geur*', 1],
      ['', 1],
    ]);
  });

  it('name no share of fewer than five complaints', () => {
    const four = Array.from({ length: 4 }, () => counted());
    expect(categoryFigures(four, quarter, listed)[0]?.share).toBeNull();
    expect(categoryFigures([...four, counted({ category: 'Privacy' })], quarter, listed)[0]?.share).toBe(0.8);
  });

  it('add up to the stock of each period', () => {
    fc.assert(
      fc.property(fc.array(anyCounted), (complaints) => {
        const lines = categoryFigures(complaints, quarter, listed);
        const sum = (key: 'quarter' | 'previousQuarter' | 'sameQuarterLastYear') =>
          lines.reduce((total, line) => total + line[key], 0);
        const received = (by: number) =>
          stockOf(complaints, quarterBounds(shiftQuarter(quarter, by))).received;
        expect(sum('quarter')).toBe(received(0));
        expect(sum('previousQuarter')).toBe(received(-1));
        expect(sum('sameQuarterLastYear')).toBe(received(-4));
      }),
    );
  });
});
