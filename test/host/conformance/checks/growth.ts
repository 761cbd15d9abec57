import { codeOf, makeTable, put, valuesOf } from '../bench';
import { OUR_READING, type Bench, type Check, type Seen } from '../Check';

const coAuthoring = 'learn.microsoft.com: Coauthoring in Excel add-ins';
const resizes = 'the pane sees in the same reply that its row stands outside, and resizes the table';

const header = ['Id', 'Name', 'Note'];
const first = ['a', 'An', 'x'];

/** Writes below a table of one row and gives its body, as the same batch finds it. */
const bodyAfter =
  (rows: readonly unknown[][], prepare: (table: Excel.Table, sheet: Excel.Worksheet) => void = () => {}) =>
  async ({ sheet }: Bench): Promise<Seen> => {
    const table = makeTable(sheet, [header, first]);
    prepare(table, sheet);
    table.getDataBodyRange().getRowsBelow(rows.length).values = [...rows];
    return valuesOf(table.getDataBodyRange());
  };

/** How tables grow around what is written below them. */
export const growth: readonly Check[] = [
  {
    id: 'growth.row',
    says: 'A row that is written right below a table is a row of it in the same batch',
    source: coAuthoring,
    otherwise: resizes,
    expected: [first, ['b', 'Bo', 'y']],
    see: bodyAfter([['b', 'Bo', 'y']]),
  },
  {
    id: 'growth.rows',
    says: 'Several rows that are written below a table at once are all taken in',
    source: coAuthoring,
    otherwise: resizes,
    expected: [first, ['b', 'Bo', 'y'], ['c', 'Co', 'z']],
    see: bodyAfter([
      ['b', 'Bo', 'y'],
      ['c', 'Co', 'z'],
    ]),
  },
  {
    id: 'growth.blankTail',
    says: 'A row is taken in with its last cells blank',
    source: 'office-js #3191, #3013',
    otherwise: resizes,
    expected: [first, ['b', '', '']],
    see: bodyAfter([['b', '', '']]),
  },
  {
    id: 'growth.leftAlone',
    says: 'A row is taken in where cells are left to Excel with null',
    source: 'learn.microsoft.com: Range.values ("null" leaves a cell as it is)',
    otherwise: resizes,
    expected: [first, ['b', '', 'y']],
    see: bodyAfter([['b', null, 'y']]),
  },
  {
    id: 'growth.nothing',
    says: 'Blanks alone make no row',
    source: coAuthoring,
    expected: [first],
    see: bodyAfter([['', '', '']]),
  },
  {
    id: 'growth.filter',
    says: 'Under a filter a table doesn’t grow',
    source: OUR_READING,
    otherwise: 'both are provided for: the pane looks whether its row stands inside',
    expected: [first],
    see: bodyAfter([['b', 'Bo', 'y']], (table) =>
      table.columns.getItem('Id').filter.applyValuesFilter(['a']),
    ),
  },
  {
    id: 'growth.belowTotals',
    says: 'What is written below a totals row is not taken in',
    source: OUR_READING,
    otherwise: 'the pane never writes there: it inserts at a totals row',
    expected: [first],
    see: async ({ sheet }) => {
      const table = makeTable(sheet, [header, first]);
      table.showTotals = true;
      table.getRange().getRowsBelow(1).values = [['b', 'Bo', 'y']];
      return valuesOf(table.getDataBodyRange());
    },
  },
  {
    id: 'growth.atTotals',
    says: 'Cells that are inserted at a totals row are a row of the body, and the totals row stays below',
    source: OUR_READING,
    otherwise: resizes,
    expected: [[first, ['b', 'Bo', 'y']], 3],
    see: async ({ sheet }) => {
      const table = makeTable(sheet, [header, first]);
      table.showTotals = true;
      table.getDataBodyRange().getRowsBelow(1).insert('Down').values = [['b', 'Bo', 'y']];
      const totals = table.getTotalRowRange().load('rowIndex');
      return [await valuesOf(table.getDataBodyRange()), totals.rowIndex];
    },
  },
  {
    id: 'growth.blankBody',
    says: 'A table without rows has one blank row, and a value in it makes no second one',
    source: OUR_READING,
    otherwise: resizes,
    expected: [['b', 'Bo', 'y']],
    see: async ({ sheet }) => {
      const table = makeTable(sheet, [header]);
      table.getDataBodyRange().getRow(0).values = [['b', 'Bo', 'y']];
      return valuesOf(table.getDataBodyRange());
    },
  },
  {
    id: 'growth.occupied',
    says: 'A table takes in no row where something stood already',
    source: OUR_READING,
    otherwise: 'the pane never writes there: it inserts first',
    expected: [first],
    see: async ({ sheet }) => {
      put(sheet, 'B3', [['note']]);
      const table = makeTable(sheet, [header, first]);
      await sheet.context.sync();
      table.getDataBodyRange().getRowsBelow(1).values = [['b', 'Bo', 'y']];
      return valuesOf(table.getDataBodyRange());
    },
  },
  {
    id: 'growth.aboveOthers',
    says: 'With a row of cells inserted first a table grows above other data, which moves down',
    source: coAuthoring,
    otherwise: resizes,
    expected: [
      [first, ['b', 'Bo', 'y']],
      ['below', 'too', '!'],
    ],
    see: async ({ sheet }) => {
      put(sheet, 'A3', [['below', 'too', '!']]);
      const table = makeTable(sheet, [header, first]);
      await sheet.context.sync();
      table.getDataBodyRange().getRowsBelow(1).insert('Down').values = [['b', 'Bo', 'y']];
      const below = sheet.getRange('A4:C4').load('values');
      const body = await valuesOf(table.getDataBodyRange());
      return [body, ...below.values];
    },
  },
  {
    id: 'growth.resize',
    says: 'Table.resize takes in rows that stand below, and leaves the header where it is',
    source: 'learn.microsoft.com: Table.resize',
    expected: [header, first, ['b', 'Bo', 'y']],
    see: async ({ sheet }) => {
      const table = makeTable(sheet, [header, first]);
      table.getDataBodyRange().getRowsBelow(1).values = [['b', 'Bo', 'y']];
      table.resize('A1:C2');
      table.resize(table.getRange().getBoundingRect(sheet.getRange('A3:C3')));
      return valuesOf(table.getRange());
    },
  },
  {
    id: 'growth.resizeTotals',
    says: 'A table is not resized with its totals row on',
    source: OUR_READING,
    otherwise: 'the pane switches totals off, resizes, and switches them on again',
    expected: 'InvalidArgument',
    see: async ({ sheet, context }) => {
      const table = makeTable(sheet, [header, first]);
      table.showTotals = true;
      await context.sync();
      return codeOf(context, () => table.resize('A1:C4'));
    },
  },
  {
    id: 'growth.columnInserted',
    says: 'A column that is added to a table moves the ones behind it, and what they hold',
    source: 'learn.microsoft.com: TableColumnCollection.add',
    expected: [
      ['Id', 'New', 'Name', 'Note'],
      ['a', 'n', 'An', 'x'],
    ],
    see: async ({ sheet }) => {
      const table = makeTable(sheet, [header, first]);
      table.columns.add(1, [['New'], ['n']]);
      return valuesOf(table.getRange());
    },
  },
  {
    id: 'growth.rowDeleted',
    says: 'The cells of one row of a table can be deleted, and what stands beside the table keeps its place',
    source: 'learn.microsoft.com: Range.delete',
    otherwise: 'the pane looks what it deleted, and empties the row instead where Excel did nothing',
    expected: [[['b', 'Bo', 'y']], 'beside'],
    see: async ({ sheet }) => {
      const table = makeTable(sheet, [header, first, ['b', 'Bo', 'y']]);
      put(sheet, 'E3', [['beside']]);
      await sheet.context.sync();
      table.getDataBodyRange().getRow(0).delete('Up');
      const beside = sheet.getRange('E3').load('values');
      const body = await valuesOf(table.getDataBodyRange());
      return [body, beside.values[0]?.[0]];
    },
  },
];
