import fc from 'fast-check';
import { toDay, yearOf } from '../../../src/procedure/calendar/day';
import type { Day } from '../../../src/procedure/calendar/day';
import { dutchHolidays } from '../../../src/procedure/calendar/holidays';
import { lackingHolidays } from '../../../src/procedure/calendar/lackingHolidays';

const today = toDay('2026-11-30');
const daysOf = (...years: number[]): Day[] =>
  years.flatMap((year) => dutchHolidays(year).map(({ day }) => day));
const lackingDays = (listed: readonly Day[], on = today) => lackingHolidays(listed, on).map(({ day }) => day);

describe('the list of holidays', () => {
  it('is kept for five years, from the first year that was not filled', () => {
    expect(lackingDays(daysOf(2025, 2026, 2027, 2028, 2029))).toEqual(daysOf(2030, 2031));
    expect(lackingDays(daysOf(2025, 2026, 2027, 2028, 2029, 2030, 2031))).toEqual([]);
    expect(lackingDays(daysOf(2022))).toEqual(daysOf(2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031));
  });

  it('gets back no holiday that somebody removed', () => {
    const without = daysOf(2026, 2027, 2028, 2029, 2030, 2031).filter((day) => day !== '2027-12-26');
    expect(lackingDays(without)).toEqual([]);
  });

  it('gets no holiday that the office keeps in no year', () => {
    const isGoodFriday = (day: Day) =>
      dutchHolidays(yearOf(day)).some((one) => one.day === day && one.code === 'goodFriday');
    const without = daysOf(2026, 2027, 2028, 2029).filter((day) => !isGoodFriday(day));
    const lacking = lackingDays(without);
    expect(lacking).toEqual(daysOf(2030, 2031).filter((day) => !isGoodFriday(day)));
    // Liberation Day comes every five years: in none of the years that were filled.
    expect(lacking).toContain('2030-05-05');
  });

  it('doubles no Christmas that somebody typed in a year that was not filled', () => {
    const christmas = toDay('2031-12-25');
    const lacking = lackingDays([...daysOf(2029, 2030), christmas]);
    expect(lacking).toEqual(daysOf(2031).filter((day) => day !== christmas));
  });

  it('is left alone where it is blank, or holds only days of the office', () => {
    expect(lackingDays([])).toEqual([]);
    expect(lackingDays([toDay('2026-07-21'), toDay('2026-12-24')])).toEqual([]);
  });

  it('lacks nothing any more once what lacks was added, whatever was removed and typed', () => {
    const all = daysOf(2024, 2025, 2026, 2027, 2028, 2029, 2030);
    fc.assert(
      fc.property(
        fc.subarray(all),
        fc.array(fc.constantFrom(...['2026-12-24', '2031-12-31', '2033-01-02'].map(toDay))),
        (ours, own) => {
          const listed = [...ours, ...own];
          const lacking = lackingDays(listed);
          expect(new Set([...listed, ...lacking]).size).toBe(new Set(listed).size + lacking.length);
          expect(lackingDays([...listed, ...lacking])).toEqual([]);
        },
      ),
    );
  });
});
