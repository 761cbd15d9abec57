import { proposeList, rankLists } from '../../../../src/procedure/adoption/list/proposeList';
import { relationVocabulary } from '../../../../src/procedure/adoption/columns/relationVocabulary';
import type { SheetSketch, SourceValue } from '../../../../src/procedure/adoption/cells/sourceList';
import { ambiguousDates } from '../../../fixtures/lists/ambiguousDates';
import { sketchOf } from '../../../fixtures/lists/asRead';
import { emptySheet } from '../../../fixtures/lists/emptySheet';
import { headerBelowTitles } from '../../../fixtures/lists/headerBelowTitles';
import type { MessyList } from '../../../fixtures/lists/messyList';
import { severalTables } from '../../../fixtures/lists/severalTables';

const sheet = (cells: SourceValue[][], more: Partial<MessyList> = {}): MessyList => ({
  sheet: 'Blad1',
  at: { row: 0, column: 0 },
  cells,
  ...more,
});

const found = (cells: SourceValue[][], more: Partial<MessyList> = {}) => {
  const list = proposeList(sketchOf(sheet(cells, more)));
  return (
    list && { row: list.header.row, lines: list.header.rows, headers: list.headers, body: list.body.rows }
  );
};

const rows: SourceValue[][] = [
  ['12-03-2024', 'J. Bos', 'Deur klemt'],
  ['13-03-2024', 'K. Vos', 'Raam lekt'],
];
const headers = ['Datum', 'Naam', 'Klacht'];

