import { loaded, makeTable, put, valuesOf } from '../bench';
import { OUR_READING, type Bench, type Check } from '../Check';

const sorting = 'learn.microsoft.com: TableSort';

const unsorted = async ({ sheet, context }: Bench): Promise<Excel.Table> => {
  const table = makeTable(sheet, [
    ['Id', 'Name'],
    ['c', 'Co'],
    ['a', 'An'],
    ['b', 'Bo'],
  ]);
  await context.sync();
  return table;
};

/** Sorting, filtering, and what an add-in holds on to meanwhile. */
export const order: readonly Check[] = [
  {
    id: 'order.found',
    says: 'A row is found by its value after a sort moved it',
    source: sorting,
    expected: [['a', 'New']],
    see: async (bench) => {
      const { context } = bench;
      const table = await unsorted(bench);
      put(bench.sheet, 'A3', [['a', 'New']]);
      await context.sync();
      table.sort.apply([{ key: 1, ascending: true }]);
      await context.sync();
      const body = table.getDataBodyRange();
      const place = context.workbook.functions.match('New', body.getColumn(1), 0).load('value');
      await context.sync();
      return valuesOf(body.getRow(place.value - 1));
    },
  },
  {
    id: 'order.place',
    says: 'A range that a batch holds stays in its place in the sheet when a sort moves the rows',
    source: OUR_READING,
    otherwise: 'a row is never held by its place: each write looks at the row’s ID',
    expected: [['a', 'An']],
    see: async (bench) => {
      const table = await unsorted(bench);
      const first = table.getDataBodyRange().getRow(0);
      await loaded(first, 'values');
      table.sort.apply([{ key: 0, ascending: true }]);
      await bench.context.sync();
      return valuesOf(first);
    },
  },
  {
    id: 'order.inserted',
    says: 'A range that a batch holds moves with its cells when others are inserted above',
    source: 'learn.microsoft.com: Range (tracked objects)',
    expected: ['A3', 'kept'],
    see: async ({ sheet, context }) => {
      const cell = put(sheet, 'A2', [['kept']]);
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      const { address, values } = await loaded(cell, 'address,values');
      return [address.split('!')[1] ?? '', values[0]?.[0]];
    },
  },
  {
    id: 'order.filter',
    says: 'A filter hides rows and leaves their values to be read',
    source: 'learn.microsoft.com: Work with tables, Filter',
    expected: [['c'], ['a'], ['b']],
    see: async (bench) => {
      const table = await unsorted(bench);
      const column = table.columns.getItem('Id');
      column.filter.applyValuesFilter(['a']);
      await bench.context.sync();
      return valuesOf(column.getDataBodyRange());
    },
  },
  {
    id: 'order.filterWritten',
    says: 'What is written in a row that a filter hides stands in it',
    source: OUR_READING,
    otherwise: 'the pane reads back what it wrote: it says that it isn’t saved',
    expected: [['c', 'Written']],
    see: async (bench) => {
      const table = await unsorted(bench);
      table.columns.getItem('Id').filter.applyValuesFilter(['a']);
      await bench.context.sync();
      put(bench.sheet, 'B2', [['Written']]);
      return valuesOf(bench.sheet.getRange('A2:B2'));
    },
  },
];
