import { addEvidence, noEvidence } from '../../../../src/procedure/adoption/survey/dateEvidence';
import { dateOptions } from '../../../../src/procedure/adoption/survey/dateOptions';
import type { DateColumn } from '../../../../src/procedure/adoption/survey/dateOracles';
import { decideDates } from '../../../../src/procedure/adoption/survey/decideDates';
import type { DayField } from '../../../../src/procedure/complaint/fields';
import { writtenDay } from '../../../../src/procedure/adoption/cells/writtenDay';
import { addDays, formatDay, toDay } from '../../../../src/procedure/calendar/day';
import type { Day } from '../../../../src/procedure/calendar/day';
import { serialOf } from '../../../../src/workbook/sheet/serial';

const today = toDay('2026-07-08');

/** A text, or a day that Excel recognised. */
type Cell = string | { date: string };

function columnOf(field: DayField, cells: readonly Cell[], column = 0): DateColumn {
  const evidence = noEvidence();
  const written = cells.map((cell) =>
    typeof cell === 'string'
      ? writtenDay(cell, false, today)
      : writtenDay(serialOf(toDay(cell.date)), true, today),
  );
  for (const one of written) addEvidence(evidence, one, today, field !== 'callbackOn');
  return { column, field, written, options: dateOptions(evidence) };
}

const options = (...cells: Cell[]) =>
  columnOf('receivedOn', cells).options.map(({ order, swapped }) => `${order}${swapped ? ' swapped' : ''}`);

const decide = (columns: DateColumn[], daysTaken: (number | null)[] | null = null) =>
  decideDates({ columns, daysTaken, chosen: new Map(), today }).map(
    ({ rule, by }) => `${String(by)}: ${rule.order}${rule.swapped ? ' swapped' : ''}`,
  );

/** Days so many days apart. */
const series = (first: string, steps: readonly number[]): Day[] => {
  const days = [toDay(first)];
  for (const step of steps) days.push(addDays(days.at(-1) ?? toDay(first), step));
  return days;
};

describe('a column of dates decides by itself', () => {
  it.each([
    ['by a day after the twelfth', ['03-04-2024', '13-04-2024'], ['dayFirst']],
    ['by a second part after the twelfth', ['3/4/2024', '7/29/2013'], ['monthFirst']],
    ['by one whose other reading is still to come', ['03-09-2026', '01-02-2026'], ['monthFirst']],
    ['by a third part that is no year', ['24-03-31', '24-04-02'], ['yearFirst']],
    ['by names of months alone', ['3 mei 2024', '4 mei 2024'], ['dayFirst']],
    ['without anything to decide', ['05-05-2024', '06-06-2024'], ['dayFirst']],
    ['without any date', ['zsm', ''], ['dayFirst']],
  ])('%s', (_why, cells, expected) => {
    expect(options(...cells)).toEqual(expected);
  });

  it('against a slip or two among many', () => {
    const days = Array.from({ length: 60 }, (_, day) => `${(day % 28) + 1}-03-2024`);
    expect(options(...days, '3/14/2024')).toEqual(['dayFirst']);
  });

  it('not when both orders are proved', () => {
    expect(options('13-04-2024', '04-13-2024', '03-04-2024')).toEqual(['dayFirst', 'monthFirst']);
  });

  it('not when day and month could always change places', () => {
    expect(options('03-04-2024', '02-11-2024')).toEqual(['dayFirst', 'monthFirst']);
  });

  it('by the few years that a list covers, where a short year could be a day', () => {
    const days = Array.from({ length: 12 }, (_, day) => `24-03-${String(day * 2 + 1).padStart(2, '0')}`);
    expect(options(...days)).toEqual(['yearFirst']);
  });
});

describe('dates that Excel recognised', () => {
  const late = ['7/29/2013', '7/30/2013', '8/15/2013', '8/21/2013'];
  const early = ['2013-01-08', '2013-02-08', '2013-03-08', '2013-09-08'].map((date) => ({ date }));

  it('may have changed day and month when only the texts come after the twelfth', () => {
    expect(options(...late, ...early)).toEqual(['monthFirst swapped', 'monthFirst']);
  });

  it('did not when one of them comes after the twelfth', () => {
    expect(options(...late, ...early, { date: '2013-08-13' })).toEqual(['monthFirst']);
  });

  it('did not when a text comes before it as well: Excel would have recognised it', () => {
    expect(options(...late, ...early, '8/3/2013')).toEqual(['monthFirst']);
  });

  it('did for sure when they would be still to come otherwise', () => {
    const next = ['2026-08-01', '2026-09-02', '2026-11-03'].map((date) => ({ date }));
    expect(options('1/29/2026', '2/20/2026', ...next)).toEqual(['monthFirst swapped']);
  });

  it('did not by coincidence in a short list', () => {
    expect(options('29-07-2013', { date: '2013-02-08' })).toEqual(['dayFirst']);
  });
});

describe('an oracle decides', () => {
  const receipts = ['03-04-2024', '02-11-2024', '07-01-2024', '11-06-2024', '05-02-2024', '01-08-2024'];

  it('by the days that a complaint took', () => {
    const closings = ['05-04-2024', '04-11-2024', '09-01-2024', '12-06-2024', '08-02-2024', '03-08-2024'];
    const columns = [columnOf('receivedOn', receipts), columnOf('closedOn', closings, 1)];
    expect(decide(columns, [2, 2, 2, 1, 3, 2])).toEqual(['oracle: dayFirst', 'oracle: dayFirst']);
  });

  it('by what cannot come before receipt', () => {
    const closings = ['15-04-2024', '14-11-2024', '19-01-2024', '22-06-2024', '18-02-2024', '13-08-2024'];
    const columns = [columnOf('receivedOn', receipts), columnOf('closedOn', closings, 1)];
    expect(decide(columns)).toEqual(['oracle: dayFirst', 'column: dayFirst']);
  });

  it('by the order of the rows, from old to new', () => {
    const days = series('2024-01-03', [30, 29, 33, 28, 31, 30]).map(formatDay);
    const early = days.map((day) =>
      day.replace(/^\d\d/, (date) => String((Number(date) % 9) + 1).padStart(2, '0')),
    );
    expect(decide([columnOf('receivedOn', early)])).toEqual(['oracle: dayFirst']);
  });

  it('by the other columns of the list, at last', () => {
    const columns = [
      columnOf('receivedOn', ['13-04-2024', '14-04-2024']),
      columnOf('callbackOn', ['03-05-2024', '04-06-2024'], 1),
    ];
    expect(decide(columns)).toEqual(['column: dayFirst', 'oracle: dayFirst']);
  });

  it('not at all when rows stand in no order and nothing else tells', () => {
    expect(decide([columnOf('receivedOn', receipts)])).toEqual(['null: dayFirst']);
  });

  it('never against what somebody chose', () => {
    const chosen = new Map([[0, { order: 'monthFirst' as const, swapped: false }]]);
    const columns = [columnOf('receivedOn', ['13-04-2024', '14-04-2024'])];
    expect(decideDates({ columns, daysTaken: null, chosen, today })).toEqual([
      { column: 0, rule: { order: 'monthFirst', swapped: false }, by: 'choice' },
    ]);
  });
});
