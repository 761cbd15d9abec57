/** @jest-environment node */
import fc from 'fast-check';
import { fromClipboard, toClipboard, toHtml } from './clipboardText';

test.each([
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['alone', [['alone']]],
  ['', [['']]],
  ['"two\nlines"\tb', [['two\nlines', 'b']]],
  ['say "hi"', [['say "hi"']]],
  ['"a ""quoted"" word"', [['a "quoted" word']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  [
    'a\tb\nc',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
])('pasting %j gives %j', (text, cells) => {
  expect(fromClipboard(text)).toEqual(cells);
});

test('what is copied comes back when pasted', () => {
  const cell = fc.string().map((text) => text.replace(/\r/g, ''));
  const block = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
    // An empty last row can't be told from the line feed that ends the text.
    .filter((rows) => rows.at(-1)?.some((text) => text !== '') === true);
  fc.assert(fc.property(block, (rows) => expect(fromClipboard(toClipboard(rows))).toEqual(rows)));
});

test('cells become a table whose text stays text', () => {
  expect(
    toHtml([
      ['a & b', '<i>'],
      ['twee\nregels', ''],
    ]),
  ).toBe(
    '<table><tr><td>a &amp; b</td><td>&lt;i&gt;</td></tr><tr><td>twee<br>regels</td><td></td></tr></table>',
  );
});
