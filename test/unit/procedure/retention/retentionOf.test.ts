import fc from 'fast-check';
import { addDays, toDay } from '../../../../src/procedure/calendar/day';
import { addMonths } from '../../../../src/procedure/calendar/addMonths';
import { fields, type ComplaintField } from '../../../../src/procedure/complaint/fields';
import { countedFields } from '../../../../src/procedure/quarterReport/counted/countedComplaint';
import { keptUntil } from '../../../../src/procedure/retention/keptUntil';
import { clearedFields } from '../../../../src/procedure/retention/clearedFields';
import { retentionOf, type Ended } from '../../../../src/procedure/retention/retentionOf';

const today = toDay('2026-07-08');
const ended = (closedOn: string | null, changes: Partial<Ended> = {}): Ended => ({
  status: 'closed',
  closedOn: closedOn === null ? null : toDay(closedOn),
  anonymisedOn: null,
  keptUntil: null,
  ...changes,
});

describe('the retention of a complaint', () => {
  it.each([
    ['closed two years ago to the day', ended('2024-07-08'), 'due'],
    ['closed a day later', ended('2024-07-09'), 'kept'],
    ['withdrawn long ago', ended('2020-01-01', { status: 'withdrawn' }), 'due'],
    ['open', ended(null, { status: 'new' }), 'kept'],
    [
      'open by its status, closed long ago by its date',
      ended('2020-01-01', { status: 'new' }),
      'contradicting',
    ],
    ['the same with a date that is not long ago', ended('2026-07-01', { status: 'new' }), 'kept'],
    [
      'without any status, closed long ago by its date',
      ended('2020-01-01', { status: null }),
      'contradicting',
    ],
    ['closed by its status, nobody knows when', ended(null), 'undated'],
    ['anonymised', ended('2020-01-01', { anonymisedOn: today }), 'done'],
    [
      'anonymised, and opened again and closed since',
      ended('2024-07-01', { anonymisedOn: toDay('2024-06-30') }),
      'due',
    ],
    [
      'anonymised on the day on which it was closed',
      ended('2024-07-01', { anonymisedOn: toDay('2024-07-01') }),
      'done',
    ],
    ['due, and kept until today', ended('2020-01-01', { keptUntil: today }), 'exempt'],
    ['due, and kept until yesterday', ended('2020-01-01', { keptUntil: toDay('2026-07-07') }), 'due'],
    ['due, and kept until nobody knows when', ended('2020-01-01', { keptUntil: 'unclear' }), 'unclear'],
    ['not due, and kept longer', ended('2026-07-01', { keptUntil: today }), 'kept'],
    ['undated, and kept longer', ended(null, { keptUntil: 'unclear' }), 'undated'],
    [
      'anonymised, and kept longer',
      ended('2020-01-01', { anonymisedOn: today, keptUntil: 'unclear' }),
      'done',
    ],
    ['anonymised, and typed open since', ended(null, { status: 'new', anonymisedOn: today }), 'done'],
  ] as const)('of one that is %s', (_, complaint, expected) => {
    expect(retentionOf(complaint, { today, months: 24 })).toBe(expected);
  });

  it('never comes back: what is due stays due, day after day', () => {
    const days = fc.integer({ min: 0, max: 3_000 }).map((count) => addDays(toDay('2020-01-01'), count));
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 6, max: 60 }),
        fc.integer({ min: 0, max: 400 }),
        (closedOn, months, later) => {
          const of = (day: typeof today) => retentionOf(ended(closedOn), { today: day, months });
          const first = addMonths(closedOn, months);
          expect([of(addDays(first, -1)), of(first), of(addDays(first, later))]).toEqual([
            'kept',
            'due',
            'due',
          ]);
        },
      ),
    );
  });

  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-07-08', 24, '2026-07-08'],
  ] as const)('counts months as the calendar has them: %s and %i months is %s', (day, months, later) => {
    expect(addMonths(toDay(day), months)).toBe(later);
  });
});

describe('until when a complaint is kept longer', () => {
  it.each([
    ['nothing', false, null, ' ', null],
    ['a day', true, today, '', today],
    ['a day and a reason', true, today, 'claim', today],
    ['words instead of a day', true, null, '', 'unclear'],
    ['a reason and no day', false, null, 'claim', 'unclear'],
  ] as const)('is told by %s', (_, isTyped, day, because, expected) => {
    expect(keptUntil(isTyped, day, because)).toBe(expected);
  });
});

describe('what a complaint loses', () => {
  it('is all that is personal, and nothing that a figure is made of', () => {
    const personal = (Object.keys(fields) as ComplaintField[]).filter((field) => 'personal' in fields[field]);
    expect(clearedFields).toEqual(expect.arrayContaining(personal));
    const counted: readonly ComplaintField[] = countedFields;
    expect(clearedFields.filter((field) => counted.includes(field))).toEqual([]);
  });
});
