import fc from 'fast-check';
import { toDay } from '../../../../src/procedure/calendar/day';
import { periodsOf, yearOfQuarter } from '../../../../src/procedure/calendar/reported';
import type { Reported } from '../../../../src/procedure/calendar/reported';
import type { CountedComplaint } from '../../../../src/procedure/quarterReport/counted/countedComplaint';
import { quarterFigures } from '../../../../src/procedure/quarterReport/quarterFigures';
import type { QuarterFigures } from '../../../../src/procedure/quarterReport/quarterFigures';
import { anyCounted, counted } from './counted';

const figuresOf = (complaints: readonly CountedComplaint[], quarter: Reported) =>
  quarterFigures(
    complaints.filter(({ receivedOn }) => receivedOn !== null),
    complaints,
    {
      quarter,
      today: toDay('2027-01-05'),
      holidays: [],
      channels: [],
      categories: ['Wachttijd'],
      calamities: [],
      samples: [],
      norm: 0.9,
    },
    async () => {},
  );

describe('the days of a report', () => {
  it.each([
    [undefined, '2025-01-01', '2025-12-31', '2024-01-01', '2023-01-01'],
    [8, '2025-08-01', '2026-07-31', '2024-08-01', '2023-08-01'],
  ])(
    'of a year that begins in month %p are its four quarters',
    (firstMonth, first, last, before, twoBefore) => {
      const year = yearOfQuarter({ year: 2025, quarter: 2, ...(firstMonth && { firstMonth }) });
      const { period, previous, lastYear } = periodsOf(year);
      expect(period).toEqual({ first, last });
      expect([previous.first, lastYear.first]).toEqual([before, twoBefore]);
    },
  );

  it('of a quarter are those of the quarter, the one before, the same of last year and the four before', () => {
    expect(periodsOf({ year: 2026, quarter: 1 })).toEqual({
      period: { first: '2026-01-01', last: '2026-03-31' },
      previous: { first: '2025-10-01', last: '2025-12-31' },
      lastYear: { first: '2025-01-01', last: '2025-03-31' },
      fourBefore: { first: '2025-01-01', last: '2025-12-31' },
    });
  });
});

describe('the figures of a year', () => {
  it('are those of its four quarters together, in whatever month it begins', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyCounted),
        fc.constantFrom<Partial<Reported>>({}, { firstMonth: 8 }),
        async (complaints, begin) => {
          const year = await figuresOf(complaints, yearOfQuarter({ year: 2025, quarter: 4, ...begin }));
          const quarters: QuarterFigures[] = [];
          for (const quarter of [1, 2, 3, 4] as const) {
            quarters.push(await figuresOf(complaints, { year: 2025, quarter, ...begin }));
          }
          const sum = (read: (of: QuarterFigures) => number) =>
            quarters.reduce((total, one) => total + read(one), 0);
          expect(year.stock.openAtStart).toBe(quarters[0]?.stock.openAtStart);
          expect(year.stock.openAtEnd).toBe(quarters[3]?.stock.openAtEnd);
          expect(year.stock.received).toBe(sum(({ stock }) => stock.received));
          expect(year.stock.closed).toBe(sum(({ stock }) => stock.closed));
          expect(year.none).toBe(sum(({ none }) => none));
          expect(year.repeats).toBe(sum(({ repeats }) => repeats));
          expect(year.promises.kept).toBe(sum(({ promises }) => promises.kept));
          expect(year.serious.received).toBe(sum(({ serious }) => serious.received));
          expect(year.satisfaction.answers.yes).toBe(sum(({ satisfaction }) => satisfaction.answers.yes));
          for (const { quarter, months, category } of year.categories) {
            expect(months.reduce((total, one) => total + one, 0)).toBe(quarter);
            const ofQuarters = quarters.map(({ categories }) =>
              categories.find((line) => line.category.toLowerCase() === category.toLowerCase()),
            );
            expect(months).toEqual(ofQuarters.map((line) => line?.quarter ?? 0));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are not compared with quarters before it', async () => {
    const { attention } = await figuresOf([counted()], yearOfQuarter({ year: 2026, quarter: 4 }));
    expect(attention).toEqual([]);
    const one = await figuresOf([counted()], { year: 2026, quarter: 4 });
    expect(one.attention).toEqual([{ kind: 'nothingReceived' }, { kind: 'nothingToCompare' }]);
  });
});
