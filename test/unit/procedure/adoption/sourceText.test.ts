import { shapes } from '../../../../src/procedure/adoption/columns/cellShapes';
import type { SeenCell } from '../../../../src/procedure/adoption/columns/columnContents';
import { columnContents } from '../../../../src/procedure/adoption/columns/columnContents';
import {
  isBlank,
  isRounded,
  shownText,
  sourceText,
} from '../../../../src/procedure/adoption/cells/sourceText';
import type { SourceValue } from '../../../../src/procedure/adoption/cells/sourceList';

describe('a value as text', () => {
  it.each<[SourceValue, string]>([
    [' x ', ' x '],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [12, '12'],
    [-12, '-12'],
    [1e21, '1000000000000000000000'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333333333'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ])('%j is %j', (value, text) => {
    expect(sourceText(value)).toBe(text);
  });

  it.each<[SourceValue, boolean, string]>([
    [46_174, true, '01-06-2026'],
    [46_174.5, true, '01-06-2026 12:00'],
    [46_174.0035, true, '01-06-2026 00:05'],
    [46_174.99999, true, '01-06-2026 00:00'],
    [46_174, false, '46174'],
    ['46174', true, '46174'],
    [0, true, '00:00'],
    [0.75, true, '18:00'],
    [1, true, '1'],
    [60, true, '60'],
    [-0.5, true, '-0.5'],
    [61, true, '01-03-1900'],
  ])('%j, a date: %s, is shown as %j', (value, dated, text) => {
    expect(shownText(value, dated)).toBe(text);
  });

  it('is blank when nobody sees it, and rounded from sixteen digits on', () => {
    expect(['', ' \t\n', '0', 0, false].map(isBlank)).toEqual([true, true, false, false, false]);
    expect([999_999_999_999_999, 1e15, -1e15, '1000000000000000'].map(isRounded)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('the shape of a cell', () => {
  const cell = (value: SourceValue, isDay = false): SeenCell => ({ text: String(value), value, isDay });
  type Plain = Exclude<keyof typeof shapes, 'choice'>;

  it.each<[Plain, SourceValue[], SourceValue[]]>([
    [
      'time',
      ['9:05', '09.05', '9:05:30', '9:05 uur', 0.5],
      ['9', 'om 9:05', '123:05', 0, 1, '9:05 x', '9:051'],
    ],
    ['email', ['a@b.nl', 'a.b+c@d.e.org'], ['a@b', 'a@b.n', 'a b@c.nl', '@b.nl', 'a@b.nl c', 'x a@b.nl']],
    [
      'phone',
      ['0592 366911', '+31 6 12345678', '(0592) 366911', '12345678'],
      ['1234567', '1234567890123456', 'tel 0592366911', 'Bos'],
    ],
    [
      'dutchPhone',
      ['0612345678', '06-12345678', '+31 612345678', '+31 (0)6 12345678', '0031612345678'],
      ['061234567', '06123456789', '0012345678', 'x0612345678'],
    ],
    ['postcode', ['9401 AB', '9401ab'], ['9401', '0401 AB', '9401 AB Assen']],
    [
      'postcodeAndTown',
      ['9401 AB Assen', 'NL-9401AB, Assen', '9401ab  Den Haag'],
      ['9401 AB', '9401 AB 12', 'Assen 9401 AB', 'x 9401 AB Assen'],
    ],
    [
      'street',
      ['Dorpsstraat 12', 'Dorpsstraat 12a', 'Kade 3-2', 'Dorpsstraat 12-A'],
      ['Dorpsstraat', '12', 'De 1', 'Dorpsstraat 123456', 'Dorpsstraat 12 achter'],
    ],
    ['streetName', ['Dorpsstraat 12', 'Nieuwe weg 3'], ['Zuiderpark', 'Kerk 3', 'Dorpsstraat']],
    ['digits', ['a1', 12], ['abc']],
    [
      'nameAndAddress',
      ['J. Bos\nDorpsstraat 12', 'J. Bos, Kade 3, Assen', 'Bos; 9401 AB'],
      ['J. Bos', 'J. Bos, Assen', '12 Bos, Kade 3', 'Dorpsstraat 12'],
    ],
    [
      'person',
      ['J. Bos', 'Jan de Wit', 'mevr. A. van der Berg', 'J.P. Smit-Vos', 'Jan Bos 0612345678'],
      ['Bos', 'de kast is leeg', 'ja', 'X'.repeat(61), '1234'],
    ],
    ['words', ['ab', 'a bc', '12 ab'], ['a', 'a b', '12']],
    ['long', ['x'.repeat(61)], ['x'.repeat(60)]],
    ['number', [12, '12', 1.5], ['1.5', 'a1', '12 a', '']],
    ['wholeNumber', ['1', 12], ['123', 'a', '']],
    ['yesOrNo', ['ja', 'Nee', 'J', 'waar', 'onwaar'], ['jawel', 'misschien', '', 'nee nee']],
    ['tick', ['x', 'V', '✓'], ['xx', 'ja', '']],
    [
      'link',
      ['https://a.nl', 'HTTP:x', 'file:///a', '\\\\server\\a', 'K:\\a'],
      ['a https://b', 'ftp://a', 'K:a'],
    ],
  ])('%s is known', (shape, fitting, others) => {
    expect(fitting.filter((value) => !shapes[shape](cell(value)))).toEqual([]);
    expect(others.filter((value) => shapes[shape](cell(value)))).toEqual([]);
  });

  it('is that of a day and of nothing else', () => {
    expect(shapes.day(cell('x', true))).toBe(true);
    for (const shape of ['phone', 'dutchPhone', 'number'] as const) {
      expect([shapes[shape](cell('0612345678')), shapes[shape](cell('0612345678', true))]).toEqual([
        true,
        false,
      ]);
    }
  });

  it('is that of a choice for words of that field only', () => {
    expect([
      shapes.choice('status')(cell('afgehandeld')),
      shapes.choice('channel')(cell('afgehandeld')),
    ]).toEqual([true, false]);
  });
});

describe('what stands in a column', () => {
  const contents = (values: SourceValue[], dated = new Set<number>()) =>
    columnContents(values, (row) => dated.has(row));

  it('is told without blanks, errors, words for nothing and signs of repetition', () => {
    const { filled, distinct, averageLength, samples } = contents([
      'ab',
      '',
      ' ',
      '#N/A',
      'n.v.t.',
      'idem',
      ' ab',
      'abcd',
      1,
    ]);
    expect({ filled, distinct, averageLength }).toEqual({ filled: 4, distinct: 3, averageLength: 9 / 4 });
    expect(samples).toEqual(['ab', '#N/A', 'n.v.t.', 'idem']);
  });

  it('is nothing in an empty one', () => {
    const { filled, distinct, averageLength, share, samples } = contents([]);
    expect({ filled, distinct, averageLength, samples }).toEqual({
      filled: 0,
      distinct: 0,
      averageLength: 0,
      samples: [],
    });
    expect(share(shapes.words)).toBe(0);
  });

  it('is a part of its cells for each shape', () => {
    const { share } = contents(['1-6-2026', '1 juni 2026', 46_174, 12], new Set([2]));
    expect([share(shapes.day), share(shapes.number), share(shapes.words)]).toEqual([0.75, 0.25, 0.25]);
  });
});
