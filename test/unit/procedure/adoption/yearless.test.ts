import { dayUnder, writtenDay } from '../../../../src/procedure/adoption/cells/writtenDay';
import type { DateOrder } from '../../../../src/procedure/adoption/cells/adoptionChoices';
import { addEvidence, noEvidence } from '../../../../src/procedure/adoption/survey/dateEvidence';
import { dateOptions } from '../../../../src/procedure/adoption/survey/dateOptions';
import { yearQuestion } from '../../../../src/procedure/adoption/survey/yearQuestion';
import { toDay } from '../../../../src/procedure/calendar/day';

const today = toDay('2026-07-08');
const under = (text: string, order: DateOrder, year: number | null) =>
  dayUnder(writtenDay(text, false, today), { order, swapped: false }, today, year);

describe('a date without a year', () => {
  it.each([
    ['12 mei', '2025-05-12', '2025-05-12'],
    ['12-mei', '2025-05-12', '2025-05-12'],
    ['3 okt.', '2025-10-03', '2025-10-03'],
    ['16/5', '2025-05-16', null],
    ['5/6', '2025-06-05', '2025-05-06'],
    ['5-6', '2025-06-05', '2025-05-06'],
    ['5/16', null, '2025-05-16'],
    ['ma 18 mei', '2025-05-18', '2025-05-18'],
    ['maandag 18-5', '2025-05-18', null],
    ['12 mei 14:30', '2025-05-12', '2025-05-12'],
    ['29 februari', null, null],
  ])('"%s" is %s day first and %s month first, in the year that is told', (text, dayFirst, monthFirst) => {
    expect(under(text, 'dayFirst', 2025)).toBe(dayFirst);
    expect(under(text, 'monthFirst', 2025)).toBe(monthFirst);
    expect(under(text, 'dayFirst', null)).toBeNull();
  });

  it('exists in a leap year only, on 29 February', () => {
    expect(under('29 februari', 'dayFirst', 2024)).toBe('2024-02-29');
  });

  it.each(['16.5', '13/14', '0/5', '32/5', '5/0', '32 mei', '12 bomen', '1/2 dag', 'wk 4', '8-1 gebeld'])(
    '"%s" is none',
    (text) => {
      expect(writtenDay(text, false, today).kind).toBe('none');
    },
  );
});

describe('a part above the twelfth', () => {
  it.each([
    ['16/5', ['dayFirst']],
    ['5/16', ['monthFirst']],
    ['16 mei', ['dayFirst', 'monthFirst']],
  ])('of "%s" tells the order of the others: %j', (text, orders) => {
    const evidence = noEvidence();
    for (const one of [text, '5-6-2025']) addEvidence(evidence, writtenDay(one, false, today), today, true);
    expect(dateOptions(evidence).map(({ order }) => order)).toEqual(orders);
  });
});

describe('the year of a list', () => {
  const seen = { rows: 3, samples: ['12 mei'], years: [2023, 2024] };
  const yearsOf = (sheet: string, years = seen.years) =>
    yearQuestion({ ...seen, years }, sheet, today)[0]?.years;

  it('is proposed by the name of the sheet first, then by the other dates, then by now', () => {
    expect(yearsOf('Klachten 2022')).toEqual([2022, 2023, 2024, 2026, 2025]);
    expect(yearsOf('Klachten')).toEqual([2023, 2024, 2026, 2025]);
    expect(yearsOf('2025-2026', [])).toEqual([2025, 2026]);
  });

  it('is none to come, none within a longer number, and one of five at most', () => {
    expect(yearsOf('Klachten 2031', [])).toEqual([2026, 2025]);
    expect(yearsOf('Lijst 120231', [])).toEqual([2026, 2025]);
    expect(yearsOf('x', [2018, 2019, 2020, 2021, 2022, 2023])).toEqual([2018, 2019, 2020, 2021, 2022]);
  });

  it('is not asked where every date has one', () => {
    expect(yearQuestion({ ...seen, rows: 0 }, 'Klachten 2022', today)).toEqual([]);
  });
});
