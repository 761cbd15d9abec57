import type { ComplaintMeaning } from '../../../../src/procedure/adoption/columns/complaintMeanings';
import type { DateRule } from '../../../../src/procedure/adoption/cells/adoptionChoices';
import type { DayField } from '../../../../src/procedure/complaint/fields';
import type { Correction, Problem } from '../../../../src/procedure/adoption/rows/plannedRow';
import { readDayCell, reportBeforeReceipt } from '../../../../src/procedure/adoption/rows/readDayCell';
import type { ReadCell, RowReading } from '../../../../src/procedure/adoption/rows/rowReading';
import { toDay } from '../../../../src/procedure/calendar/day';
import { aCell, readingOf } from '../../../fixtures/lists/readingOf';

const dayFirst: DateRule = { order: 'dayFirst', swapped: false };
const swapped: DateRule = { order: 'dayFirst', swapped: true };
const monthFirst: DateRule = { order: 'monthFirst', swapped: false };

function read(cell: ReadCell, rules = [dayFirst], field: DayField & ComplaintMeaning = 'receivedOn') {
  const row: RowReading = { fields: {}, corrections: [], problems: [] };
  const reading = readingOf([field], { dateRules: new Map([[0, rules]]) });
  const day = readDayCell(row, cell, field, reading);
  return { day, corrections: row.corrections, problems: row.problems };
}

/** 7 August 2025 and 1 June 2026 as Excel counts days. */
const august = 45_876;
const june = 46_174;

describe('a date in a list', () => {
  it.each<[string, ReadCell, DateRule[], string, Correction['code'] | null, string]>([
    ['that Excel shows', aCell(june, { dated: true }), [dayFirst], '2026-06-01', null, ''],
    [
      'that Excel shows with a time',
      aCell(june + 0.5, { dated: true }),
      [dayFirst],
      '2026-06-01',
      'time',
      '01-06-2026',
    ],
    ['as a bare number', aCell(june), [dayFirst], '2026-06-01', 'serialDate', '01-06-2026'],
    [
      'in which Excel took the month for the day',
      aCell(august, { dated: true }),
      [swapped],
      '2025-07-08',
      'dateOrder',
      '08-07-2025',
    ],
    [
      'that changing back leaves as it is',
      aCell(june + 12, { dated: true }),
      [swapped],
      '2026-06-13',
      null,
      '',
    ],
    ['as text', aCell('1-6-2026'), [dayFirst], '2026-06-01', 'textDate', '01-06-2026'],
    ['as text with a time', aCell('1-6-2026 14:05'), [dayFirst], '2026-06-01', 'time', '01-06-2026'],
    ['as text, the month first', aCell('6/1/2026'), [monthFirst], '2026-06-01', 'textDate', '01-06-2026'],
    ['with the name of its month', aCell('1 juni 2026'), [dayFirst], '2026-06-01', 'textDate', '01-06-2026'],
    [
      'with the name of its month and a time',
      aCell('1 juni 2026 14:05'),
      [dayFirst],
      '2026-06-01',
      'time',
      '01-06-2026',
    ],
    [
      'that both rules read alike',
      aCell('6-6-2026'),
      [dayFirst, monthFirst],
      '2026-06-06',
      'textDate',
      '06-06-2026',
    ],
    ['of today', aCell('8-7-2026'), [dayFirst], '2026-07-08', 'textDate', '08-07-2026'],
    [
      'of the first day that Excel counts right',
      aCell('1-3-1900'),
      [dayFirst],
      '1900-03-01',
      'textDate',
      '01-03-1900',
    ],
    [
      'that somebody typed instead',
      aCell('?', { fixed: '1 juni' }),
      [dayFirst],
      '2026-06-01',
      'fixed',
      '01-06-2026',
    ],
  ])('%s is read', (_, cell, rules, day, code, now) => {
    const correction = { column: 0, field: 'receivedOn', code, original: cell.shown, now };
    expect(read(cell, rules)).toEqual({ day, corrections: code === null ? [] : [correction], problems: [] });
  });

  it.each<[string, ReadCell, DateRule[], Problem['code']]>([
    ['the error of a formula', aCell('#N/B'), [dayFirst], 'errorValue'],
    ['words', aCell('vorige week'), [dayFirst], 'noDate'],
    ['a day that no month has', aCell('31-4-2026'), [dayFirst], 'noDate'],
    ['what can be two days', aCell('1-6-2026'), [dayFirst, monthFirst], 'ambiguousDate'],
    ['a column that nobody decided about', aCell('1-6-2026'), [], 'noDate'],
    ['tomorrow', aCell('9-7-2026'), [dayFirst], 'dateInFuture'],
    ['before Excel counts right', aCell('28-2-1900'), [dayFirst], 'dateBefore1900'],
    ['the first day of Excel', aCell(1, { dated: true }), [dayFirst], 'dateBefore1900'],
    ['a day that Excel imagines', aCell(60, { dated: true }), [dayFirst], 'dateBefore1900'],
    ['an hour', aCell(0.5, { dated: true }), [dayFirst], 'noDate'],
    ['a small number', aCell(12), [dayFirst], 'noDate'],
    ['words typed instead', aCell('1-6-2026', { fixed: 'ooit' }), [dayFirst], 'noDate'],
    ['tomorrow typed instead', aCell('', { fixed: 'morgen' }), [dayFirst], 'dateInFuture'],
    ['another century typed instead', aCell('', { fixed: '1-1-1899' }), [dayFirst], 'dateBefore1900'],
  ])('that is %s is reported, and nothing is filled in', (_, cell, rules, code) => {
    const problem = { column: 0, field: 'receivedOn', code, original: cell.shown };
    expect(read(cell, rules)).toEqual({ day: null, corrections: [], problems: [problem] });
  });

  it.each<[string, ReadCell, Correction['code'] | null]>([
    ['nothing', aCell(''), null],
    ['white space', aCell(' \t'), null],
    ['a word for nothing', aCell('n.v.t.'), 'noValue'],
    ['nothing typed instead', aCell('1-6-2026', { fixed: ' ' }), 'fixed'],
  ])('may be %s', (_, cell, code) => {
    const correction = { column: 0, field: 'receivedOn', code, original: cell.shown, now: '' };
    expect(read(cell)).toEqual({ day: null, corrections: code === null ? [] : [correction], problems: [] });
  });

  it('may be to come where somebody is to be called', () => {
    expect(read(aCell('9-7-2026'), [dayFirst], 'callbackOn').day).toBe('2026-07-09');
    expect(read(aCell('', { fixed: 'morgen' }), [dayFirst], 'callbackOn').day).toBe('2026-07-09');
  });
});

describe('a date before receipt', () => {
  const receivedOn = toDay('2026-07-02');
  const reported = (field: DayField, day: string | null, received: typeof receivedOn | null = receivedOn) => {
    const fields = { [field]: day === null ? null : toDay(day) };
    const row: RowReading = { fields, corrections: [], problems: [] };
    reportBeforeReceipt(row, aCell('x'), field, { receivedOn: received });
    expect(row.fields).toEqual(fields);
    return row.problems.map(({ code }) => code);
  };

  it('is kept and reported, one on the day itself is not', () => {
    expect(reported('closedOn', '2026-07-01')).toEqual(['beforeReceipt']);
    expect(reported('closedOn', '2026-07-02')).toEqual([]);
    expect(reported('receivedOn', '2026-07-01')).toEqual([]);
    expect(reported('closedOn', null)).toEqual([]);
    expect(reported('closedOn', '2026-07-01', null)).toEqual([]);
  });
});
