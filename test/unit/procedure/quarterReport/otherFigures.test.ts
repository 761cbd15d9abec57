import fc from 'fast-check';
import { toDay } from '../../../../src/procedure/calendar/day';
import { within } from '../../../../src/procedure/calendar/within';
import type { Period } from '../../../../src/procedure/calendar/quarter';
import { periodsOf } from '../../../../src/procedure/calendar/reported';
import type { CountedComplaint } from '../../../../src/procedure/quarterReport/counted/countedComplaint';
import { countRepeats } from '../../../../src/procedure/quarterReport/countRepeats';
import { dataQuality } from '../../../../src/procedure/quarterReport/dataQuality';
import { needOf } from '../../../../src/procedure/quarterReport/counted/needOf';
import { quarterFigures } from '../../../../src/procedure/quarterReport/quarterFigures';
import { satisfactionFigures } from '../../../../src/procedure/quarterReport/satisfactionFigures';
import { seriousFigures } from '../../../../src/procedure/quarterReport/seriousFigures';
import { anyCounted, counted } from './counted';

const quarter = { year: 2026, quarter: 3 } as const;
const { period, previous, lastYear } = periodsOf(quarter);
const today = toDay('2026-10-05');
const categories = ['Wachttijd', 'Privacy'];

describe('satisfaction', () => {
  const calledOn = toDay('2026-07-08');

  it('tells what the relations said who were called back in the quarter', () => {
    const figures = satisfactionFigures(
      [
        counted({ calledOn, satisfied: 'yes' }),
        counted({ calledOn, satisfied: 'yes', restartedOn: [toDay('2026-05-01')] }),
        counted({ calledOn, satisfied: 'partly' }),
        counted({ calledOn, satisfied: 'no' }),
        counted({ calledOn: toDay('2026-06-30'), satisfied: 'no' }),
        counted({ calledOn, satisfied: null }),
      ],
      period,
    );
    expect(figures).toEqual({
      answers: { yes: 2, partly: 1, no: 1 },
      firstTimeRight: 1,
      firstTimeRightShare: null,
      restarted: 0,
    });
  });

  it('counts a complaint that started again twice in the quarter once', () => {
    const restartedOn = [toDay('2026-07-08'), toDay('2026-08-10')];
    expect(satisfactionFigures([counted({ restartedOn })], period).restarted).toBe(1);
  });
});

describe('serious complaints', () => {
  it.each([
    ['on the day itself', '2026-07-01', 1],
    ['on the next working day', '2026-07-02', 1],
    ['later', '2026-07-03', 0],
    ['never', null, 0],
  ])('whose head of department was informed %s', (_, informed, inTime) => {
    const headInformedOn = informed === null ? null : toDay(informed);
    const serious = counted({ severity: 'serious', headInformedOn });
    expect(seriousFigures([serious, counted()], period, [])).toEqual({
      received: 1,
      headInformedInTime: inTime,
      letterSent: 0,
    });
  });

  it('of a Friday still leave the Monday to inform the head', () => {
    const serious = counted({
      severity: 'serious',
      receivedOn: toDay('2026-07-03'),
      headInformedOn: toDay('2026-07-06'),
      letterSentOn: toDay('2026-07-20'),
    });
    expect(seriousFigures([serious], period, [])).toMatchObject({ headInformedInTime: 1, letterSent: 1 });
  });
});

describe('repeats', () => {
  const from = (keys: string, receivedOn: string) =>
    counted({ relation: [...keys], receivedOn: toDay(receivedOn) });

  it.each([
    ['an earlier complaint in the quarter', [from('a', '2026-07-01'), from('a', '2026-07-20')], 1],
    ['an earlier complaint within a year', [from('a', '2025-07-02'), from('a', '2026-07-02')], 1],
    ['an earlier complaint of longer ago', [from('a', '2025-07-01'), from('a', '2026-07-02')], 0],
    ['a later complaint only', [from('a', '2026-07-01'), from('a', '2026-10-01')], 0],
    ['complaints of others', [from('a', '2026-07-01'), from('b', '2026-07-02')], 0],
    [
      'an earlier complaint from another telephone at the same address',
      [from('ab', '2026-07-01'), from('cb', '2026-07-02')],
      1,
    ],
    ['nothing that tells who it was', [from('', '2026-07-01'), from('', '2026-07-02')], 0],
  ])('with %s', (_, complaints, expected) => {
    expect(countRepeats(complaints, period)).toBe(expected);
  });
});

