import fc from 'fast-check';
import { comingDays } from '../../../../../src/procedure/lifeCycle/waiting/comingDays';
import { addDays, toDay } from '../../../../../src/procedure/calendar/day';
import { isWorkingDay } from '../../../../../src/procedure/calendar/workingDays';
import type { Complaint } from '../../../../../src/procedure/complaint/complaint';
import { endingCodes } from '../../../../../src/procedure/complaint/statuses';
import { aComplaint } from '../../../../fixtures/aComplaint';
import { anyDay } from '../../arbitraries';

const monday = toDay('2026-12-21');
const due = (day: string, changes: Partial<Complaint> = {}) =>
  aComplaint({ status: 'handedOver', callbackOn: toDay(day), ...changes });

describe('the coming ten working days', () => {
  it('have the holidays between them, and a weekend day only with a call on it', () => {
    const christmas = [toDay('2026-12-25'), toDay('2026-12-26'), toDay('2027-01-01')];
    const days = comingDays([due('2026-12-27'), due('2026-12-25'), due('2026-12-25')], monday, christmas);
    expect(days.map(({ day, isWorkingDay: works, lines }) => [day.slice(5), works, lines.length])).toEqual([
      ['12-21', true, 0],
      ['12-22', true, 0],
      ['12-23', true, 0],
      ['12-24', true, 0],
      ['12-25', false, 2],
      ['12-27', false, 1],
      ['12-28', true, 0],
      ['12-29', true, 0],
      ['12-30', true, 0],
      ['12-31', true, 0],
      ['01-01', false, 0],
      ['01-04', true, 0],
      ['01-05', true, 0],
    ]);
  });

  it.each<[string, Partial<Complaint>]>([
    ['ended', { status: 'closed', closedOn: monday }],
    ...endingCodes.map((status): [string, Partial<Complaint>] => [`ended as ${status}`, { status }]),
    ['called and satisfied', { calledOn: monday, satisfied: 'yes' }],
    ['called and not satisfied', { calledOn: monday, satisfied: 'no' }],
    ['without a date', { callbackOn: null }],
    ['overdue', { callbackOn: addDays(monday, -1) }],
  ])('count no complaint that is %s', (_, changes) => {
    expect(comingDays([due('2026-12-22', changes)], monday, []).flatMap(({ lines }) => lines)).toEqual([]);
  });

  it('are ten from any day on, the first of them first, and end where an office never works', () => {
    fc.assert(
      fc.property(anyDay, fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }), (today, off) => {
        const holidays = off.map((ahead) => addDays(today, ahead));
        const days = comingDays([], today, holidays).map(({ day }) => day);
        expect(days.filter((day) => isWorkingDay(day, holidays))).toHaveLength(10);
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
    const closed = Array.from({ length: 400 }, (_, ahead) => addDays(monday, ahead));
    expect(
      comingDays([], monday, closed)
        .map(({ day }) => day)
        .at(-1),
    ).toBe('2027-01-20');
  });
});
