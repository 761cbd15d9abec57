import { codeOf, loaded, makeTable, put, valuesOf } from '../bench';
import { OUR_READING, OURS, type Check } from '../Check';

const small = [
  ['Id', 'Double'],
  [1, ''],
];

/** Sheets, tables as objects, and what lies over cells. */
export const sheets: readonly Check[] = [
  {
    id: 'sheets.copiedTable',
    says: 'On the copy of a sheet a table has its name with a number behind it, and its formulas are the copy’s own',
    source: OUR_READING,
    otherwise: 'the inspection of a register asks about copies',
    expected: [true, 7],
    see: async ({ sheet, context }) => {
      makeTable(sheet, small, `${OURS}t`);
      sheet.getRange('D1').formulas = [[`=SUM(${OURS}t[Id])`]];
      await context.sync();
      const copy = sheet.copy(Excel.WorksheetPositionType.end);
      copy.name = `${OURS}copy`;
      await context.sync();
      put(copy, 'A2', [[7]]);
      const sum = copy.getRange('D1').load('values');
      const { name } = await loaded(copy.tables.getItemAt(0), 'name');
      return [/^conformance_t_?\d+$/.test(name), sum.values[0]?.[0]];
    },
  },
  {
    id: 'sheets.converted',
    says: 'Table.convertToRange leaves the values and takes the table away',
    source: 'learn.microsoft.com: Table.convertToRange',
    expected: [
      0,
      [
        ['Id', 'Double'],
        [1, ''],
      ],
    ],
    see: async ({ sheet, context }) => {
      const table = makeTable(sheet, small);
      await context.sync();
      table.convertToRange();
      await context.sync();
      const { items } = await loaded(sheet.tables, 'items/name');
      return [items.length, await valuesOf(sheet.getRange('A1:B2'))];
    },
  },
  {
    id: 'sheets.tableId',
    says: 'A table is found by its id after it was renamed',
    source: 'learn.microsoft.com: Table.id',
    expected: `${OURS}later`,
    see: async ({ sheet, context }) => {
      const { id } = await loaded(makeTable(sheet, small), 'id');
      sheet.tables.getItem(id).name = `${OURS}later`;
      await context.sync();
      return (await loaded(context.workbook.tables.getItem(id), 'name')).name;
    },
  },
  {
    id: 'sheets.overlap',
    says: 'A table can’t be made over another',
    source: 'learn.microsoft.com: error MergedRangeConflict',
    expected: 'MergedRangeConflict',
    see: async ({ sheet, context }) => {
      makeTable(sheet, small);
      await context.sync();
      return codeOf(context, () => sheet.tables.add('B2:C4', true));
    },
  },
  {
    id: 'sheets.longName',
    says: 'The name of a sheet of more than 31 characters is refused',
    source: 'support.microsoft.com: Rename a worksheet',
    otherwise: 'the pane cuts names off',
    expected: 'InvalidArgument',
    see: ({ sheet, context }) => codeOf(context, () => (sheet.name = OURS.padEnd(32, 'x'))),
  },
  {
    id: 'sheets.oddName',
    says: 'The name of a sheet with a colon in it is refused',
    source: 'support.microsoft.com: Rename a worksheet',
    otherwise: 'the pane leaves such signs out',
    expected: 'InvalidArgument',
    see: ({ sheet, context }) => codeOf(context, () => (sheet.name = `${OURS}a:b`)),
  },
  {
    id: 'sheets.blank',
    says: 'A blank sheet has no used range: getUsedRangeOrNullObject gives none',
    source: 'learn.microsoft.com: Worksheet.getUsedRangeOrNullObject',
    expected: true,
    see: async ({ sheet }) => (await loaded(sheet.getUsedRangeOrNullObject(true), 'address')).isNullObject,
  },
  {
    id: 'sheets.frozen',
    says: 'Rows and columns that stay in view read back',
    source: 'learn.microsoft.com: WorksheetFreezePanes',
    expected: 'A1:B3',
    see: async ({ sheet, context }) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      await context.sync();
      const range = await loaded(sheet.freezePanes.getLocationOrNullObject(), 'address');
      return range.address.split('!')[1] ?? '';
    },
  },
  {
    id: 'sheets.hiddenColumn',
    says: 'A column that is hidden gives its values and reads back as hidden',
    source: 'learn.microsoft.com: Range.columnHidden',
    expected: [true, 'x'],
    see: async ({ sheet, context }) => {
      put(sheet, 'B1', [['x']]);
      sheet.getRange('B:B').columnHidden = true;
      await context.sync();
      const { columnHidden, values } = await loaded(sheet.getRange('B1'), 'columnHidden,values');
      return [columnHidden, values[0]?.[0]];
    },
  },
  {
    id: 'sheets.merged',
    says: 'What is written under a merged cell is lost',
    source: OUR_READING,
    otherwise: 'the inspection and the adoption of a list tell of merged cells',
    expected: [['title', '']],
    see: async ({ sheet, context }) => {
      sheet.getRange('A1:B1').merge();
      await context.sync();
      return valuesOf(put(sheet, 'A1', [['title', 'lost']]));
    },
  },
  {
    id: 'sheets.mergedInTable',
    says: 'Cells of a table can’t be merged',
    source: OUR_READING,
    otherwise: 'the pane reads back what it wrote: it says that it isn’t saved',
    expected: 'InvalidOperation',
    see: async ({ sheet, context }) => {
      makeTable(sheet, small);
      await context.sync();
      return codeOf(context, () => sheet.getRange('A1:B1').merge());
    },
  },
  {
    id: 'sheets.chart',
    says: 'A chart of two columns has a series with the name of the second, in the place that it is given',
    source: 'learn.microsoft.com: Work with charts',
    expected: ['Rows', 300],
    see: async ({ sheet, context }) => {
      const range = put(sheet, 'A1', [
        ['Category', 'Rows'],
        ['Odour', 2],
        ['Noise', 1],
      ]);
      const { columnClustered } = Excel.ChartType;
      const chart = sheet.charts.add(columnClustered, range, Excel.ChartSeriesBy.columns);
      chart.left = 300;
      await context.sync();
      const series = chart.series.getItemAt(0).load('name');
      const { left } = await loaded(chart, 'left');
      return [series.name, Math.round(left)];
    },
  },
];