describe('data quality', () => {
  it.each([
    ['without a date of receipt', { receivedOn: null }, 'undated'],
    ['received after today', { receivedOn: toDay('2027-01-01') }, 'inTheFuture'],
    ['withdrawn without a closing date', { status: 'withdrawn' }, 'endedWithoutDate'],
    ['without a category', { category: '' }, 'uncategorised'],
    ['of a category that left the list', { category: 'Oud' }, 'unlistedCategory'],
    ['kept incomplete', { status: 'incomplete' }, 'incomplete'],
    ['open without a callback date', { callbackOn: null }, 'withoutCallbackDate'],
    ['closed before its receipt', { closedOn: toDay('2026-06-01') }, 'closedBeforeReceipt'],
    ['called without a check', { calledOn: toDay('2026-07-08') }, 'calledUnchecked'],
    [
      'checked only after the call',
      { calledOn: toDay('2026-07-08'), checkedOn: toDay('2026-07-09') },
      'calledUnchecked',
    ],
    ['anonymised', { anonymisedOn: toDay('2026-09-30') }, 'anonymised'],
  ] as const)('reports a complaint %s', (_, changes, key) => {
    const measure = { period, today, categories };
    const of = (complaint: CountedComplaint) => dataQuality([complaint], [complaint], measure);
    const clean = of(counted());
    expect(Object.values(clean)).toEqual(Object.values(clean).map(() => 0));
    expect(of(counted(changes))[key]).toBe(1);
  });
});

describe('the figures of a quarter', () => {
  const context = {
    quarter,
    today,
    holidays: [],
    channels: [],
    calamities: [],
    samples: [],
    categories,
    norm: 0.9,
  };
  const yieldToPane = async () => {};

  it('are those of an empty register when there are no complaints', async () => {
    const figures = await quarterFigures([], [], context, yieldToPane);
    expect(Object.values(figures.stock)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(figures.categories.map(({ quarter: count }) => count)).toEqual([0, 0]);
    expect(figures.leadTime.median).toBeNull();
    expect(figures.trend).toHaveLength(8);
  });

  it('stay the same when of each complaint no more is known than they need', async () => {
    const need = needOf(quarter);
    // A history in order: received, then promised and called, then closed.
    const inOrder = fc.array(anyCounted).map((complaints) =>
      complaints.map((complaint) => {
        const { receivedOn, closedOn } = complaint;
        const late = (day: typeof receivedOn) =>
          day !== null && (closedOn === null || day <= closedOn) ? day : null;
        const restartedOn = complaint.restartedOn.filter((day) => late(day) !== null);
        return {
          ...complaint,
          // What is older than the trend only tells how old the register is, no complaint after all too.
          status: need(complaint) === 'dates' ? ('closed' as const) : complaint.status,
          closedOn: receivedOn !== null && closedOn !== null && closedOn < receivedOn ? receivedOn : closedOn,
          calledOn: late(complaint.calledOn),
          firstCallbackOn: late(complaint.firstCallbackOn),
          firstAttemptOn: restartedOn.length > 0 ? null : late(complaint.firstAttemptOn),
          restartedOn,
        };
      }),
    );
    const unasked = counted({
      ...{ category: '', department: '', channel: '', severity: null, status: null, callbackOn: null },
      ...{ firstCallbackOn: null, finding: null },
    });
    /** As the workbook reads it: what is only looked back at, unless it was called in a quarter or in several rounds. */
    const asRead = (complaint: CountedComplaint): CountedComplaint[] => {
      const { receivedOn, closedOn, status, relation, measure, restartedOn } = complaint;
      const { category, firstCallbackOn, firstAttemptOn, calledOn } = complaint;
      const { severity, headInformedOn, letterSentOn, satisfied } = complaint;
      const related = { ...unasked, receivedOn, closedOn, status, relation };
      const lookedBack = { ...related, category, firstCallbackOn, firstAttemptOn, calledOn, measure };
      const isCalled = (...periods: Period[]) => periods.some((one) => within(calledOn, one));
      switch (need(complaint)) {
        case 'all':
          return [complaint];
        case 'handled':
          return isCalled(period)
            ? [complaint]
            : [{ ...lookedBack, severity, headInformedOn, letterSentOn, satisfied, restartedOn }];
        case 'lookBack':
          return isCalled(period, previous, lastYear) || restartedOn.length > 0 ? [complaint] : [lookedBack];
        case 'relation':
          return [related];
        default:
          return [];
      }
    };
    await fc.assert(
      fc.asyncProperty(inOrder, async (complaints) => {
        const needed = complaints.flatMap(asRead);
        const dates = complaints.map(({ receivedOn, closedOn, status }) => ({
          ...{ receivedOn, closedOn },
          status: need({ receivedOn, closedOn }) === 'dates' ? null : status,
        }));
        expect(await quarterFigures(dates, needed, context, yieldToPane)).toEqual(
          await quarterFigures(complaints, complaints, context, yieldToPane),
        );
      }),
    );
  });
});
