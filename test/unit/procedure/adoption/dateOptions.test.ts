import type { DateEvidence } from '../../../../src/procedure/adoption/survey/dateEvidence';
import { addEvidence, noEvidence } from '../../../../src/procedure/adoption/survey/dateEvidence';
import { dateOptions } from '../../../../src/procedure/adoption/survey/dateOptions';
import { writtenDay } from '../../../../src/procedure/adoption/cells/writtenDay';
import { toDay } from '../../../../src/procedure/calendar/day';

const today = toDay('2026-07-01');

/** What these texts, and dates as serial numbers, say together. */
function evidenceOf(cells: (string | number)[], past = true): DateEvidence {
  const evidence = noEvidence();
  for (const cell of cells) {
    addEvidence(evidence, writtenDay(cell, typeof cell === 'number', today), today, past);
  }
  return evidence;
}

const rulesOf = (cells: (string | number)[], past = true): string[] =>
  dateOptions(evidenceOf(cells, past)).map(({ order, swapped }) => (swapped ? `${order}, swapped` : order));

const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

/** Serial numbers: 2 January 2026, and as many days later. */
const january = (...days: number[]): number[] => days.map((day) => 46_023 + day);

describe('what the dates of a column say', () => {
  it.each<[string, (string | number)[], Partial<DateEvidence>]>([
    ['nothing', [], { texts: 0, dates: 0 }],
    ['that a text is one', ['13-2-2026'], { texts: 1, shortYears: 0, unclear: 0 }],
    ['that a year is short', ['13-2-26'], { texts: 1, shortYears: 1 }],
    ['that a text is unclear', ['1-2-2026'], { texts: 1, unclear: 1 }],
    ['that one with the same day and month is not', ['2-2-2026'], { texts: 1, unclear: 0 }],
    ['that a twelfth month may be a day', ['12-1-2026', '1-12-2025'], { unclear: 2 }],
    ['that a thirteenth can be no month', ['13-1-2026', '1-13-2026'], { unclear: 0 }],
    ['that a date comes after the twelfth', january(11, 12), { dates: 2, afterTwelfth: 1 }],
  ])('is %s', (_, cells, expected) => {
    expect(evidenceOf(cells)).toMatchObject(expected);
  });

  it.each<[string, string, Partial<DateEvidence['against']>]>([
    ['a month', '13-2-2026', { dayFirst: 0, monthFirst: 1 }],
    ['a month in the middle', '2-13-2026', { dayFirst: 1, monthFirst: 0 }],
    ['a twelfth month', '12-12-2025', { dayFirst: 0, monthFirst: 0 }],
    ['a thirty-first day', '31-5-2026', { dayFirst: 0 }],
    ['a thirty-second day', '32-5-2026', { dayFirst: 1, monthFirst: 1 }],
    ['no month at all', '5-0-2026', { dayFirst: 1 }],
    ['today', '1-7-2026', { dayFirst: 0, monthFirst: 0 }],
    ['tomorrow', '2-7-2026', { dayFirst: 1, monthFirst: 0 }],
    ['next month', '1-8-2026', { dayFirst: 1, monthFirst: 0 }],
    ['next year', '1-1-2027', { dayFirst: 1, monthFirst: 1 }],
    ['another century', '5-6-79', { dayFirst: 1, monthFirst: 1 }],
    ['this century', '5-6-80', { dayFirst: 0, monthFirst: 0 }],
  ])('against an order is %s in %s', (_, text, against) => {
    expect(evidenceOf([text]).against).toMatchObject(against);
  });

  it('is that a date is to come, as it stands and changed back, from tomorrow on', () => {
    // 30 June, 1 and 2 July 2026; 8 January changed back is 1 August.
    expect(evidenceOf([46_203, 46_204, 46_205]).toCome).toEqual({ asIs: 1, swapped: 0 });
    expect(evidenceOf(january(7)).toCome).toEqual({ asIs: 0, swapped: 1 });
    expect(evidenceOf([46_205, ...january(7)], false).toCome).toEqual({ asIs: 0, swapped: 0 });
  });

  it('is nothing against a day to come where one may be', () => {
    expect(evidenceOf(['2-7-2026', '1-1-2027'], false).against).toMatchObject({ dayFirst: 0, monthFirst: 0 });
  });
});

describe('the rules that a column of dates allows', () => {
  it.each<[string, (string | number)[], string[]]>([
    ['without texts the usual one', january(13, 14), ['dayFirst']],
    ['a day that is no month decides', ['13-2-2026', '1-2-2026'], ['dayFirst']],
    ['a month that is no day decides', ['2-13-2026', '1-2-2026'], ['monthFirst']],
    ['where nothing decides both are open', ['1-2-2026', '3-4-2026'], ['dayFirst', 'monthFirst']],
    ['where it makes no difference the first is taken', ['2-2-2026', '3-3-2026'], ['dayFirst']],
    [
      'a slip or two among many changes nothing',
      [...times(60, '13-2-2026'), ...times(2, '2-13-2026'), '1-2-2026'],
      ['dayFirst'],
    ],
    [
      'as many for the one as for the other leave all open',
      [...times(5, '13-2-2026'), ...times(5, '2-13-2026'), '1-2-2026'],
      ['dayFirst', 'monthFirst'],
    ],
    [
      'many slips leave it open',
      [...times(10, '13-2-2026'), ...times(2, '2-13-2026'), '1-2-2026'],
      ['dayFirst', 'monthFirst'],
    ],
    [
      'four to one is enough',
      [...times(4, '13-2-2026'), '2-13-2026', ...times(20, '1-2-2026')],
      ['dayFirst'],
    ],
    [
      'three to one is not',
      [...times(3, '13-2-2026'), '2-13-2026', ...times(20, '1-2-2026')],
      ['dayFirst', 'monthFirst'],
    ],
    [
      'one slip in twenty is the most',
      [...times(17, '13-2-2026'), '2-13-2026', '1-2-2026'],
      ['dayFirst', 'monthFirst'],
    ],
    [
      'which part is the year is told by many dates, because a list covers a few years',
      ['1-2-10', '2-3-10', '3-4-10', '4-5-10', '5-6-10', '6-7-10', '7-8-10', '8-9-10'],
      ['dayFirst', 'monthFirst'],
    ],
  ])('%s', (_, cells, rules) => {
    expect(rulesOf(cells)).toEqual(rules);
  });

  it('may be changed back where every text is clear and no date comes after the twelfth', () => {
    const texts = times(6, '13-2-2026');
    const swapped = ['dayFirst', 'dayFirst, swapped'];
    expect(rulesOf([...texts, ...january(2, 3, 4, 5)]).sort()).toEqual(swapped);
    expect(rulesOf([...texts, ...january(2, 3, 4, 5, 12)])).toEqual(['dayFirst']);
    expect(rulesOf([...texts, '1-2-2026', ...january(2, 3, 4, 5)])).toEqual(['dayFirst']);
    expect(rulesOf([...times(1, '13-2-2026'), ...january(2)])).toEqual(['dayFirst']);
  });

  it('must be changed back where the dates would be to come otherwise', () => {
    const texts = times(6, '13-2-2026');
    // 1, 2 and 3 August, October and December 2026 are to come; 8 January, 10 February and 12 March are not.
    const toCome = [46_235, 46_297, 46_359];
    expect(rulesOf([...texts, ...toCome])).toEqual(['dayFirst, swapped']);
    expect(rulesOf([...texts, ...toCome], false).sort()).toEqual(['dayFirst', 'dayFirst, swapped']);
  });
});
