import { readChoiceCell } from '../../../../src/procedure/adoption/rows/readChoiceCell';
import { readTextCell } from '../../../../src/procedure/adoption/rows/readTextCell';
import type { Correction, Problem } from '../../../../src/procedure/adoption/rows/plannedRow';
import type { ReadCell, RowReading } from '../../../../src/procedure/adoption/rows/rowReading';
import type { ComplaintField } from '../../../../src/procedure/complaint/complaint';
import { aCell, readingOf } from '../../../fixtures/lists/readingOf';

const aRow = (): RowReading => ({ fields: {}, corrections: [], problems: [] });

function readText(cell: ReadCell, field: ComplaintField) {
  const row = aRow();
  const text = readTextCell(row, cell, field, readingOf([]));
  return { text, corrections: row.corrections, problems: row.problems };
}

describe('a text in a list', () => {
  it.each<[string, ComplaintField, ReadCell, string, Correction['code'] | null]>([
    ['as it stands', 'name', aCell('J. Bos'), 'J. Bos', null],
    ['without the spaces around it', 'name', aCell(' J. Bos '), 'J. Bos', 'spaces'],
    ['with the spaces around a long one', 'account', aCell(' Hij zei\r\n'), ' Hij zei\n', null],
    ['in the spelling of the list', 'category', aCell('wachttijd'), 'Wachttijd', 'spelling'],
    ['with a list name without its spaces', 'category', aCell(' Wachttijd'), 'Wachttijd', 'spaces'],
    ['in the spelling of a colleague', 'followUpBy', aCell('sanne  bakker'), 'Sanne Bakker', 'spelling'],
    ['as a department', 'department', aCell('KLANTCONTACT'), 'Klantcontact', 'spelling'],
    ['for a number', 'relationNumber', aCell(1234), '1234', null],
    ['with the zero that Excel took away', 'phone', aCell(612345678), '0612345678', 'numberAsText'],
    ['with the country that lost its sign', 'phone', aCell('31612345678'), '+31612345678', 'numberAsText'],
    ['without a zero before what has one', 'phone', aCell('0612345678'), '0612345678', null],
    ['without a zero before eight digits', 'phone', aCell(61234567), '61234567', null],
    ['without a zero before ten digits', 'phone', aCell('6123456789'), '6123456789', null],
    ['without a sign before another country', 'phone', aCell('3201234567'), '3201234567', null],
    ['without a sign before a zero', 'phone', aCell('31012345678'), '31012345678', null],
    ['without a sign before twelve digits', 'phone', aCell('316123456789'), '316123456789', null],
    ['as somebody typed it instead', 'name', aCell('?', { fixed: 'J. Bos\r\n' }), 'J. Bos\n', 'fixed'],
    ['as nothing, when somebody typed that', 'name', aCell('x', { fixed: ' ' }), '', 'fixed'],
    ['as nothing', 'name', aCell(' '), '', null],
    ['from above', 'name', aCell('idem', { ditto: 'idem' }), 'idem', null],
  ])('is read %s', (_, field, cell, text, code) => {
    const correction = { column: 0, field, code, original: cell.shown, now: text };
    expect(readText(cell, field)).toEqual({
      text,
      corrections: code === null ? [] : [correction],
      problems: [],
    });
  });

  it.each<[string, ComplaintField, ReadCell, string, Problem['code']]>([
    ['the error of a formula', 'name', aCell('#N/A'), '', 'errorValue'],
    ['as above, with nothing there', 'name', aCell('idem'), '', 'nothingAbove'],
    ['more digits than Excel keeps', 'relationNumber', aCell(1e15), '1000000000000000', 'roundedNumber'],
    ['what no cell can hold', 'name', aCell('bel\u0007'), 'bel', 'notAllowedHere'],
    [
      'what no cell can hold, typed instead',
      'name',
      aCell('', { fixed: 'bel\u0007' }),
      'bel',
      'notAllowedHere',
    ],
    ['more than a cell can hold', 'account', aCell('x'.repeat(32_768)), 'x'.repeat(32_767), 'tooLong'],
    [
      'more lines than a cell can hold',
      'account',
      aCell('\n'.repeat(254) + 'x'),
      '\n'.repeat(253),
      'tooLong',
    ],
  ])('that is %s is reported', (_, field, cell, text, code) => {
    const read = readText(cell, field);
    expect(read.text).toBe(text);
    expect(read.problems).toEqual([{ column: 0, field, code, original: cell.shown }]);
  });
});

describe('a word in a column of choices', () => {
  const words = new Map([
    [
      0,
      new Map<string, string | null>([
        ['dicht', 'closed'],
        ['vaag', null],
      ]),
    ],
  ]);
  function readChoice(cell: ReadCell) {
    const row = aRow();
    const code = readChoiceCell(row, cell, 'status', readingOf(['status'], { words }));
    return { code, corrections: row.corrections, problems: row.problems };
  }

  it.each<[string, ReadCell, string | null, Correction['code'] | null, string]>([
    ['means what was decided', aCell(' Dicht '), 'closed', 'word', 'closed'],
    ['may mean nothing by decision', aCell('vaag'), null, 'word', ''],
    ['may be blank', aCell(' '), null, null, ''],
    ['may stand for nothing', aCell('n.v.t.'), null, 'noValue', ''],
    [
      'may be a code that somebody chose',
      aCell('?', { fixed: ' withdrawn ' }),
      'withdrawn',
      'fixed',
      'withdrawn',
    ],
    ['may be blank because somebody chose that', aCell('dicht', { fixed: ' ' }), null, 'fixed', ''],
  ])('%s', (_, cell, code, correction, now) => {
    const made = { column: 0, field: 'status', code: correction, original: cell.shown, now };
    expect(readChoice(cell)).toEqual({ code, corrections: correction === null ? [] : [made], problems: [] });
  });

  it.each<[string, ReadCell, Problem['code']]>([
    ['nobody decided about', aCell('wacht'), 'unknownWord'],
    ['is the error of a formula', aCell('#N/A'), 'errorValue'],
    ['somebody typed and is no code', aCell('', { fixed: 'dicht' }), 'unknownWord'],
  ])('that %s is reported', (_, cell, code) => {
    const problem = { column: 0, field: 'status', code, original: cell.shown };
    expect(readChoice(cell)).toEqual({ code: null, corrections: [], problems: [problem] });
  });

  it('means nothing in a column that nobody decided about', () => {
    const row = aRow();
    expect(
      readChoiceCell(row, aCell('dicht', { column: 3 }), 'status', readingOf(['status'], { words })),
    ).toBeNull();
    expect(row.problems).toMatchObject([{ column: 3, code: 'unknownWord' }]);
  });
});
