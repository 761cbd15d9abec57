import { toDay } from '../../../../src/procedure/calendar/day';
import type { CountedComplaint } from '../../../../src/procedure/quarterReport/counted/countedComplaint';
import { dataQuality } from '../../../../src/procedure/quarterReport/dataQuality';
import type { DataQuality } from '../../../../src/procedure/quarterReport/dataQuality';
import { quarterBounds } from '../../../../src/procedure/calendar/quarterOf';
import { counted } from './counted';

const measure = {
  period: quarterBounds({ year: 2026, quarter: 3 }),
  today: toDay('2026-07-08'),
  categories: ['Wachttijd', 'Privacy'],
};
const [yesterday, today, tomorrow] = ['2026-07-07', '2026-07-08', '2026-07-09'].map(toDay) as [
  ReturnType<typeof toDay>,
  ReturnType<typeof toDay>,
  ReturnType<typeof toDay>,
];
const before = toDay('2026-06-30');

/** The figures in which a complaint counts. */
const countsIn = (changes: Partial<CountedComplaint>): (keyof DataQuality)[] => {
  const complaint = counted(changes);
  const dates = complaint.receivedOn === null ? [] : [complaint];
  const found = dataQuality(dates, [complaint], measure);
  return (Object.keys(found) as (keyof DataQuality)[]).filter((key) => found[key] === 1);
};

describe('a complaint is placed as the procedure asks', () => {
  it.each<[string, Partial<CountedComplaint>, (keyof DataQuality)[]]>([
    ['as any other', {}, []],
    ['without a date of receipt', { receivedOn: null, category: '' }, ['undated']],
    ['received today', { receivedOn: today }, []],
    ['received tomorrow', { receivedOn: tomorrow }, ['inTheFuture']],
    ['ended without a date', { status: 'closed' }, ['endedWithoutDate']],
    ['ended with one', { status: 'closed', closedOn: today }, []],
    ['open by its status, with a closing date', { closedOn: today }, ['closedButOpen']],
    ['so, received before the quarter', { receivedOn: before, closedOn: today }, ['closedButOpen']],
    ['so, closed after the quarter', { closedOn: toDay('2027-01-04') }, ['closedButOpen']],
    ['without a category', { category: '' }, ['uncategorised']],
    ['in a category that is on no list', { category: 'Geur' }, ['unlistedCategory']],
    ['in a category with other capitals', { category: 'PRIVACY' }, []],
    ['incomplete', { status: 'incomplete' }, ['incomplete']],
    ['without a callback date', { callbackOn: null }, ['withoutCallbackDate']],
    ['ended without either date', { callbackOn: null, status: 'closed' }, ['endedWithoutDate']],
    ['without one, and closed', { callbackOn: null, closedOn: today, status: 'closed' }, []],
    ['closed on the day of receipt', { receivedOn: today, closedOn: today, status: 'closed' }, []],
    [
      'closed the day before',
      { receivedOn: today, closedOn: yesterday, status: 'closed' },
      ['closedBeforeReceipt'],
    ],
    ['called without a check', { calledOn: today }, ['calledUnchecked']],
    ['called on the day of the check', { calledOn: today, checkedOn: today }, []],
    ['called the day before the check', { calledOn: today, checkedOn: tomorrow }, ['calledUnchecked']],
    ['called before the quarter', { calledOn: before }, []],
    ['anonymised', { anonymisedOn: today }, ['anonymised']],
  ])('%s', (_, changes, figures) => {
    expect(countsIn(changes)).toEqual(figures);
  });

  it('or it is not of this quarter, and then only counts in what is told of the whole register', () => {
    const everything: Partial<CountedComplaint> = {
      receivedOn: before,
      category: '',
      status: 'incomplete',
      callbackOn: null,
      anonymisedOn: today,
      closedOn: toDay('2026-06-01'),
    };
    expect(countsIn(everything)).toEqual([]);
    expect(countsIn({ ...everything, status: 'closed', closedOn: null })).toEqual(['endedWithoutDate']);
  });
});
