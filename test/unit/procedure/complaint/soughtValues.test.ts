import fc from 'fast-check';
import { dayFromParts, toDay } from '../../../../src/procedure/calendar/day';
import { soughtValues } from '../../../../src/procedure/complaint/own/soughtValues';

const today = toDay('2026-07-08');
const day = { day: toDay('2026-07-14') };

describe('a number or a day that somebody looks for', () => {
  it.each([
    ['12', [{ number: 12 }]],
    ['-3,5', [{ number: -3.5 }]],
    [' 1.250,00 ', [{ number: 1250 }]],
    ['1,250.00', [{ number: 1250 }]],
    ['1.250.000', [{ number: 1_250_000 }]],
    ['1.250', [{ number: 1.25 }, { number: 1250 }]],
    ['€ 1.250,-', [{ number: 1.25 }, { number: 1250 }]],
    ['14-7-2026', [day]],
    ['14/07/26', [day]],
    ['2026-07-14', [day]],
    ['dinsdag 14 juli', [day]],
    ['31-2-2026', []],
    ['dinsdag', []],
    ['P-1250', []],
    ['12 hagel', []],
    ['1.25.0', []],
    ['', []],
  ])('is read from “%s”', (typed, values) => {
    expect(soughtValues(typed, today)).toEqual(values);
  });

  it('is read as the Dutch write it, whatever the number', () => {
    const number = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(number, (written) => {
        const typed = written.toLocaleString('nl-NL', { minimumFractionDigits: 2 });
        expect(soughtValues(typed, today)).toContainEqual({ number: written });
      }),
    );
  });

  it('is read as the day that its parts make', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, date) => {
          const parts = dayFromParts(year, month, date);
          expect(soughtValues(`${date}-${month}-${year}`, today)).toEqual([{ day: parts }]);
        },
      ),
    );
  });
});
