import { findHeader, headerText, knownHeader } from '../../../../src/procedure/adoption/list/findHeader';
import type { Area, SourceValue } from '../../../../src/procedure/adoption/cells/sourceList';

const find = (top: SourceValue[][], merged: Area[] = []) => findHeader(top, merged);
const header = ['Naam', 'Telefoon', 'Klacht'];
const rows: SourceValue[][] = [
  ['J. Bos', '0592 366911', 'Te laat gebeld'],
  ['P. Smit', '0182 123456', 'Nooit een brief gehad'],
  ['A. de Wit', '06 12345678', 'Rekening klopt niet'],
];
const spanning = (row: number, column: number, columns: number): Area => ({ row, column, rows: 1, columns });

describe('a header that is known', () => {
  it.each<[string, number]>([
    ['Naam', 1],
    ['  TELEFOONNUMMER: ', 1],
    ['Telefoon nummer', 1],
    ['Datum van de klacht', 0.7],
    ['een twee drie vier vijf klacht', 0.7],
    ['zeven twee drie vier vijf zes klacht', 0],
    ['Kleur', 0],
    ['', 0],
  ])('%j counts %d', (text, known) => {
    expect(knownHeader(text)).toBe(known);
  });

  it('stands on one line', () => {
    expect(headerText(' Datum\n ontvangst ')).toBe('Datum ontvangst');
    expect(headerText(2024)).toBe('2024');
  });
});

describe('the header of a list', () => {
  it.each<[string, SourceValue[][], number]>([
    ['is the first row', [header, ...rows], 0],
    ['stands below a title', [['Klachten 2026', '', ''], header, ...rows], 1],
    ['stands below a title and a blank row', [['Klachten 2026', '', ''], ['', '', ''], header, ...rows], 2],
    [
      'stands below a remark as long as a page is wide',
      [['Let op: '.repeat(20), '', ''], header, ...rows],
      1,
    ],
    ['comes once, though it is repeated further down', [header, ...rows, header, ...rows], 0],
    [
      'may be of words that nobody knows',
      [
        ['Kleur', 'Smaak', 'Geur'],
        [1, 2, 3],
        [4, 5, 6],
      ],
      0,
    ],
    ['may lack a label', [['Naam', '', 'Klacht'], ...rows], 0],
    [
      'may hold a year',
      [
        ['Naam', 2024, 'Klacht', 'Telefoon'],
        ['J. Bos', 3, 'Te laat', '0592 366911'],
      ],
      0,
    ],
  ])('%s', (_, top, row) => {
    expect(find(top)).toMatchObject({ row, lines: 1, headers: (top[row] ?? []).map(String) });
  });

  it.each<[string, SourceValue[][]]>([
    ['nothing stands', []],
    ['only blanks stand', [['', ' ']]],
    [
      'only numbers stand',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['only words of more than a line stand', [['woord '.repeat(14), 'woord '.repeat(14)]]],
  ])('is nowhere where %s', (_, top) => {
    expect(find(top)).toBeNull();
  });

  it('is not looked for below a row that has a label in nearly every column', () => {
    const wide = ['Kleur', 'Smaak', 'Geur', 'Vorm', 1];
    expect(
      find([wide, ['Naam', 'Telefoon', 'Klacht', 'Adres', 'Plaats'], ['a', 'b', 'c', 'd', 'e']])?.row,
    ).toBe(0);
  });
});

describe('a header of two lines', () => {
  it('has a second one that names what the first leaves open', () => {
    const top = [
      ['Klacht', '', 'Naam'],
      ['Datum', 'Omschrijving', ''],
      [45_000, 'Te laat', 'J. Bos'],
      [45_001, 'Zoek', 'P. Smit'],
    ];
    expect(find(top, [spanning(0, 0, 2)])).toMatchObject({
      row: 0,
      lines: 2,
      headers: ['Klacht Datum', 'Klacht Omschrijving', 'Naam'],
    });
  });

  it('has a first one that groups the columns, in merged cells or as two words', () => {
    const lower = ['Naam', 'Telefoon', 'Klacht', 'Status'];
    const values = [
      ['J. Bos', '0592 366911', 'Te laat gebeld', 'open'],
      ['P. Smit', '0182 123456', 'Zoek', 'dicht'],
    ];
    const grouped = ['Relatie Naam', 'Relatie Telefoon', 'Melding Klacht', 'Melding Status'];
    const upper = ['Relatie', '', 'Melding', ''];
    expect(find([upper, lower, ...values], [spanning(0, 0, 2), spanning(0, 2, 2)])).toMatchObject({
      row: 0,
      lines: 2,
      headers: grouped,
    });
    expect(find([['Relatie', '', '', ''], lower, ...values], [])?.lines).toBe(1);
    expect(find([['Klachten', '', '', ''], lower, ...values], [spanning(0, 0, 4)])).toMatchObject({
      row: 1,
      lines: 1,
    });
  });

  it('has none of a row of values below it', () => {
    expect(
      find([header, ['Bos', 'geen', 'Te laat'], ['Smit', 'geen', 'Zoek'], ['Vos', 'geen', 'Kwijt']])?.lines,
    ).toBe(1);
    expect(find([header, ...rows], [spanning(3, 0, 2)])?.lines).toBe(1);
  });
});
