import type { ComplaintMeaning } from '../../../../src/procedure/adoption/columns/complaintMeanings';
import type { SourceValue } from '../../../../src/procedure/adoption/cells/sourceList';
import { readRow } from '../../../../src/procedure/adoption/rows/readRow';
import { aCell, cellsOf, readingOf } from '../../../fixtures/lists/readingOf';

/** What a row with these columns says, and what was corrected or reported, in short. */
function read(...cells: [ComplaintMeaning, SourceValue][]) {
  const row = readRow(cellsOf(cells.map(([, value]) => value)), readingOf(cells.map(([meaning]) => meaning)));
  return {
    fields: row.fields,
    corrections: row.corrections.map(({ column, field, code, now }) => [column, field, code, now]),
    problems: row.problems.map(({ column, field, code }) => [column, field, code]),
  };
}

describe('a row of a list is read', () => {
  it('field by field, each as its kind', () => {
    const { fields, problems } = read(
      ['receivedOn', '1-6-2026'],
      ['attempts', 2],
      ['town', 'Assen'],
      ['status', ''],
      ['account', 'Te laat'],
      ['summary', 'Laat'],
    );
    expect(fields).toEqual({
      receivedOn: '2026-06-01',
      attempts: 2,
      town: 'Assen',
      status: null,
      account: 'Te laat',
      summary: 'Laat',
    });
    expect(problems).toEqual([]);
  });

  it.each<[string, [ComplaintMeaning, SourceValue][], object, unknown[]]>([
    [
      'with a name in parts',
      [
        ['salutation', 'dhr.'],
        ['firstName', 'J.'],
        ['namePrefix', 'de'],
        ['lastName', 'Wit'],
      ],
      { name: 'dhr. J. de Wit' },
      [
        [0, 'name', 'joined', 'dhr. J. de Wit'],
        [1, 'name', 'joined', 'dhr. J. de Wit'],
        [2, 'name', 'joined', 'dhr. J. de Wit'],
        [3, 'name', 'joined', 'dhr. J. de Wit'],
      ],
    ],
    [
      'with first names beside the name',
      [
        ['name', 'Bos'],
        ['firstName', 'Jan'],
        ['namePrefix', ''],
      ],
      { name: 'Jan Bos' },
      [
        [1, 'name', 'joined', 'Jan Bos'],
        [0, 'name', 'joined', 'Jan Bos'],
      ],
    ],
    [
      'with a last name alone',
      [
        ['lastName', 'Bos'],
        ['firstName', ''],
      ],
      { name: 'Bos' },
      [],
    ],
    [
      'with a house number apart',
      [
        ['address', 'Kade'],
        ['houseNumber', 12],
        ['houseNumberAddition', 'a'],
      ],
      { address: 'Kade 12a' },
      [
        [0, 'address', 'joined', 'Kade 12a'],
        [1, 'address', 'joined', 'Kade 12a'],
        [2, 'address', 'joined', 'Kade 12a'],
      ],
    ],
    [
      'with a house number that is blank',
      [
        ['address', 'Kade 12'],
        ['houseNumber', ''],
      ],
      { address: 'Kade 12' },
      [],
    ],
    [
      'with postcode and town in one cell',
      [['postcodeAndTown', '9401 AB Assen']],
      { postcode: '9401 AB', town: 'Assen' },
      [[0, 'postcode', 'split', '9401 AB | Assen']],
    ],
    [
      'with a postcode of its own, which counts more',
      [
        ['postcodeAndTown', '9401 AB Assen'],
        ['postcode', '2801 CD'],
      ],
      { postcode: '2801 CD', town: 'Assen' },
      [[0, 'postcode', 'split', '9401 AB | Assen']],
    ],
    [
      'with a phone number behind the name',
      [['name', 'J. Bos 06-12345678']],
      { name: 'J. Bos', phone: '06-12345678' },
      [[0, 'name', 'split', 'J. Bos | 06-12345678']],
    ],
    [
      'with a phone number behind the name beside one of its own',
      [
        ['name', 'J. Bos 06-12345678'],
        ['phone', '0592 366911'],
      ],
      { name: 'J. Bos 06-12345678', phone: '0592 366911' },
      [],
    ],
    [
      'with texts in two columns, long ones on lines of their own',
      [
        ['account', 'Te laat'],
        ['account', 'Weer'],
        ['town', 'Den'],
        ['town', 'Haag'],
        ['summary', 'Laat'],
      ],
      { account: 'Te laat\nWeer', town: 'Den Haag' },
      [
        [0, 'account', 'joined', 'Te laat\nWeer'],
        [1, 'account', 'joined', 'Te laat\nWeer'],
        [2, 'town', 'joined', 'Den Haag'],
        [3, 'town', 'joined', 'Den Haag'],
      ],
    ],
    [
      'with one of two columns blank',
      [
        ['town', ''],
        ['town', 'Assen'],
      ],
      { town: 'Assen' },
      [],
    ],
  ])('%s', (_, cells, fields, corrections) => {
    const row = read(...cells);
    expect(row.fields).toMatchObject(fields);
    expect({ corrections: row.corrections, problems: row.problems }).toEqual({ corrections, problems: [] });
  });

  it.each<[string, [ComplaintMeaning, SourceValue][], object, unknown[]]>([
    [
      'no postcode and town',
      [['postcodeAndTown', 'postbus 12']],
      { town: 'postbus 12' },
      [[0, 'town', 'notSplit']],
    ],
    [
      'no name and address',
      [['nameAndAddress', 'De Vries Kade 12']],
      { name: 'De Vries Kade 12' },
      [[0, 'name', 'notSplit']],
    ],
    ['no number', [['attempts', 'vaak']], { attempts: null }, [[0, 'attempts', 'noNumber']]],
    ['no number of calls', [['attempts', '12345']], { attempts: null }, [[0, 'attempts', 'noNumber']]],
    ['no whole number', [['attempts', 1.5]], { attempts: null }, [[0, 'attempts', 'noNumber']]],
    ['an error', [['attempts', '#N/A']], { attempts: null }, [[0, 'attempts', 'errorValue']]],
    [
      'a day before receipt',
      [
        ['receivedOn', '2-6-2026'],
        ['closedOn', '1-6-2026'],
      ],
      { closedOn: '2026-06-01' },
      [[1, 'closedOn', 'beforeReceipt']],
    ],
    [
      'an error in a part of the name',
      [
        ['firstName', '#N/A'],
        ['lastName', 'Bos'],
      ],
      { name: 'Bos' },
      [[0, 'name', 'errorValue']],
    ],
    [
      'an error in a part of the address',
      [
        ['houseNumberAddition', '#N/A'],
        ['address', 'Kade 1'],
      ],
      { address: 'Kade 1' },
      [[0, 'address', 'errorValue']],
    ],
    ['an error in a house number', [['houseNumber', '#N/A']], {}, [[0, 'address', 'errorValue']]],
    ['an error in postcode and town', [['postcodeAndTown', '#N/A']], {}, [[0, 'postcode', 'errorValue']]],
  ])('with %s, which is reported', (_, cells, fields, problems) => {
    const row = read(...cells);
    expect(row.fields).toMatchObject(fields);
    expect(row.problems).toEqual(problems);
  });

  it.each<[SourceValue, number | null, unknown[]]>([
    [3, 3, []],
    [' 3 ', 3, [[0, 'attempts', 'textNumber', '3']]],
    ['n.v.t.', null, [[0, 'attempts', 'noValue', '']]],
    [' ', null, []],
  ])('with %j for a number', (value, attempts, corrections) => {
    const row = read(['attempts', value]);
    expect(row).toEqual({ fields: expect.objectContaining({ attempts }), corrections, problems: [] });
  });

  it('with a number that somebody typed instead', () => {
    const row = readRow(() => aCell('?', { fixed: ' 4 ' }), readingOf(['attempts']));
    expect(row.fields.attempts).toBe(4);
    expect(row.corrections).toMatchObject([{ code: 'fixed', original: '?', now: '4' }]);
  });

  it.each<[ComplaintMeaning, string]>([
    ['town', 'town'],
    ['nameAndAddress', 'name'],
    ['houseNumberAddition', 'address'],
    ['postcodeAndTown', 'postcode'],
  ])('with what stands above it, told of %s as %s', (meaning, field) => {
    const row = readRow(() => aCell('9401 AB Assen', { ditto: 'idem' }), readingOf([meaning]));
    expect(row.corrections[0]).toEqual({
      column: 0,
      field,
      code: 'ditto',
      original: 'idem',
      now: '9401 AB Assen',
    });
  });
});
