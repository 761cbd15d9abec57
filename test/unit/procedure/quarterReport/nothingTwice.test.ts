import fc from 'fast-check';
import { toDay } from '../../../../src/procedure/calendar/day';
import type { CountedComplaint } from '../../../../src/procedure/quarterReport/counted/countedComplaint';
import { quarterFigures } from '../../../../src/procedure/quarterReport/quarterFigures';
import type { QuarterFigures } from '../../../../src/procedure/quarterReport/quarterFigures';
import { reconciles } from '../../../../src/procedure/quarterReport/stockOf';
import { anyCounted, counted } from './counted';

const quarter = { year: 2026, quarter: 3 } as const;

const figuresOf = (complaints: readonly CountedComplaint[]): Promise<QuarterFigures> =>
  quarterFigures(
    complaints.filter(({ receivedOn }) => receivedOn !== null),
    complaints,
    {
      quarter,
      today: toDay('2026-10-05'),
      holidays: [],
      channels: [],
      categories: ['Wachttijd'],
      calamities: [],
      samples: [],
      norm: 0.9,
    },
    async () => {},
  );

describe('what turned out to be no complaint', () => {
  const relation = ['0612345678'];
  const sameDay = { closedOn: toDay('2026-07-01'), relation };
  const taken = toDay('2026-07-29');

  it('counts in no figure but its own; what was withdrawn is a complaint that tells nothing of the lead time', async () => {
    const figures = await figuresOf([
      counted({ status: 'closed', closedOn: taken, calledOn: taken, satisfied: 'no', relation }),
      counted({ ...sameDay, status: 'noComplaint', calledOn: taken, satisfied: 'yes', severity: 'serious' }),
      counted({ ...sameDay, status: 'noComplaint' }),
      counted({ ...sameDay, status: 'withdrawn' }),
    ]);
    expect(figures).toMatchObject({
      none: 2,
      stock: { received: 2, closed: 2, withdrawn: 1, openAtEnd: 0 },
      repeats: 1,
      leadTime: { median: 20 },
      satisfaction: { answers: { yes: 0, no: 1 } },
      promises: { kept: 0, broken: 1 },
      serious: { received: 0 },
    });
    expect(figures.categories[0]?.quarter).toBe(2);
  });
});

describe('the figures of a quarter', () => {
  it('add up to the same totals, however complaints ended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCounted), async (complaints) => {
        const { stock, none, categories, trend, serious, repeats, ages, outcomes, groups, causes, overdue } =
          await figuresOf(complaints);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        const inQuarter = complaints.filter(
          ({ receivedOn }) => receivedOn !== null && receivedOn >= '2026-07-01' && receivedOn <= '2026-09-30',
        );
        expect(stock.received + none).toBe(inQuarter.length);
        expect(reconciles(stock)).toBe(true);
        expect(categories.reduce((sum, line) => sum + line.quarter, 0)).toBe(stock.received);
        for (const { quarter: received, yearToDate, previousQuarter, months, running } of categories) {
          expect(sum(months)).toBe(received);
          expect(running.at(-1)).toBe(yearToDate);
          expect((running[1] ?? 0) - (running[0] ?? 0)).toBe(previousQuarter);
        }
        for (const { groups: texts, blank } of [causes.causes, causes.measures]) {
          expect(sum(texts.map(({ count }) => count)) + blank).toBe(stock.closed);
        }
        expect(overdue).toBeLessThanOrEqual(complaints.filter(({ closedOn }) => closedOn === null).length);
        const { received, closed } = trend.at(-1) ?? {};
        expect([received ?? 0, closed ?? 0]).toEqual([stock.received, stock.closed]);
        expect(ages.young + ages.middle + ages.old).toBe(stock.openAtEnd);
        expect(outcomes.reduce((sum, line) => sum + line.closed, 0)).toBe(stock.closed);
        for (const lines of [groups.departments, groups.channels]) {
          expect(lines.reduce((sum, line) => sum + line.received, 0)).toBe(stock.received);
          expect(lines.reduce((sum, line) => sum + line.serious, 0)).toBe(serious.received);
        }
        // As the list has it, however it was typed first.
        expect(outcomes.map(({ category }) => category)).not.toContain('wachttijd');
        for (const line of outcomes) {
          expect(Object.values(line.found).reduce((sum, number) => sum + number, line.none)).toBe(
            line.closed,
          );
        }
        expect(stock.closed).toBeGreaterThanOrEqual(Math.max(stock.withdrawn, stock.closedUndated));
        expect(stock.received).toBeGreaterThanOrEqual(Math.max(serious.received, repeats));
      }),
    );
  });
});