describe('the list on a sheet', () => {
  it('begins at its header', () => {
    expect(found([headers, ...rows])).toEqual({ row: 0, lines: 1, headers, body: 2 });
  });

  it('stands below titles, disclaimers and blank rows', () => {
    const above = [
      ['Klachten 2024'],
      ['Let op: dit overzicht is vertrouwelijk, deel het niet.'],
      [],
      ['Team', 'Wonen'],
      [],
    ];
    expect(found([...above, headers, ...rows])).toEqual({ row: 5, lines: 1, headers, body: 2 });
  });

  it('has a second line in its header that says more', () => {
    const two = [
      ['Datum', 'Naam', 'Datum'],
      ['ontvangst', 'relatie', 'gereed'],
      ['12-03-2024', 'J. Bos', '19-03-2024'],
      ['13-03-2024', 'K. Vos', '20-03-2024'],
    ];
    expect(found(two)).toEqual({
      row: 0,
      lines: 2,
      headers: ['Datum ontvangst', 'Naam relatie', 'Datum gereed'],
      body: 2,
    });
  });

  it('has groups of merged cells above its header', () => {
    const grouped = [
      ['Relatie', '', 'Afhandeling', ''],
      ['Naam', 'Telefoon', 'Door', 'Op'],
      ['J. Bos', '06-12345678', 'Piet', '12-03-2024'],
      ['K. Vos', '06-12345679', 'Piet', '13-03-2024'],
    ];
    const merged = [0, 2].map((column) => ({ row: 0, column, rows: 1, columns: 2 }));
    expect(found(grouped, { merged })?.headers).toEqual([
      'Relatie Naam',
      'Relatie Telefoon',
      'Afhandeling Door',
      'Afhandeling Op',
    ]);
  });

  it('has a header of lines within its cells', () => {
    expect(found([['Datum\nontvangst', ' Naam  relatie ', 'Klacht'], ...rows])?.headers).toEqual([
      'Datum ontvangst',
      'Naam relatie',
      'Klacht',
    ]);
  });

  it('takes no row of words for a second line of its header', () => {
    const words = [
      ['Naam', 'Klacht', 'Status'],
      ['Bos', 'Deur klemt', 'open'],
      ['Vos', 'Raam lekt', 'open'],
    ];
    expect(found(words)).toMatchObject({ lines: 1, body: 2 });
  });

  it('has a header that nobody knows, above words that look like headers', () => {
    const unknown = ['Wat', 'Hoe', 'Verloop', 'Gebied'];
    const words = [
      ['Deur klemt', 'telefoon', 'gesloten', 'Noord'],
      ['Raam lekt', 'e-mail', 'open', 'Zuid'],
      ['Lamp stuk', 'telefoon', 'open', 'Noord'],
    ];
    expect(found([unknown, ...words])).toEqual({ row: 0, lines: 1, headers: unknown, body: 3 });
  });

  it('ends at a blank column beside which something else stands', () => {
    const legend = [
      [...headers, '', 'rood', 'spoed'],
      [...(rows[0] ?? []), '', '', ''],
      [...(rows[1] ?? []), '', '', ''],
      ['14-03-2024', 'L. Los', 'Lamp stuk', '', '', ''],
    ];
    expect(found(legend)?.headers).toEqual(headers);
  });

  it('goes on behind a spare column', () => {
    const spare = [
      ['Datum', 'Naam', '', 'Klacht'],
      ['12-03-2024', 'J. Bos', '', 'Deur klemt'],
      ['13-03-2024', 'K. Vos', '', 'Raam lekt'],
    ];
    expect(found(spare)?.headers).toEqual(['Datum', 'Naam', '', 'Klacht']);
  });

  it('is none on an empty sheet, below a header without rows, or where nothing but a title stands', () => {
    expect(proposeList(sketchOf(emptySheet))).toBeNull();
    expect(found([headers])).toBeNull();
    expect(found([['Klachten 2024']])).toBeNull();
    expect(
      found([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toBeNull();
  });

  it('may go on far below what was sketched', () => {
    const sketch: SheetSketch = {
      ...sketchOf(sheet([headers])),
      used: { row: 0, column: 0, rows: 5_000, columns: 3 },
    };
    expect(proposeList(sketch)?.body).toEqual({ row: 1, column: 0, rows: 4_999, columns: 3 });
  });

  it('is a table as it is, its totals left out', () => {
    const table = {
      name: 'Tabel1',
      area: { row: 0, column: 0, rows: 4, columns: 3 },
      headers: true,
      totals: true,
    };
    const list = proposeList(sketchOf(sheet([headers, ...rows, ['Totaal', '', 2]], { tables: [table] })));
    expect(list).toMatchObject({
      table: 'Tabel1',
      headers,
      body: { row: 1, column: 0, rows: 2, columns: 3 },
    });
  });

  it('stands beside a table, wherever both begin on the sheet', () => {
    const beside = [
      ['Week', 'Uren', '', ...headers],
      ['1', 40, '', ...(rows[0] ?? [])],
      ['2', 38, '', ...(rows[1] ?? [])],
    ];
    const at = { row: 4, column: 2 };
    const table = { name: 'Uren', area: { ...at, rows: 3, columns: 2 }, headers: true, totals: false };
    const list = proposeList(sketchOf(sheet(beside, { at, tables: [table] })));
    expect(list).toMatchObject({ table: null, headers, body: { row: 5, column: 5, rows: 2, columns: 3 } });
  });

  it('stands below a table, and above one', () => {
    const hours = [
      ['Week', 'Uren', 'Wie'],
      ['1', 40, 'Piet'],
      ['2', 38, 'Piet'],
    ];
    const at = { row: 2, column: 1 };
    const area = { ...at, rows: 3, columns: 3 };
    const tables = [{ name: 'Uren', area, headers: true, totals: false }];
    const below = proposeList(sketchOf(sheet([...hours, headers, ...rows], { at, tables })));
    expect(below).toMatchObject({ table: null, headers, body: { row: 6, column: 1, rows: 2 } });
    const moved = [{ name: 'Uren', area: { ...area, row: 5 }, headers: true, totals: false }];
    const above = proposeList(sketchOf(sheet([headers, ...rows, ...hours], { at, tables: moved })));
    expect(above).toMatchObject({ table: null, headers, body: { row: 3, column: 1 } });
  });

  it('has groups of merged cells above its header, wherever it begins on the sheet', () => {
    const grouped = [
      ['Relatie', '', 'Afhandeling', ''],
      ['Naam', 'Telefoon', 'Door', 'Op'],
      ['J. Bos', '06-12345678', 'Piet', '12-03-2024'],
      ['K. Vos', '06-12345679', 'Piet', '13-03-2024'],
    ];
    const merged = [3, 5].map((column) => ({ row: 7, column, rows: 1, columns: 2 }));
    expect(found(grouped, { merged, at: { row: 7, column: 3 } })).toMatchObject({
      row: 7,
      lines: 2,
      headers: ['Relatie Naam', 'Relatie Telefoon', 'Afhandeling Door', 'Afhandeling Op'],
    });
  });

  it('is a table without headers too', () => {
    const table = {
      name: 'Tabel1',
      area: { row: 0, column: 0, rows: 2, columns: 3 },
      headers: false,
      totals: false,
    };
    expect(proposeList(sketchOf(sheet(rows, { tables: [table] })))).toMatchObject({
      header: { rows: 0 },
      headers: ['', '', ''],
      body: { row: 0, rows: 2 },
    });
  });
});

describe('the lists of a workbook', () => {
  it('come in the order of likelihood, hidden sheets last', () => {
    const hours = sheet(
      [
        ['Week', 'Uren'],
        [1, 40],
        [2, 38],
      ],
      { sheet: 'Uren' },
    );
    const hidden = { ...sketchOf(headerBelowTitles), hidden: true, name: 'Oud' };
    const ranked = rankLists([
      sketchOf(hours),
      hidden,
      sketchOf(emptySheet),
      sketchOf(ambiguousDates),
      sketchOf(severalTables),
    ]);
    expect(ranked.map((list) => list.sheet)).toEqual(['Alles', 'Lijst', 'Uren', 'Oud']);
  });

  it('come in another order when a list of relations is looked for', () => {
    const relations = sheet(
      [
        ['Klantnr', 'Naam', 'Adres', 'Postcode', 'Plaats'],
        [1, 'J. Bos', 'Brink 1', '9401 AB', 'Assen'],
        [2, 'K. Vos', 'Brink 2', '9401 AC', 'Assen'],
      ],
      { sheet: 'Klanten' },
    );
    const sketches = [sketchOf(ambiguousDates), sketchOf(relations)];
    expect(rankLists(sketches, relationVocabulary).map((list) => list.sheet)).toEqual(['Klanten', 'Lijst']);
  });
});
