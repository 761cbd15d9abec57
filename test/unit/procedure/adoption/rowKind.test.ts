import { rowKind } from '../../../../src/procedure/adoption/rows/rowKind';
import type { SourceValue } from '../../../../src/procedure/adoption/cells/sourceList';

const kind = (values: SourceValue[], formulas: number[] = [], dates: number[] = []) =>
  rowKind(values, {
    headers: ['Nr', 'Datum', 'Naam', 'Klacht', 'Aantal'],
    numberColumn: 0,
    mapped: 4,
    isFormula: (column) => formulas.includes(column),
    isDate: (column) => dates.includes(column),
  });

describe('a row of a list', () => {
  it.each<[string, SourceValue[], ReturnType<typeof rowKind>]>([
    ['without anything', ['', ' ', '', '\n', ''], 'blank'],
    ['with a number that was filled down', [12, '', '', '', ''], 'blank'],
    ['with a total', ['', '', '', 'Totaal', 12], 'total'],
    ['with a subtotal', ['Subtotaal', '', '', '', 3], 'total'],
    ['with an average in words', ['Gemiddelde', '', '', '', '4,5'], 'total'],
    ['with a total in words', ['', '', '', 'Totaal', '6 klachten'], 'total'],
    ['with an amount for a total', ['', '', '', 'Tot.', '€ 1.234,-'], 'total'],
    ['with a total and an average', ['', '', 'Eindtotaal', '', 'gem. 14 dgn'], 'total'],
    ['with an average, in short', ['gem.', '', '', '', '3 per maand'], 'total'],
    [
      'with a total in a long label',
      ['Totaal aantal klachten in het eerste kwartaal', '', '', '', 3],
      'total',
    ],
    ['with a total in a longer one', ['Totaal aantal klachten in het eerste kwartaal:', '', '', '', 3], null],
    ['with a total, a figure and a total word', ['Totaal', '', 'som', '', ''], 'total'],
    ['with a total beside three figures', ['Totaal', 1, 2, 3, ''], null],
    ['with a total beside a word', ['Totaal', '', 'fout', '', ''], null],
    ['with a word that begins like a total', ['Totaalpakket', '', '', '', 3], null],
    ['with a number before a total', [3, '', '', '', 'Totaal'], 'total'],
    ['with a numbered footnote', ['', '', '1) voorlopig', '', ''], 'note'],
    ['with a quarter', ['', '', 'kwartaal 2', '', ''], 'note'],
    ['with a year that is none', ['', '', '2126', '', ''], null],
    ['with a name in the first column', ['J. Bos', '', '', '', ''], 'note'],
    ['with a header once', ['', 'Datum', '', '', ''], null],
    ['with two of five cells of the header', ['Nr', 'Datum', 'x', 'y', 'z'], null],
    ['with three of five', ['Nr', 'Datum', 'Naam', 'y', 'z'], 'repeatedHeader'],
    ['with a footnote', ['* exclusief meldingen over de lift', '', '', '', ''], 'note'],
    ['with a footnote further on', ['', '', 'Bron: afdeling Wonen', '', ''], 'note'],
    ['with a year above the rows that follow', ['', 2023, '', '', ''], 'note'],
    ['with a month above the rows that follow', ['Maart 2023', '', '', '', ''], 'note'],
    ['with the header again', ['Nr', 'Datum', 'Naam', 'Klacht', 'Aantal'], 'repeatedHeader'],
    ['with the header again, in part', ['nr', 'DATUM', '', 'klacht', ''], 'repeatedHeader'],
    ['with a complaint', [1, '12-03-2024', 'J. Bos', 'Deur klemt', 1], null],
    ['with only the words of the relation', ['', '', '', 'Deur klemt', ''], null],
    ['with only a name', ['', '', 'J. Bos', '', ''], null],
    ['about a total', [1, '12-03-2024', 'J. Bos', 'Totaal verkeerde rekening', 1], null],
    ['about a total, in few words', ['', '', 'J. Bos', 'Totaal fout', ''], null],
    [
      'about a total, of a house',
      ['', '', 'Brink 12', 'Totaal geen warm water meer sinds gisteravond, 2 keer gebeld', ''],
      null,
    ],
  ])('%s', (_what, values, expected) => {
    expect(kind(values)).toBe(expected);
  });

  it('with a day is about a total, and none', () => {
    expect(kind(['', 45_000, '', 'Totaal vergeten', ''], [], [1])).toBeNull();
  });

  it('with nothing but formulas is blank', () => {
    expect(kind(['', 45_000, '', '', 3], [1, 4])).toBe('blank');
    expect(kind(['', 45_000, 'J. Bos', '', 3], [1, 4])).toBeNull();
  });

  it('of a list with one or two columns may be a complaint in one cell', () => {
    const narrow = {
      headers: ['Klacht', 'x'],
      numberColumn: null,
      mapped: 1,
      isFormula: () => false,
      isDate: () => false,
    };
    expect(rowKind(['Deur klemt', ''], narrow)).toBeNull();
  });
});
